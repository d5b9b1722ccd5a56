using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ContestJudge = System.Func<Election.Rules.LeaderContest, Election.Rules.Occasion, Election.Rules.LawInForce, Election.Rules.Verdict>;
using OfficeJudge = System.Func<Election.Rules.LeaderOffice, Election.Rules.Occasion, Election.Rules.LawInForce, Election.Rules.Verdict>;
using RecallJudge = System.Func<Election.Rules.LeaderRecall, Election.Rules.Occasion, Election.Rules.Verdict>;
using ResignationJudge = System.Func<Election.Rules.LeaderResignation, Election.Rules.Occasion, Election.Rules.Verdict>;
using SessionJudge = System.Func<Election.Rules.LeaderSession, Election.Rules.LawInForce, Election.Rules.Verdict>;
using SizeJudge = System.Func<Election.Rules.StandingCommittee, Election.Rules.Occasion, Election.Rules.LawInForce, Election.Rules.Verdict>;

namespace Election.Rules.Tests.Leaders;

public sealed class LeaderLaws
{
    private static readonly LawInForce Law = LawInForce.On(new LocalDate(2026, 11, 1));
    private static readonly LawInForce Law2015 = LawInForce.On(new LocalDate(2021, 11, 1));
    private static readonly LawInForce Law2012 = LawInForce.On(new LocalDate(2012, 1, 4));
    private static readonly Level[] Local = [Level.Township, Level.County, Level.Prefecture, Level.Province];
    private static readonly LeaderPost[] Elected = [.. Enum.GetValues<LeaderPost>().Where(p => p != LeaderPost.SpecialCommitteeMember)];

    private static Gen<bool?> Flag => Gen.Elements<bool?>(true, false, null);

    private static Gen<Level> Levels => Gen.Elements(Local);

    private static ContestJudge By(Rule<LeaderContest> rule) => (facts, occasion, law) => rule.Judge(facts, occasion, law);

    private static Conclusion Answer(bool lawful) => lawful ? Conclusion.Met : Conclusion.Breached;

    [Fact]
    public void JointNomination_AsksTheDeputiesOfItsLevel() => Laws.Hold(
        from level in Levels from n in Gen.Choose(1, 35) select (level, n),
        By(LeaderRules.JointNomination), (c, o, law) => By(LeaderRules.JointNomination)(c, new(Level.County), law),
        (judge, x) => judge(new() { Post = LeaderPost.Head, JointNominators = x.n, IsInWriting = true }, new(x.level), Law).Conclusion
            == Answer(x.n >= x.level switch { Level.Province => 30, Level.Prefecture => 20, _ => 10 }));

    /// <summary>Against a plain list of the posts of each level: one of each leading post, two vice-chairs of a township, as many as there are seats of the rest.</summary>
    [Fact]
    public void ContestedPosts_AreThoseOfTheLevel() => Laws.Hold(
        from level in Levels from post in Gen.Elements(Elected) from seats in Gen.Choose(1, 4) select (level, post, seats),
        By(LeaderRules.ContestedPosts), (c, o, law) => By(LeaderRules.ContestedPosts)(c, o with { Level = Level.Province }, law),
        (judge, x) =>
        {
            var most = (x.level, x.post) switch
            {
                (Level.Township, LeaderPost.ViceChair) => 2,
                (Level.Township, LeaderPost.Chair or LeaderPost.Head) => 1,
                (Level.Township, LeaderPost.DeputyHead) => 4,
                (Level.Township, _) or (Level.County, LeaderPost.SecretaryGeneral) => 0,
                (_, LeaderPost.ViceChair or LeaderPost.DeputyHead or LeaderPost.CommitteeMember) => 4,
                _ => 1,
            };
            return judge(new() { Post = x.post, Seats = x.seats }, new(x.level), Law).Conclusion == Answer(x.seats <= most);
        });

    [Fact]
    public void NomineeLimit_HoldsOfPresidiumAndDeputies() => Laws.Hold(
        from seats in Gen.Choose(1, 6) from presidium in Gen.Choose(0, 8) from deputy in Gen.Choose(0, 8) select (seats, presidium, deputy),
        By(LeaderRules.NomineeLimit), (c, o, law) => By(LeaderRules.NomineeLimit)(c with { DeputyNominees = null }, o, law),
        (judge, x) => judge(new() { Post = LeaderPost.DeputyHead, Seats = x.seats, PresidiumNominees = x.presidium, DeputyNominees = x.deputy }, new(Level.County), Law).Conclusion
            == Answer(x.presidium <= x.seats && x.deputy <= x.seats));

