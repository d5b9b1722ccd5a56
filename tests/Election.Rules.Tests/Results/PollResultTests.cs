using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using Calculator = System.Func<Election.Rules.Poll, Election.Rules.PollResult>;

namespace Election.Rules.Tests.Results;

public sealed class PollResultTests
{
    private const string Names = "ABCDEF";
    private static readonly LawInForce Today = LawInForce.On(Example.Day);
    private static readonly Occasion Direct = Occasion.General(Level.Township, Example.Day);
    private static readonly Occasion Indirect = Occasion.General(Level.Prefecture, Example.Day);

    /// <summary>Every count of up to four candidates, three seats and eight ballots, in every round, direct and indirect, valid and not.</summary>
    [Fact]
    public void Determine_AgreesWithTheStatuteOnEverySmallCount()
    {
        var wrong = new ConcurrentBag<string>();
        var seen = 0;
        Parallel.ForEach(Counts(), count =>
        {
            foreach (var seats in new[] { 1, 2, 3 })
            {
                // Votes that the ballots cannot hold contradict the count.
                if (count.Votes.Sum() > count.Ballots * seats) continue;
                (string, int)[] named = [.. count.Votes.Select((v, i) => (Names[i].ToString(), v))];
                foreach (var round in Enum.GetValues<Round>())
                {
                    foreach (var (participants, voters) in new[] { (count.Ballots, 2 * count.Ballots - 1), (count.Ballots + 1, 2 * count.Ballots + 2) })
                    {
                        if (voters < 0) continue;
                        Check(Transcription.Direct(round, seats, voters, participants, count.Ballots, named), Poll(round, seats, count, participants) with { Voters = voters }, Direct);
                        Check(Transcription.Indirect(round, seats, voters, participants, count.Ballots, named), Poll(round, seats, count, participants) with { Deputies = voters }, Indirect);
                    }
                }
            }
        });
        Assert.Empty(wrong.Take(3));
        // 4,746 vectors of votes that one to eight ballots of three seats can hold, and their kin: far more than a handful.
        Assert.True(seen > 300_000, $"Only {seen} counts were tried.");

        void Check(Transcription.Answer expected, Poll poll, Occasion occasion)
        {
            Interlocked.Increment(ref seen);
            var found = Transcription.Answer.Of(PollResult.Of(poll, occasion, Today));
            if (found != expected) wrong.Add($"{poll.Round} {occasion.Level} seats {poll.Seats} of {poll.Participants}: {string.Join(",", poll.Persons!.Select(p => p.Votes))} → {found}, expected {expected}");
        }
    }

    [Theory]
    [InlineData(201, 200, 399, PollState.Invalid)] // 44(1)
    [InlineData(200, 200, 400, PollState.Invalid)] // 45(1): half is not more than half
    [InlineData(200, 200, 399, PollState.Decided)]
    public void Determine_OfAnInvalidVote_ElectsNobody(int cast, int participants, int voters, PollState state)
    {
        var result = PollResult.Of(new() { Seats = 1, Voters = voters, Participants = participants, BallotsCast = cast, Persons = [new("A", 150)] }, Direct, Today);
        Assert.Equal(state, result.State);
        Assert.Equal(state == PollState.Decided ? 1 : 0, result.Elected.Count());
        Assert.Equal(state == PollState.Decided ? 101 : null, result.VotesNeeded);
    }

    [Fact]
    public void Determine_OfACountThatContradictsItself_ConcludesNothing()
    {
        var result = PollResult.Of(First(2, 100, 120, 10), Direct, Today);
        Assert.Equal(PollState.Contradictory, result.State);
        Assert.Empty(result.Persons);
    }

    [Fact]
    public void Determine_WithoutAFact_NamesIt()
    {
        var result = PollResult.Of(First(2, 100, 60, 10) with { Voters = null }, Direct, Today);
        Assert.Equal(PollState.Undetermined, result.State);
        Assert.Equal([PollFacts.Voters], result.Missing);
        Assert.Contains("All voters", result.WhyOpen.En, StringComparison.Ordinal);
        Assert.Empty(result.Persons);
    }

