using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using CandidateJudge = System.Func<Election.Rules.Candidate, Election.Rules.ReportedDate, Election.Rules.Verdict>;
using ListJudge = System.Func<Election.Rules.CandidateSlate, Election.Rules.Verdict>;
using MemberJudge = System.Func<Election.Rules.CommitteeMembership, Election.Rules.Verdict>;
using SignatureJudge = System.Func<Election.Rules.JointNomination, Election.Rules.Verdict>;
using VoterJudge = System.Func<Election.Rules.VoterNominations, Election.Rules.Verdict>;

namespace Election.Rules.Tests.Nomination;

public sealed class NominationLaws
{
    private static readonly Occasion Township = Occasion.General(Level.Township, Example.Day);
    private static readonly LawInForce Law = LawInForce.On(Example.Day);
    private static readonly Verdict Lawful = new(Conclusion.Met, Force.Mandatory, 0, 0, 0);

    private static readonly SignatureJudge Signatories = n => NominationRules.Signatories.Judge(n, Township, Law);
    private static readonly VoterJudge Voters = v => NominationRules.VoterLimit.Judge(v, Township, Law);
    private static readonly ListJudge List = s => NominationRules.CompleteList.Judge(s, Township, Law);
    private static readonly MemberJudge Member = m => NominationRules.CommitteeMember.Judge(m, Township, Law);
    private static readonly CandidateJudge Eligible = (c, day) => NominationRules.CandidateEligible.Judge(c, new Occasion(Level.Township) { Day = day }, Law);

    private static Gen<string[]> Ids(int most, int length) => Gen.Choose(0, most).Select(i => "V" + i).ArrayOf(length);

    private static Gen<string[]> AnyIds(int most, int longest) => from length in Gen.Choose(0, longest) from ids in Ids(most, length) select ids;

    /// <summary>EL 30(2) counts persons: the set of names less the set of strangers, written out.</summary>
    [Fact]
    public void Signatories_AgreeWithTheSetOfValidNames() => Laws.Hold(
        from names in AnyIds(16, 20) from strangers in AnyIds(16, 4) select (names, strangers),
        Signatories, n => n.Signatories!.Count >= 10 ? Lawful : Signatories(n),
        (judge, x) => judge(By(x.names, x.strangers)).Conclusion == (x.names.ToHashSet().Except(x.strangers).Count() >= 10 ? Conclusion.Met : Conclusion.Breached));

    /// <summary>Neither the order of the names, nor writing them twice, nor other names for the same persons changes the verdict.</summary>
    [Fact]
    public void Signatories_AreUnchangedByOrderRepetitionAndRenaming() => Laws.Hold(
        from names in AnyIds(14, 18) from shuffled in Gen.Shuffle(names) from strangers in AnyIds(14, 3) select (names, shuffled, strangers),
        Signatories, n => n.Signatories!.Count >= 10 ? Lawful : Signatories(n),
        (judge, x) => judge(By(x.names, x.strangers)) == judge(By([.. x.shuffled.Concat(x.names).Select(v => "甲" + v)], [.. x.strangers.Select(v => "甲" + v)])));

    /// <summary>One more valid signature never makes a nomination worse.</summary>
    [Fact]
    public void Signatories_OneMore_IsNeverWorse() => Laws.Hold(
        from names in AnyIds(14, 18) from strangers in AnyIds(14, 3) select (names, strangers),
        Signatories, n => n.Signatories!.Count % 2 == 0 ? Lawful : Signatories(n),
        (judge, x) => judge(By(x.names, x.strangers)).Conclusion != Conclusion.Met || judge(By([.. x.names, "new"], x.strangers)).Conclusion == Conclusion.Met);

    /// <summary>A stated number with some names: met or breached exactly when every way to fill in the unnamed says so.</summary>
    [Fact]
    public void Signatories_PartlyNamed_AgreeWithEveryWayToNameTheRest() => Laws.Hold(
        from names in AnyIds(14, 16) from strangers in AnyIds(14, 3) from more in Gen.Choose(1, 6) select (names, strangers, more),
        Signatories, n => n.SignatoryCount >= 10 ? Lawful : Signatories(n),
        (judge, x) =>
        {
            var worst = Signatories(By([.. x.names, .. Enumerable.Repeat("stranger", x.more)], [.. x.strangers, "stranger"])).Conclusion;
            var best = Signatories(By([.. x.names, .. Enumerable.Range(0, x.more).Select(i => "new" + i)], x.strangers)).Conclusion;
            var verdict = judge(By(x.names, x.strangers) with { SignatoryCount = x.names.Length + x.more });
            return verdict.Conclusion == (worst == best ? worst : Conclusion.Undetermined);
        });

