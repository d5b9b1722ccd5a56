namespace Election.Rules.Tests.Results;

/// <summary>What Articles 44 and 45 say, sentence by sentence, slowly and with nothing of the library's.</summary>
internal static class Transcription
{
    internal sealed record Answer(bool IsValid, string Elected, string Tied, int TiedSeats, int Left, string StandAgain)
    {
        internal static Answer Invalid { get; } = new(false, "", "", 0, 0, "");

        internal static Answer Of(PollResult result) => result.State == PollState.Invalid ? Invalid : new(
            result.State == PollState.Decided, Join(result.Elected), Join(result.Tied), result.TiedSeats, result.SeatsLeft, Join(result.Rerun?.InOrder ?? []));

        private static string Join(IEnumerable<PersonVotes> persons) => string.Concat(persons.Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>A direct election: 44(1), 45(1), (3), (4), (5).</summary>
    internal static Answer Direct(Round round, int seats, int voters, int participants, int cast, params (string Name, int Votes)[] counts)
    {
        // 每次选举所投的票数，多于投票人数的无效
        if (cast > participants) return Answer.Invalid;
        // 选区全体选民的过半数参加投票，选举有效
        if (participants <= voters / 2m) return Answer.Invalid;
        return Elect(round, seats, votes => round switch
        {
            // 代表候选人获得参加投票的选民过半数的选票时，始得当选
            Round.First => votes > participants / 2m,
            // 以得票多的当选，但是得票数不得少于选票的三分之一
            Round.Rerun => votes * 3 >= cast && votes > 0,
            // 再次投票，以得票多的当选
            _ => true,
        }, counts);
    }

    /// <summary>An indirect election before 2022: 44(1), 45(2), (3), (4), (5).</summary>
    internal static Answer Indirect(Round round, int seats, int deputies, int participants, int cast, params (string Name, int Votes)[] counts) =>
        cast > participants ? Answer.Invalid
        // 获得全体代表过半数的选票时，始得当选
        : Elect(round, seats, votes => round == Round.Revote || votes > deputies / 2m, counts);

    private static Answer Elect(Round round, int seats, Func<int, bool> isEnough, (string Name, int Votes)[] counts)
    {
        var enough = counts.Where(c => isEnough(c.Votes)).OrderByDescending(c => c.Votes).ToList();
        if (enough.Count <= seats)
        {
            // 当选代表的人数少于应选代表的名额时，不足的名额另行选举
            var elected = enough.Select(c => c.Name).ToList();
            var left = seats - elected.Count;
            return new(true, Join(elected), "", 0, left, round == Round.First && left > 0 ? Join(counts.Select(c => c.Name).Except(elected)) : "");
        }
        // 人数超过应选代表名额时，以得票多的当选
        var (last, next) = (enough[seats - 1].Votes, enough[seats].Votes);
        if (last != next) return new(true, Join(enough.Take(seats).Select(c => c.Name)), "", 0, 0, "");
        // 如遇票数相等不能确定当选人时，就票数相等的候选人再次投票
        var above = enough.Where(c => c.Votes > last).Select(c => c.Name).ToList();
        return new(true, Join(above), Join(enough.Where(c => c.Votes == last).Select(c => c.Name)), seats - above.Count, 0, "");
    }

    private static string Join(IEnumerable<string> names) => string.Concat(names.Order(StringComparer.Ordinal));
}