    /// <summary>One more, or one where one was nominated; a warning until 2022, an error since; under the other reading a permission.</summary>
    [Fact]
    public void HeadCandidates_AreTwoOrTheOnlyNominee() => Laws.Hold(
        from candidates in Gen.Choose(0, 4) from nominated in Gen.Choose(1, 4) from law in Gen.Elements(Law, Law2015) select (candidates, nominated, law),
        By(LeaderRules.HeadCandidates), (c, o, law) => By(LeaderRules.HeadCandidates)(c with { Nominated = 1 }, o, law),
        (judge, x) =>
        {
            var contest = new LeaderContest { Post = LeaderPost.Head, Candidates = x.candidates, Nominated = x.nominated };
            var verdict = judge(contest, new(Level.Township), x.law);
            var lawful = x.candidates == 2 || (x.candidates == 1 && x.nominated == 1);
            var free = judge(contest, new(Level.Township), Law.With(Interpretations.HeadUncontested, "free")).Conclusion;
            return verdict.Conclusion == Answer(lawful) && free == Answer(x.candidates is 1 or 2)
                && (lawful || verdict.Force == (x.law == Law2015 && x.candidates > 0 ? Force.Guiding : Force.Mandatory));
        });

    [Fact]
    public void DeputyCandidates_AreOneToThreeMore() => Laws.Hold(
        from seats in Gen.Choose(1, 12) from candidates in Gen.Choose(0, 18) from post in Gen.Elements(LeaderPost.DeputyHead, LeaderPost.ViceChair) where post == LeaderPost.DeputyHead || seats <= 2 from round in Gen.Elements(Round.First, Round.Rerun) select (seats, candidates, post, round),
        By(LeaderRules.DeputyCandidates), (c, o, law) => c.Round == Round.Rerun ? Verdict.NotApplicable : By(LeaderRules.DeputyCandidates)(c, o, law),
        (judge, x) => judge(new() { Post = x.post, Seats = x.seats, Candidates = x.candidates, Round = x.round }, new(Level.Township), Law).Conclusion
            == Answer(x.candidates - x.seats is >= 1 and <= 3));

    /// <summary>A tenth to a fifth more, counted slowly: for which sizes there is a whole number, and which numbers are lawful then.</summary>
    [Fact]
    public void MemberCandidates_AreATenthToAFifthMore_ForEverySize()
    {
        var occasion = new Occasion(Level.County);
        for (var seats = 1; seats <= 300; seats++)
        {
            int[] lawful = [.. Enumerable.Range(seats, seats + 2).Where(n => 10 * (n - seats) >= seats && 5 * (n - seats) <= seats)];
            Assert.Equal(seats <= 4, lawful.Length == 0);
            if (lawful.Length == 0) lawful = [seats + 1];
            var range = LeaderCandidates.Of(LeaderPost.CommitteeMember, seats, occasion, Law);
            Assert.Equal((lawful[0], lawful[^1]), (range.Least!.Value, range.Most!.Value));
            Assert.Equal(lawful.Length, lawful[^1] - lawful[0] + 1);
            foreach (var candidates in new[] { lawful[0] - 1, lawful[0], lawful[^1], lawful[^1] + 1 })
                Assert.Equal(Answer(lawful.Contains(candidates)), LeaderRules.DeputyCandidates.Judge(new() { Post = LeaderPost.CommitteeMember, Seats = seats, Candidates = candidates }, occasion, Law).Conclusion);
        }
        Assert.Null(LeaderCandidates.Of(LeaderPost.CommitteeMember, 4, occasion, Law.With(Interpretations.CommitteeSeats, "undetermined")).Least);
    }

    [Theory]
    [InlineData(10, 11, 12)]
    [InlineData(21, 24, 25)]
    [InlineData(3, 4, 4)]
    [InlineData(5, 6, 6)]
    public void MemberCandidates_AsTheCatalogueSays(int seats, int least, int most)
    {
        var numbers = LeaderCandidates.Of(LeaderPost.CommitteeMember, seats, new(Level.County), Law);
        Assert.Equal((least, most), (numbers.Least, numbers.Most));
        Assert.Equal(seats < 5, numbers.OpenQuestions.Contains(Interpretations.CommitteeSeats));
    }