    /// <summary>Long lists are counted by another way than short ones, to the same number.</summary>
    [Fact]
    public void Names_LongLists_AreCountedAsShortOnes() => Laws.Hold<(string[] Names, string[] Except), Func<string[], string[], int>>(
        from names in Ids(60, 200) from take in Gen.Choose(0, 200) from except in AnyIds(60, 30) select (names[..take], except),
        (names, except) => Names.CountDistinct(names, except), (names, except) => names.Distinct().Count(),
        (count, x) => count(x.Names, x.Except) == x.Names.ToHashSet().Except(x.Except).Count());

    /// <summary>EL 30(3): no more nominees than seats, for every pair of numbers.</summary>
    [Fact]
    public void RecommenderLimit_AgreesWithTheComparison() => Laws.Hold<(int Nominees, int Seats), Func<Recommendation, Verdict>>(
        from nominees in Gen.Choose(0, 6) from seats in Gen.Choose(0, 4) select (nominees, seats),
        r => NominationRules.RecommenderLimit.Judge(r, Township, Law), r => r.Nominees <= r.Seats + 1 ? Lawful : NominationRules.RecommenderLimit.Judge(r, Township, Law),
        (judge, x) => judge(new() { Nominees = x.Nominees, Seats = x.Seats }).Conclusion == (x.Nominees > x.Seats ? Conclusion.Breached : Conclusion.Met));

    /// <summary>Counting all together is never milder than counting each: what all nominate includes what one nominates.</summary>
    [Fact]
    public void RecommenderLimit_AllTogether_IsNeverMilder() => Laws.Hold<(int Own, int Others, int Seats), Func<Recommendation, LawInForce, Verdict>>(
        from own in Gen.Choose(0, 5) from others in Gen.Choose(0, 5) from seats in Gen.Choose(0, 4) select (own, others, seats),
        (r, law) => NominationRules.RecommenderLimit.Judge(r, Township, law),
        (r, law) => law == Law ? NominationRules.RecommenderLimit.Judge(r, Township, law) : Lawful,
        (judge, x) =>
        {
            var facts = new Recommendation { Nominees = x.Own, AllNominees = x.Own + x.Others, Seats = x.Seats };
            return judge(facts, Law).Conclusion != Conclusion.Breached
                || judge(facts, Law.With(Interpretations.RecommenderScope, "all-together")).Conclusion == Conclusion.Breached;
        });

    /// <summary>From the nominations themselves: somebody signed for more different candidates than there are seats.</summary>
    [Fact]
    public void VoterLimit_AgreesWithTheCandidatesEachSignedFor() => Laws.Hold(
        from nominations in NominationsOf from seats in Gen.Choose(1, 3) select (nominations, seats),
        Voters, v => v.ByVoter is { Count: > 0 } all && all[0].Candidates <= v.Seats ? Lawful : Voters(v),
        (judge, x) =>
        {
            var voters = x.nominations.SelectMany(n => n.Signatories!).Distinct().ToList();
            var worst = voters.Max(v => x.nominations.Where(n => n.Signatories!.Contains(v)).SelectMany(n => n.Candidates!).Distinct().Count());
            return judge(VoterNominations.From("1", x.seats, x.nominations)).Conclusion == (worst > x.seats ? Conclusion.Breached : Conclusion.Met);
        });

    /// <summary>Neither the order of the nominations nor submitting one twice changes the verdict.</summary>
    [Fact]
    public void VoterLimit_IsUnchangedByOrderAndRepetition() => Laws.Hold(
        from nominations in NominationsOf from shuffled in Gen.Shuffle(nominations) from seats in Gen.Choose(1, 3) select (nominations, shuffled, seats),
        Voters, v => v.ByVoter is { Count: > 0 } all && all[0].Candidates <= v.Seats ? Lawful : Voters(v),
        (judge, x) => judge(VoterNominations.From("1", x.seats, x.nominations)) == judge(VoterNominations.From("1", x.seats, x.shuffled.Concat(x.nominations))));

    /// <summary>Hiding names never turns a breach into a pass nor a pass into a breach.</summary>
    [Fact]
    public void VoterLimit_WithNamesHidden_NeverContradicts() => Laws.Hold(
        from nominations in NominationsOf from hidden in Gen.Choose(0, 3) from seats in Gen.Choose(1, 3) select (nominations, hidden, seats),
        Voters, v => Voters(v with { HasUnnamed = false, ByVoter = v.ByVoter ?? [] }),
        (judge, x) =>
        {
            var whole = Voters(VoterNominations.From("1", x.seats, x.nominations)).Conclusion;
            var partly = x.nominations.Select((n, i) => i <= x.hidden ? n with { Signatories = null, SignatoryCount = n.Signatories!.Count } : n);
            var verdict = judge(VoterNominations.From("1", x.seats, partly)).Conclusion;
            return verdict == whole || verdict == Conclusion.Undetermined;
        });