    [Fact]
    public void Determine_BeforeTheLawIsProved_SaysSo()
    {
        var result = PollResult.Of(First(2, 100, 60, 10), Direct, LawInForce.On(new(2006, 11, 1)));
        Assert.Equal(PollState.Undetermined, result.State);
        Assert.Contains("not proved", result.WhyOpen.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Determine_OfSeatsLeftOver_GivesTheRerunInOrderAndNumber()
    {
        var result = PollResult.Of(First(3, 200, 150, 90, 80, 80, 20), Direct, Today);
        Assert.Equal(["A"], result.Elected.Select(p => p.Name));
        Assert.Equal(2, result.SeatsLeft);
        Assert.Equal(["B", "C", "D", "E"], result.Rerun!.InOrder.Select(p => p.Name));
        Assert.Equal(new CandidateRange(3, 4), result.Rerun.Range);
        Assert.Empty(result.Rerun.TiedAt(3));
        Assert.Equal(["C", "D"], result.Rerun.TiedAt(2).Select(p => p.Name));
    }

    [Fact]
    public void Determine_OfAnIndirectElection_CountsAllDeputies()
    {
        var poll = First(2, 280, 151, 150) with { Deputies = 300, Voters = null };
        Assert.Equal(["A"], PollResult.Of(poll, Indirect, Today).Elected.Select(p => p.Name));
        var bySeats = PollResult.Of(poll with { CongressSeats = 304 }, Indirect, Today);
        var (question, reading, other) = Assert.Single(bySeats.Otherwise);
        Assert.Equal(("all-deputies", "all-seats"), (question.Id, reading.Id));
        Assert.Empty(other.Elected);
    }

    [Fact]
    public void Determine_OfAWriteIn_ElectsByTheSameMajorityAndSaysWhatTheOtherReadingGives()
    {
        var poll = First(1, 200, 80, 110);
        poll = poll with { Persons = [poll.Persons![0], poll.Persons[1] with { IsCandidate = false }] };
        var result = PollResult.Of(poll, Direct, Today);
        Assert.Equal(["B"], result.Elected.Select(p => p.Name));
        var (question, _, other) = Assert.Single(result.Otherwise);
        Assert.Equal("write-in", question.Id);
        Assert.Equal(1, other.SeatsLeft);
    }

    [Fact]
    public void Determine_WithinATie_NamesTheTiedAndTheirSeats()
    {
        var result = PollResult.Of(First(2, 300, 170, 152, 152, 20), Direct, Today);
        Assert.Equal(["A"], result.Elected.Select(p => p.Name));
        Assert.Equal(["B", "C"], result.Tied.Select(p => p.Name));
        Assert.Equal(1, result.TiedSeats);
        Assert.Null(result.Rerun);
    }

    [Fact]
    public void Minutes_ReadAsACommitteeWritesThem()
    {
        var result = PollResult.Of(First(2, 2000, 1500, 900, 700) with { Voters = 3000, BallotsCast = 1999, InvalidBallots = 12 }, Direct, Today);
        Assert.Equal(
        [
            "本次应选名额2名，选区全体选民3000人，参加投票的人数2000人，收回的选票1999张，作废的选票12张，有效选票1987张",
            "收回选票1999张，不多于投票人数2000人，有效",
            "参加投票2000人，超过选区全体选民3000人的半数（1501人以上），选举有效",
            "获得参加投票的选民2000人过半数的选票，即1001票以上，始得当选",
            "A得1500票，当选",
            "B得900票，未当选",
            "C得700票，未当选",
            "应选2名，当选1名",
            "缺额1名，另行选举",
            "候选人应为2名，按第一次投票得票多少的顺序为：B（900票）、C（700票）",
        ], result.Minutes.Select(m => m.Text.Zh));
        Assert.Equal(
            ["第四十三条第一款", "第四十四条第一款", "第四十五条第一款", "第四十五条第一款", "第四十五条第一款", "第四十五条第一款", "第四十五条第一款", "第四十五条第一款", "第四十五条第四款", "第四十五条第四款"],
            result.Minutes.Select(m => m.Citation.In(Language.Chinese).Split('）')[1]));
    }

    [Theory]
    [InlineData("31", "仍缺1名，暂作缺额处理")]
    [InlineData("37", "仍缺1名，名额可以暂时空缺")]
    [InlineData("53", "仍缺1名，不再举行第三次选举，以后选举")]
    [InlineData("32", "仍缺1名")]
    public void Minutes_OfAFailedRerun_SayWhatTheProvinceDoes(string province, string said) =>
        Assert.Equal(said, PollResult.Of(First(1, 200, 60, 50) with { Round = Round.Rerun }, Direct, LawInForce.On(Example.Day, province)).Minutes[^1].Text.Zh);

    /// <summary>Whatever the order and the names of those who stood, the same persons are elected, and a tie stays a tie.</summary>
    [Fact]
    public void Determine_IsTheSameForEveryOrderAndEveryName() => Laws.Hold(
        from poll in Polls from order in Gen.Shuffle(Enumerable.Range(0, poll.Persons!.Count).ToArray()) select (poll, order),
        (Calculator)(p => PollResult.Of(p, Direct, Today)),
        // Broken: a tie goes to whoever stands first.
        p => PollResult.Of(p with { Persons = [.. p.Persons!.Select((person, i) => person with { Votes = person.Votes * 10 - i })], BallotsCast = p.BallotsCast * 10, Participants = p.Participants * 10, Voters = p.Voters * 10 }, Direct, Today),
        (determine, x) =>
        {
            // The i-th of the renamed is the order[i]-th of the original.
            var renamed = x.poll with { Persons = [.. x.order.Select(i => x.poll.Persons![i] with { Name = "选民" + (9 - i) })] };
            var (before, after) = (determine(x.poll), determine(renamed));
            return before.State == after.State && before.SeatsLeft == after.SeatsLeft && before.TiedSeats == after.TiedSeats
                && before.Persons.All(p => after.Persons.Single(q => q.Person.Name == "选民" + (9 - Names.IndexOf(p.Person.Name, StringComparison.Ordinal))).Outcome == p.Outcome);
        });

    /// <summary>One vote more never unseats a person, and never takes a person out of a tie for worse.</summary>
    [Fact]
    public void Determine_OneVoteMore_NeverUnseats() => Laws.Hold(
        from poll in Polls from who in Gen.Choose(0, poll.Persons!.Count - 1) select (poll, who),
        (Calculator)(p => PollResult.Of(p, Direct, Today)),
        // Broken: most votes are too many.
        p => PollResult.Of(p with { Persons = [.. p.Persons!.Select(person => person.Votes > p.Participants * 3 / 4 ? person with { Votes = 0 } : person)] }, Direct, Today),
        (determine, x) =>
        {
            if (x.poll.Persons![x.who].Votes >= x.poll.BallotsCast) return true;
            var more = x.poll with { Persons = [.. x.poll.Persons.Select((p, i) => i == x.who ? p with { Votes = p.Votes + 1 } : p)] };
            return Rank(determine(more), x) >= Rank(determine(x.poll), x) || determine(more).State == PollState.Contradictory;
        });

    /// <summary>No more are elected than there are seats; who is elected has no fewer votes than who is not; seats are filled, tied or left over.</summary>
    [Fact]
    public void Determine_FillsTiesOrLeavesEverySeat() => Laws.Hold(
        Polls,
        (Calculator)(p => PollResult.Of(p, Direct, Today)),
        // Broken: a list sorted by votes, of which the first are taken.
        p => PollResult.Of(p with { Round = Round.Revote, Persons = [.. p.Persons!.OrderByDescending(q => q.Votes).Take(p.Seats!.Value)] }, Direct, Today),
        (determine, poll) =>
        {
            var result = determine(poll);
            if (result.State != PollState.Decided) return !result.Persons.Any();
            int elected = result.Elected.Count(), tied = result.Tied.Count();
            var least = result.Elected.Select(p => p.Votes).DefaultIfEmpty(int.MaxValue).Min();
            return elected + result.TiedSeats + result.SeatsLeft == poll.Seats
                && (tied == 0 ? result.TiedSeats == 0 : result.TiedSeats > 0 && tied > result.TiedSeats)
                && result.Persons.Count == poll.Persons!.Count
                && result.Persons.Where(p => p.Outcome == VoteOutcome.NotElected).All(p => p.Person.Votes < least)
                && (poll.Round == Round.Revote || result.Elected.All(p => p.Votes >= result.VotesNeeded));
        });

    /// <summary>A million polls in which anything is stated or not: each has an answer, and none an exception.</summary>
    [Fact]
    public void Determine_OfAMillionRandomPolls_AlwaysAnswers()
    {
        LawInForce[] laws = [Today, LawInForce.On(new(2022, 9, 1), "32"), LawInForce.On(new(2006, 11, 1)), LawInForce.On(new(2026, 9, 1), "32"), LawInForce.Undated()];
        Occasion[] occasions =
        [
            Direct, Indirect, new(Level.County, ElectionKind.ByElection), new(Level.Province, ElectionKind.ByElection) { ElectingBody = ElectingBody.StandingCommittee }, new(Level.Township, ElectionKind.Rerun),
        ];
        var states = new ConcurrentDictionary<PollState, int>();
        Parallel.For(0, 1_000, batch =>
        {
            var random = new Random(20261121 + batch);
            for (var i = 0; i < 1_000; i++)
            {
                var result = PollResult.Of(Any(random), occasions[random.Next(occasions.Length)], laws[random.Next(laws.Length)]);
                states.AddOrUpdate(result.State, 1, (_, n) => n + 1);
                if ((result.State == PollState.Undetermined) != (result.WhyOpen != Bilingual.None)) throw new InvalidOperationException($"batch {batch}, poll {i}: {result.State}, {result.WhyOpen.En}");
            }
        });
        Assert.Equal(1_000_000, states.Values.Sum());
        Assert.Equal(Enum.GetValues<PollState>().Length, states.Count);
    }

    private static Poll Any(Random random)
    {
        int? Some(int most) => random.Next(8) == 0 ? null : random.Next(40) == 0 ? int.MaxValue : random.Next(most);
        return new Poll
        {
            Round = (Round)random.Next(3),
            Seats = random.Next(8) == 0 ? null : random.Next(5),
            Voters = Some(60),
            Deputies = Some(40),
            CongressSeats = random.Next(3) == 0 ? random.Next(50) : null,
            Present = random.Next(2) == 0 ? null : Some(40),
            Participants = Some(60),
            ProxyVotes = random.Next(3) == 0 ? random.Next(70) : null,
            BallotsIssued = random.Next(2) == 0 ? null : Some(60),
            BallotsCast = Some(50),
            InvalidBallots = random.Next(2) == 0 ? null : Some(10),
            Persons = random.Next(10) == 0 ? null : [.. Enumerable.Range(0, random.Next(7)).Select(i => new PersonVotes("人" + i, Some(40)) { IsCandidate = random.Next(4) switch { 0 => null, 1 => false, _ => true }, IsUnavailable = random.Next(9) == 0 })],
        };
    }

    private static int Rank(PollResult result, (Poll Poll, int Who) x) =>
        result.Persons.FirstOrDefault(p => p.Person.Name == Names[x.Who].ToString())?.Outcome switch { VoteOutcome.Elected => 2, VoteOutcome.Tied => 1, _ => 0 };

    private static Gen<Poll> Polls =>
        from round in Gen.Elements(Enum.GetValues<Round>())
        from seats in Gen.Choose(1, 3)
        from ballots in Gen.Choose(4, 12)
        from votes in Gen.Choose(0, ballots).ListOf(4)
        from extra in Gen.Choose(0, 2)
        select Poll(round, seats, (ballots, [.. votes]), ballots + extra) with { Voters = ballots + 1 };

    private static Poll First(int seats, int participants, params int[] votes) => Poll(Round.First, seats, (participants, votes), participants) with { Voters = participants * 2 - 1 };

    private static Poll Poll(Round round, int seats, (int Ballots, int[] Votes) count, int participants) => new()
    {
        Round = round,
        Seats = seats,
        Participants = participants,
        BallotsCast = count.Ballots,
        Persons = [.. count.Votes.Select((v, i) => new PersonVotes(Names[i].ToString(), v) { IsCandidate = true })],
    };

    private static IEnumerable<(int Ballots, int[] Votes)> Counts() =>
        from ballots in Enumerable.Range(0, 9)
        from candidates in Enumerable.Range(1, 4)
        from votes in Vectors(ballots, candidates)
        select (ballots, votes);

    private static IEnumerable<int[]> Vectors(int most, int length) => length == 0 ? [[]] : Vectors(most, length - 1).SelectMany(rest => Enumerable.Range(0, most + 1).Select(v => (int[])[.. rest, v]));
}