    /// <summary>The calculator and the rules agree for every post, level, edition and number.</summary>
    [Fact]
    public void Candidates_AreThoseThatTheRulesPass() => Laws.Hold<(LeaderPost Post, Level Level, ElectionKind Kind, int Seats, int Candidates, int Nominated, LawInForce Law), Func<LeaderPost, int, Occasion, LawInForce, int?, LeaderCandidates>>(
        from post in Gen.Elements(Elected)
        from level in Levels
        from kind in Gen.Elements(ElectionKind.General, ElectionKind.ByElection)
        from seats in Gen.Choose(1, 12)
        from candidates in Gen.Choose(0, 18)
        from nominated in Gen.Choose(1, 18)
        from law in Gen.Elements(Law, Law2015, Law2012)
        where !(level == Level.Township && post == LeaderPost.ViceChair && seats > 2) && !(IsHead(post) && candidates > nominated)
        select (post, level, kind, IsHead(post) ? 1 : seats, candidates, nominated, law),
        (post, seats, occasion, law, nominated) => LeaderCandidates.Of(post, seats, occasion, law, nominated), (post, seats, occasion, law, _) => LeaderCandidates.Of(post, seats, new(occasion.Level), law),
        (of, x) =>
        {
            var occasion = new Occasion(x.Level, x.Kind);
            var numbers = of(x.Post, x.Seats, occasion, x.Law, x.Nominated);
            var contest = new LeaderContest { Post = x.Post, Seats = x.Seats, Candidates = x.Candidates, Nominated = x.Nominated };
            Rule<LeaderContest>[] rules = [LeaderRules.HeadCandidates, LeaderRules.DeputyCandidates, LeaderRules.ByElection];
            var verdicts = rules.Select(r => r.Judge(contest, occasion, x.Law).Conclusion).Where(c => c != Conclusion.NotApplicable).ToList();
            return numbers.Least is not { } least
                ? numbers.WhyOpen != Bilingual.None && verdicts.TrueForAll(c => c == Conclusion.Undetermined)
                : verdicts.SequenceEqual([Answer(x.Candidates >= least && !(x.Candidates > numbers.Most))]);
        });

    /// <summary>Every case of up to six nominees, candidates and numbers fixed, transcribed from OL 27(1).</summary>
    [Fact]
    public void Preliminary_IsHeldAboveTheNumberAndOnlyThere()
    {
        for (var nominated = 0; nominated <= 9; nominated++)
            for (var candidates = 0; candidates <= 9; candidates++)
                for (var fixedAt = 0; fixedAt <= 9; fixedAt++)
                    foreach (var held in new[] { true, false })
                    {
                        // For four posts five to seven candidates are lawful; the rule on candidates speaks of their number, this one of the number fixed.
                        var expected = fixedAt is < 5 or > 7 && fixedAt != candidates ? Conclusion.Breached
                            : candidates is < 5 or > 7 ? Conclusion.NotApplicable
                            : candidates > nominated ? Conclusion.Undetermined
                            : nominated > fixedAt ? Answer(held && candidates == fixedAt)
                            : candidates != nominated ? Conclusion.Breached
                            : nominated < fixedAt ? Conclusion.Undetermined : Conclusion.Met;
                        var contest = new LeaderContest { Post = LeaderPost.DeputyHead, Seats = 4, Nominated = nominated, Candidates = candidates, NumberFixed = fixedAt, IsPreliminaryHeld = held };
                        Assert.Equal(expected, LeaderRules.Preliminary.Judge(contest, new(Level.Township), Law).Conclusion);
                    }
    }