    /// <summary>18 by stepping one birthday at a time: the first day from birth on which eighteen birthdays have passed.</summary>
    [Fact]
    public void Eligible_AgreesWithCountingBirthdaysDayByDay() => Laws.Hold(
        from year in Gen.Choose(1984, 2006) from day in Gen.Choose(0, 365) from near in Gen.Choose(-4, 4) select (born: new LocalDate(year, 1, 1).PlusDays(day), near),
        Eligible, (c, day) => day.Latest == c.Eligibility!.Born!.Value.PlusYears(18).PlusDays(-1) ? Lawful : Eligible(c, day),
        (judge, x) =>
        {
            var day = x.born.PlusYears(18).PlusDays(x.near);
            return judge(Person(x.born), day).Conclusion == (BirthdaysUntil(x.born, day) >= 18 ? Conclusion.Met : Conclusion.Breached);
        });

    /// <summary>A window of election days decides exactly when each of its days gives the same verdict.</summary>
    [Fact]
    public void Eligible_OnAWindow_IsTheCommonVerdictOfItsDays() => Laws.Hold(
        from born in Gen.Choose(-6, 6) from deprived in Gen.Choose(-9, 6) from first in Gen.Choose(-5, 5) from length in Gen.Choose(0, 6) select (born, deprived, first, length),
        Eligible, (c, day) => Eligible(c, day.Earliest!.Value),
        (judge, x) =>
        {
            var person = Person(Example.Day.PlusYears(-18).PlusDays(x.born));
            if (x.deprived > -7) person = person with { Eligibility = person.Eligibility! with { DeprivedUntil = Example.Day.PlusDays(x.deprived) } };
            var (from, to) = (Example.Day.PlusDays(x.first), Example.Day.PlusDays(x.first + x.length));
            var each = Enumerable.Range(0, x.length + 1).Select(i => Eligible(person, from.PlusDays(i)).Conclusion).Distinct().ToList();
            return judge(person, ReportedDate.Between(from, to)).Conclusion == (each.Count == 1 ? each[0] : Conclusion.Undetermined);
        });

    /// <summary>A fact that is not stated never turns a breach into a pass nor a pass into a breach.</summary>
    [Fact]
    public void Eligible_WithAFactHidden_NeverContradicts() => Laws.Hold(
        from born in Gen.Choose(-3, 3) from citizen in Gen.Elements(true, false) from life in Gen.Elements(true, false) from hide in Gen.Choose(0, 2) select (born, citizen, life, hide),
        Eligible, (c, day) => Eligible(c with { Eligibility = c.Eligibility! with { IsCitizen = c.Eligibility.IsCitizen ?? true } }, day),
        (judge, x) =>
        {
            var whole = new Eligibility { Born = Example.Day.PlusYears(-18).PlusDays(x.born), IsCitizen = x.citizen, IsDeprivedForLife = x.life };
            var partly = x.hide == 0 ? whole with { Born = null } : x.hide == 1 ? whole with { IsCitizen = null } : whole with { IsDeprivedForLife = null };
            var verdict = judge(new() { Eligibility = partly }, Example.Day).Conclusion;
            return verdict == Conclusion.Undetermined || verdict == Eligible(new() { Eligibility = whole }, Example.Day).Conclusion;
        });

    /// <summary>1983 item 10(2) as sets: the list less the nominees is empty, and so is nominees less the excused less the list.</summary>
    [Fact]
    public void CompleteList_AgreesWithSetArithmetic() => Laws.Hold(
        Slates, List, s => s.Candidates!.Count(c => c.IsInitial == true) == s.Nominees!.Count ? Lawful : List(s),
        (judge, s) =>
        {
            var listed = s.Candidates!.Where(c => c.IsInitial == true).Select(c => c.Id!).ToHashSet();
            var excused = s.Candidates!.Where(c => c.HasDeclined == true || c.IsDeceased == true || c.IsForeignFunded == true).Select(c => c.Id!).ToHashSet();
            var added = listed.Except(s.Nominees!).Count();
            var leftOut = s.Nominees!.ToHashSet().Except(excused).Except(listed).Count();
            var verdict = judge(s);
            return verdict.Conclusion == (added + leftOut == 0 ? Conclusion.Met : Conclusion.Breached) && verdict.Measured == added + leftOut;
        });

    /// <summary>Neither the order of nominees and candidates, nor naming a nominee twice, nor other names change the verdict.</summary>
    [Fact]
    public void CompleteList_IsUnchangedByOrderRepetitionAndRenaming() => Laws.Hold(
        from slate in Slates from nominees in Gen.Shuffle(slate.Nominees!.ToArray()) from candidates in Gen.Shuffle(slate.Candidates!.ToArray()) select (slate, nominees, candidates),
        List, s => s.Candidates!.Count(c => c.IsInitial == true) == s.Nominees!.Count ? Lawful : List(s),
        (judge, x) => judge(x.slate) == judge(new()
        {
            Nominees = [.. x.nominees.Concat(x.slate.Nominees!).Select(n => "甲" + n)],
            Candidates = [.. x.candidates.Select(c => c with { Id = "甲" + c.Id })],
        }));

    /// <summary>A resignation and a publication known as windows: met or breached exactly when every pair of days says so.</summary>
    [Fact]
    public void CommitteeMember_OnWindows_IsTheCommonVerdictOfTheirDays() => Laws.Hold(
        from act in Gen.Choose(0, 8) from actLength in Gen.Choose(0, 4) from list in Gen.Choose(0, 8) from listLength in Gen.Choose(0, 4) select (act, actLength, list, listLength),
        Member, m => Member(m with { ResignedOn = m.ResignedOn.Earliest!.Value }),
        (judge, x) =>
        {
            var pairs = (from a in Enumerable.Range(x.act, x.actLength + 1) from l in Enumerable.Range(x.list, x.listLength + 1) select a < l).Distinct().ToList();
            var verdict = judge(new() { IsCandidate = true, ResignedOn = Window(x.act, x.actLength), FormalCandidatesPublished = Window(x.list, x.listLength) });
            return verdict.Conclusion == (pairs.Count > 1 ? Conclusion.Undetermined : pairs[0] ? Conclusion.Met : Conclusion.Breached);
        });

    /// <summary>EL 35(2) as a table of what may be stated.</summary>
    [Fact]
    public void ForeignFunding_AgreesWithTheTableOfTheArticle() => Laws.Hold<Candidate, Func<Candidate, Verdict>>(
        from funded in Flag
        from initial in Flag
        from formal in Flag
        from elected in Flag
        select new Candidate { IsForeignFunded = funded, IsInitial = initial, IsFormal = formal, IsElected = elected },
        c => NominationRules.ForeignFunding.Judge(c, Township, Law),
        c => NominationRules.ForeignFunding.Judge(c with { IsElected = false }, Township, Law),
        (judge, c) => judge(c).Conclusion == (c.IsForeignFunded, c.IsElected, c.IsFormal, c.IsInitial) switch
        {
            (null, _, _, _) => Conclusion.NotApplicable,
            (false, _, _, _) => Conclusion.Met,
            (true, true, _, _) or (true, _, true, _) => Conclusion.Breached,
            (true, _, null, not false) => Conclusion.Undetermined,
            _ => Conclusion.Met,
        });

    private static Gen<bool?> Flag => Gen.Elements<bool?>(null, true, false);

    private static Gen<JointNomination[]> NominationsOf =>
        (from voters in Ids(5, 4)
         from candidates in Gen.Choose(0, 3).Select(i => "C" + i).ArrayOf(2)
         select new JointNomination { By = NominatorKind.Voters, Signatories = voters, Candidates = candidates }).ArrayOf(4);

    private static Gen<CandidateSlate> Slates =>
        from nominated in Gen.SubListOf("A", "B", "C", "D", "E")
        from people in (from initial in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
                        from ground in Gen.Choose(0, 8)
                        select (initial, ground)).ArrayOf(5)
        where people.Length == 5
        select new CandidateSlate
        {
            Nominees = [.. nominated],
            Candidates = [.. people.Select((p, i) => new Candidate
            {
                Id = ((char)('A' + i)).ToString(),
                IsInitial = p.initial && (nominated.Contains(((char)('A' + i)).ToString()) || p.ground > 6),
                HasDeclined = p.ground == 0,
                IsDeceased = p.ground == 1,
                IsForeignFunded = p.ground == 2,
            })],
        };

    private static JointNomination By(string[] names, string[] strangers) => new() { By = NominatorKind.Voters, Signatories = names, NotOnRoll = strangers };

    private static Candidate Person(LocalDate born) => new() { Eligibility = new() { Born = born, IsCitizen = true, IsDeprivedForLife = false } };

    private static ReportedDate Window(int first, int length) => ReportedDate.Between(new LocalDate(2021, 10, 1).PlusDays(first), new LocalDate(2021, 10, 1).PlusDays(first + length));

    /// <summary>How many birthdays lie in the days after birth up to a day, walking every one; 29 February is kept on the 28th where there is none.</summary>
    private static int BirthdaysUntil(LocalDate born, LocalDate day)
    {
        var birthdays = 0;
        for (var d = born.PlusDays(1); d <= day; d = d.PlusDays(1))
        {
            var leapless = born is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(d.Year);
            if (d.Month == born.Month && d.Day == (leapless ? 28 : born.Day)) birthdays++;
        }
        return birthdays;
    }
}