    /// <summary>Without the number fixed a cut without a preliminary election is unlawful, whatever the number was.</summary>
    [Fact]
    public void Preliminary_WithoutTheNumber_BreachesOnlyWhatEveryNumberBreaches() => Laws.Hold(
        from nominated in Gen.Choose(0, 6) from candidates in Gen.Choose(0, 6) from held in Flag select new LeaderContest { Post = LeaderPost.DeputyHead, Nominated = nominated, Candidates = Math.Min(candidates, nominated), IsPreliminaryHeld = held },
        By(LeaderRules.Preliminary), (c, o, law) => c.IsPreliminaryHeld == false ? new(Conclusion.Met, Force.Mandatory, 0, 0, 0) : By(LeaderRules.Preliminary)(c, o, law),
        (judge, x) => (judge(x, new(Level.Township), Law).Conclusion == Conclusion.Breached)
            == Enumerable.Range(0, 8).All(n => LeaderRules.Preliminary.Judge(x with { NumberFixed = n }, new(Level.Township), Law).Conclusion == Conclusion.Breached) || x.IsPreliminaryHeld == true);

    [Fact]
    public void SecretBallot_IsAskedOfEveryLevelAndKind() => Laws.Hold(
        from done in Flag from level in Levels from kind in Gen.Elements(ElectionKind.General, ElectionKind.ByElection) select (done, occasion: new Occasion(level, kind)),
        By(LeaderRules.SecretBallot), (c, o, law) => By(LeaderRules.SecretBallot)(c with { IsBallotSecret = c.IsBallotSecret ?? true }, o, law),
        (judge, x) => judge(new() { IsBallotSecret = x.done }, x.occasion, Law).Conclusion == (x.done is { } secret ? Answer(secret) : Conclusion.Undetermined));

    [Fact]
    public void ByElection_AsksForAsManyCandidatesAsPosts() => Laws.Hold(
        from seats in Gen.Choose(1, 5) from candidates in Gen.Choose(0, 7) select (seats, candidates),
        By(LeaderRules.ByElection), (c, o, law) => By(LeaderRules.ByElection)(c with { Candidates = c.Candidates + 1 }, o, law),
        (judge, x) => judge(new() { Post = LeaderPost.DeputyHead, Seats = x.seats, Candidates = x.candidates }, new(Level.County, ElectionKind.ByElection), Law).Conclusion == Answer(x.candidates >= x.seats));

    /// <summary>All small counts against a slow transcription of OL 25 and 29(1), (2), in every order of the persons.</summary>
    [Fact]
    public void Result_OfEverySmallCount_IsThatOfTheTranscription()
    {
        const int Deputies = 5;
        for (var code = 0; code < 6 * 6 * 6; code++)
            for (var seats = 1; seats <= 3; seats++)
                foreach (var round in Enum.GetValues<Round>())
                {
                    int[] votes = [code % 6, code / 6 % 6, code / 36];
                    if (votes.Sum() > Deputies * seats) continue;
                    var expected = Transcribe(votes, seats, round == Round.Revote ? 0 : Deputies / 2 + 1);
                    foreach (var order in new int[][] { [0, 1, 2], [2, 1, 0], [1, 2, 0] })
                    {
                        var contest = new LeaderContest { Post = LeaderPost.DeputyHead, Seats = seats, Deputies = Deputies, Round = round, Persons = [.. order.Select(i => new PersonVotes("ABC"[i].ToString(), votes[i]))] };
                        var result = LeaderResult.Of(contest, new(Level.Township), Law);
                        Assert.Equal(PollState.Decided, result.State);
                        Assert.Equal(expected.Elected, string.Concat(result.Elected.Select(p => p.Name).Order(StringComparer.Ordinal)));
                        Assert.Equal(expected.Tied, string.Concat(result.Tied.Select(p => p.Name).Order(StringComparer.Ordinal)));
                        var open = seats - expected.Elected.Length;
                        Assert.Equal(expected.Tied.Length > 0 ? (open, 0) : (0, open), (result.TiedSeats, result.SeatsLeft));
                        var declared = LeaderRules.Majority.Judge(contest with { DeclaredElected = [.. result.Elected.Select(p => p.Name)] }, new(Level.Township), Law).Conclusion;
                        Assert.Equal(round == Round.Revote ? Conclusion.Undetermined : Conclusion.Met, declared);
                    }
                }
    }

    /// <summary>Seats are given one by one to whoever has most votes; where several have as many and not all get one, they are tied.</summary>
    private static (string Elected, string Tied) Transcribe(int[] votes, int seats, int needed)
    {
        var left = Enumerable.Range(0, 3).Where(i => votes[i] >= needed).ToList();
        var elected = "";
        while (left.Count > 0 && elected.Length < seats)
        {
            var top = left.Where(i => votes[i] == left.Max(j => votes[j])).ToList();
            if (elected.Length + top.Count > seats) return (Sorted(elected), Sorted(string.Concat(top.Select(i => "ABC"[i]))));
            elected += string.Concat(top.Select(i => "ABC"[i]));
            left.RemoveAll(top.Contains);
        }
        return (Sorted(elected), "");

        static string Sorted(string names) => string.Concat(names.Order());
    }

    /// <summary>Whoever is declared without a majority, or left out with one and few enough above, is found.</summary>
    [Fact]
    public void Majority_PassesExactlyTheDeclarationThatTheResultGives() => Laws.Hold(
        from votes in Gen.Choose(0, 9).ArrayOf(4) from seats in Gen.Choose(1, 3) from mask in Gen.Choose(0, 15) where votes.Sum() <= 9 * seats select (votes, seats, mask),
        By(LeaderRules.Majority), (c, o, law) => By(LeaderRules.Majority)(c with { Deputies = c.Deputies * 2 }, o, law),
        (judge, x) =>
        {
            var contest = new LeaderContest
            {
                Post = LeaderPost.DeputyHead,
                Seats = x.seats,
                Deputies = 9,
                Persons = [.. x.votes.Select((v, i) => new PersonVotes("ABCD"[i].ToString(), v))],
                DeclaredElected = [.. "ABCD".Where((_, i) => (x.mask >> i & 1) == 1).Select(c => c.ToString())],
                IsTieRevoteHeld = false,
            };
            var elected = LeaderResult.Of(contest, new(Level.Township), Law).Elected.Select(p => p.Name).Order(StringComparer.Ordinal);
            return judge(contest, new(Level.Township), Law).Conclusion == Answer(contest.DeclaredElected.Order(StringComparer.Ordinal).SequenceEqual(elected));
        });

    [Fact]
    public void Quorum_IsTwoThirdsSince2022() => Laws.Hold<(int All, int Attending, LawInForce Law), SessionJudge>(
        from all in Gen.Choose(1, 60) from share in Gen.Choose(0, 60) from law in Gen.Elements(Law, Law2015) select (all, Math.Min(share, all), law),
        (s, law) => LeaderRules.Quorum.Judge(s, new(Level.Township), law), (s, law) => LeaderRules.Quorum.Judge(s with { Attending = Math.Min(s.Attending!.Value + 1, s.Deputies!.Value) }, new(Level.Township), law),
        (judge, x) => judge(new() { Deputies = x.All, Attending = x.Attending }, x.Law).Conclusion == (x.Law == Law2015 ? Conclusion.NotApplicable : Answer(3 * x.Attending >= 2 * x.All)));

    /// <summary>Guangdong 38 asked for as much before the nation did; elsewhere nothing was asked.</summary>
    [Fact]
    public void Quorum_OfGuangdong_IsOlderThanTheNations() => Laws.Hold<(int All, int Attending, string? Province), Func<LeaderSession, string?, Conclusion>>(
        from all in Gen.Choose(1, 60) from attending in Gen.Choose(0, 60) from province in Gen.Elements(null, "44", "32") select (all, Math.Min(attending, all), province),
        (s, province) => LeaderRules.Quorum.Judge(s, new(Level.County), LawInForce.On(new(2021, 11, 1), province)).Conclusion,
        (s, _) => LeaderRules.Quorum.Judge(s, new(Level.County), LawInForce.On(new(2021, 11, 1), "44")).Conclusion,
        (judge, x) => judge(new() { Deputies = x.All, Attending = x.Attending }, x.Province) == (x.Province != "44" ? Conclusion.NotApplicable : 3 * x.Attending >= 2 * x.All ? Conclusion.Met : Conclusion.Breached));

    [Fact]
    public void NominationPeriod_IsTwoDaysFromCountyUp() => Laws.Hold<(int Days, Level Level), Func<LeaderSession, Occasion, Verdict>>(
        from days in Gen.Choose(0, 4) from level in Levels select (days, level),
        (s, o) => LeaderRules.NominationPeriod.Judge(s, o, Law), (s, o) => LeaderRules.NominationPeriod.Judge(s, new(Level.County), Law),
        (judge, x) => judge(new() { NominationOpened = new LocalDate(2026, 1, 10), NominationClosed = new LocalDate(2026, 1, 10).PlusDays(x.Days) }, new(x.Level)).Conclusion
            == (x.Level == Level.Township ? Conclusion.NotApplicable : x.Days switch { 0 => Conclusion.Breached, 1 => Conclusion.Undetermined, _ => Conclusion.Met }));

    [Fact]
    public void Recall_IsMovedByThoseNamed_AndCarriedByMoreThanHalf() => Laws.Hold<(Level Level, LeaderRecallMover By, int Signed, int For, bool Reasons, bool Heard), RecallJudge>(
        from level in Levels
        from who in Gen.Elements(Enum.GetValues<LeaderRecallMover>())
        from signed in Gen.Choose(0, 40)
        from votes in Gen.Choose(0, 100)
        from reasons in Gen.Elements(true, true, false)
        from heard in Gen.Elements(true, true, false)
        select (level, who, signed, votes, reasons, heard),
        (r, o) => LeaderRules.Recall.Judge(r, o, Law), (r, o) => LeaderRules.Recall.Judge(r, new(Level.County), Law),
        (judge, x) =>
        {
            var isNamed = x.By switch
            {
                LeaderRecallMover.Presidium => true,
                LeaderRecallMover.StandingCommittee => x.Level != Level.Township,
                LeaderRecallMover.Deputies => x.Signed >= (x.Level == Level.Township ? 20 : 10),
                _ => false,
            };
            return judge(new() { By = x.By, Signatories = x.Signed, Deputies = 100, VotesFor = x.For, HasReasons = x.Reasons, IsHeard = x.Heard }, new(x.Level)).Conclusion
                == Answer(isNamed && x.Reasons && x.Heard && x.For > 50);
        });

    [Fact]
    public void Resignation_GoesToTheCongressOrItsOwnCommittee() => Laws.Hold<(Level Level, Body To, bool Same, bool Recess, bool Filed), ResignationJudge>(
        from level in Levels from to in Gen.Elements(Enum.GetValues<Body>()) from same in Gen.Elements(true, true, false) from recess in Gen.Elements(true, false) from filed in Gen.Elements(true, false) select (level, to, same, recess, filed),
        (r, o) => LeaderRules.Resignation.Judge(r, o, Law), (r, o) => LeaderRules.Resignation.Judge(r with { IsRecess = true, IsFiled = true }, o, Law),
        (judge, x) =>
        {
            Body? own = x.Level switch { Level.County => Body.CountyStandingCommittee, Level.Prefecture => Body.PrefectureStandingCommittee, Level.Province => Body.ProvincialStandingCommittee, _ => null };
            var facts = new LeaderResignation { Post = LeaderPost.DeputyHead, ToBody = x.To, DecidedBy = x.Same ? x.To : Body.Other, IsRecess = x.Recess, IsFiled = x.Filed };
            var same = x.Same || x.To == Body.Other;
            return judge(facts, new(x.Level)).Conclusion == Answer(same && (x.To == Body.Congress || (x.To == own && x.Recess && x.Filed)));
        });

    /// <summary>OL 47(3): the condition of recess is that of OL 32(1) alone. An office barred by the edition lifts it of a committee member, and of nobody else; not stated, it leaves the breach open.</summary>
    [Fact]
    public void Resignation_OnAccountOfABarredOffice_AsksForNoRecess() => Laws.Hold<(LeaderPost Post, PublicOffice[]? Offices, bool? Recess, LawInForce Law), System.Func<LeaderResignation, LawInForce, Verdict>>(
        from post in Gen.Elements(LeaderPost.Chair, LeaderPost.ViceChair, LeaderPost.CommitteeMember, LeaderPost.Head, LeaderPost.DeputyHead)
        from offices in Gen.Elements<PublicOffice[]?>([PublicOffice.Government], [PublicOffice.Other, PublicOffice.Supervision], [PublicOffice.Court], [PublicOffice.Procuratorate], [PublicOffice.Other], [], null)
        from recess in Flag
        from law in Gen.Elements(Law, Law2015)
        select (post, offices, recess, law),
        (r, law) => LeaderRules.Resignation.Judge(r, new(Level.County), law), (r, law) => LeaderRules.Resignation.Judge(r with { OtherOffices = [] }, new(Level.County), law),
        (judge, x) =>
        {
            var ofCommittee = x.Post is LeaderPost.Chair or LeaderPost.ViceChair or LeaderPost.CommitteeMember;
            bool? barred = !ofCommittee ? false : x.Offices is null ? null : x.Offices.Any(o => o != PublicOffice.Other && (o != PublicOffice.Supervision || x.Law == Law));
            var facts = new LeaderResignation { Post = x.Post, ToBody = Body.CountyStandingCommittee, DecidedBy = Body.CountyStandingCommittee, IsRecess = x.Recess, OtherOffices = x.Offices, IsFiled = true };
            return judge(facts, x.Law).Conclusion == (barred == true || x.Recess == true ? Conclusion.Met : x.Recess is null || barred is null ? Conclusion.Undetermined : Conclusion.Breached);
        });

    [Fact]
    public void IncompatibleOffices_AreThoseOfTheLevelAndEdition() => Laws.Hold<(Level Level, LeaderPost Post, PublicOffice Office, LawInForce Law), OfficeJudge>(
        from level in Levels from post in Gen.Elements(LeaderPost.Chair, LeaderPost.ViceChair) from office in Gen.Elements(Enum.GetValues<PublicOffice>()) from law in Gen.Elements(Law, Law2015) select (level, post, office, law),
        (f, o, law) => LeaderRules.IncompatibleOffices.Judge(f, o, law), (f, o, _) => LeaderRules.IncompatibleOffices.Judge(f, o, Law),
        (judge, x) => judge(new() { Post = x.Post, OtherOffices = [x.Office] }, new(x.Level), x.Law).Conclusion == Answer(x.Office switch
        {
            PublicOffice.Government => false,
            PublicOffice.Supervision => x.Level == Level.Township || x.Law == Law2015,
            PublicOffice.Other => true,
            _ => x.Level == Level.Township,
        }));

    [Fact]
    public void Posts_AreHeldByDeputies_InATownshipOfThePresidium() => Laws.Hold<(Level Level, LeaderPost Post, bool Deputy, bool Presidium, int Holders), OfficeJudge>(
        from level in Levels from post in Gen.Elements(LeaderPost.Chair, LeaderPost.ViceChair) from deputy in Gen.Elements(true, false) from presidium in Gen.Elements(true, false) from holders in Gen.Choose(1, 4) select (level, post, deputy, presidium, holders),
        (f, o, law) => LeaderRules.HoldersOfPosts.Judge(f, o, law), (f, o, law) => LeaderRules.HoldersOfPosts.Judge(f with { Holders = 1 }, o, law),
        (judge, x) => judge(new() { Post = x.Post, IsDeputy = x.Deputy, IsInPresidium = x.Presidium, Holders = x.Holders }, new(x.Level), Law).Conclusion
            == Answer(x.Deputy && (x.Level != Level.Township || (x.Presidium && x.Holders <= (x.Post == LeaderPost.Chair ? 1 : 2)))));

    /// <summary>The numbers written out again, by level, kind, edition and population; calculator and rule alike.</summary>
    [Fact]
    public void CommitteeSize_IsWithinTheNumbersOfItsUnit() => Laws.Hold<(UnitKind Unit, int Population, int Size, LawInForce Law), SizeJudge>(
        from unit in Gen.Elements(Enum.GetValues<UnitKind>().Where(u => Units.LevelOf(u) != Level.Township).ToArray())
        from population in Gen.Elements(0, 1_000_000, 1_000_001, 8_000_000, 8_000_001, 80_000_000, 80_000_001)
        from size in Gen.Choose(13, 97)
        from law in Gen.Elements(Law, Law2015)
        select (unit, population, size, law),
        (f, o, law) => LeaderRules.CommitteeSize.Judge(f, o, law), (f, o, law) => LeaderRules.CommitteeSize.Judge(f, o with { Unit = o.Level == Level.County ? UnitKind.County : o.Level == Level.Prefecture ? UnitKind.CityWithDistricts : UnitKind.Province }, law),
        (judge, x) =>
        {
            var old = x.Law == Law2015;
            var (least, most) = (x.Unit, x.Population) switch
            {
                (UnitKind.Province, > 80_000_000) => old ? (35, 85) : (45, 95),
                (UnitKind.Province or UnitKind.Region or UnitKind.Municipality, _) => old ? (35, 65) : (45, 75),
                (UnitKind.CityWithDistricts, > 8_000_000) => old ? (19, 51) : (29, 61),
                (UnitKind.CityWithDistricts or UnitKind.Prefecture, _) => old ? (19, 41) : (29, 51),
                (_, > 1_000_000) => (15, 45),
                _ => (15, 35),
            };
            var occasion = new Occasion(Units.LevelOf(x.Unit)) { Unit = x.Unit };
            var range = StandingCommitteeSize.Of(x.Population, occasion, x.Law)!;
            return (range.Least, range.Most) == (least, most) && judge(new() { Size = x.Size, Population = x.Population, IsAtChangeOfTerm = true }, occasion, x.Law).Conclusion == Answer(x.Size >= least && x.Size <= most);
        });

    /// <summary>Of the law before the edition of 2015 nothing is held: no rule that it decides says anything but undetermined.</summary>
    [Fact]
    public void BeforeTheEditionHeld_NothingIsDecided()
    {
        var contest = new LeaderContest { Post = LeaderPost.Head, Seats = 1, Candidates = 1, Nominated = 1, PresidiumNominees = 1, JointNominators = 10, IsBallotSecret = true, Deputies = 73, Persons = [new("A", 73)], DeclaredElected = ["A"] };
        Assert.All(LeaderRules.OfContest.Except([LeaderRules.DeputyCandidates, LeaderRules.ByElection]), r => Assert.Equal(Conclusion.Undetermined, r.Judge(contest, new(Level.Township), Law2012).Conclusion));
        Assert.Equal(PollState.Undetermined, LeaderResult.Of(contest, new(Level.Township), Law2012).State);
        Assert.Null(StandingCommitteeSize.Of(1_000_000, new(Level.County), Law2012));
    }

    [Fact]
    public void Result_OfALeftoverPost_SaysWhatFollows()
    {
        var contest = new LeaderContest { Post = LeaderPost.DeputyHead, Seats = 2, Deputies = 73, Attending = 70, Persons = [new("甲", 40), new("乙", 30), new("丙", 36)] };
        var result = LeaderResult.Of(contest, new(Level.Township), Law);
        Assert.Equal((37L, 1, new CandidateRange(2, 4)), (result.VotesNeeded!.Value, result.SeatsLeft, result.RerunCandidates!.Value));
        Assert.Equal(["14(4)", "25(1)", "25(1)", "25(1)", "25(1)", "25(1)", "29(2)", "29(2)", "29(3)"], result.Minutes.Select(m => $"{m.Citation.Article}({m.Citation.Provision.Paragraph})"));
        Assert.Contains("丙（36票）、乙（30票）", result.Minutes[7].Text.Zh, StringComparison.Ordinal);
        Assert.Null(LeaderResult.Of(contest, new(Level.Township, ElectionKind.ByElection), Law).RerunCandidates);
        Assert.Equal(PollState.Invalid, LeaderResult.Of(contest with { Attending = 48 }, new(Level.Township), Law).State);
        Assert.Equal(PollState.Contradictory, LeaderResult.Of(contest with { Attending = 74 }, new(Level.Township), Law).State);
        var open = LeaderResult.Of(contest with { Deputies = null, Attending = null }, new(Level.Township), Law);
        Assert.Equal((PollState.Undetermined, "/leaders/deputies"), (open.State, Assert.Single(open.Missing).Pointer));
    }

    [Fact]
    public void Sets_RefuseWhatDoesNotExist()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LeaderPosts.Of((LeaderPost)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublicOffices.Of((PublicOffice)99));
        Assert.False(LeaderPosts.Of(LeaderPost.Chair).Contains((LeaderPost)32));
        Assert.Equal("chair of the standing committee, president of the people's court", LeaderPosts.Of(LeaderPost.Court, LeaderPost.Chair).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => LeaderCandidates.Of(LeaderPost.Head, 0, new(Level.Township), Law));
        Assert.Throws<ArgumentException>(() => StandingCommitteeSize.Of(90_000_000, new(Level.Province), Law));
        Assert.Throws<ArgumentException>(() => new LeaderContest { Persons = [new("A", 1), new("A", 2)] });
    }

    private static bool IsHead(LeaderPost post) => post is not (LeaderPost.ViceChair or LeaderPost.DeputyHead or LeaderPost.CommitteeMember);
}
