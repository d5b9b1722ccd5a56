namespace Election.Rules;

/// <summary>
/// EL 53(2): the resolution by which a congress or its standing committee recalls a deputy is filed with the standing committee one
/// level up and announced. Of deputies whom voters elected the nation says neither, but some provinces do: Guangdong 56(4) and Shanxi
/// 57(2) both, Shandong 53(2) a filing with the congress concerned or its standing committee, Hebei 52(2) the announcement.
/// </summary>
internal sealed class RecallFilingRule : RecallStepRule
{
    private static readonly Finding NotFiled = new("not-filed",
        new("罢免的决议没有报送{place}备案。", "The resolution was not filed with {place}."),
        new("报送{place}备案。", "File it with {place}."), Unit.None);

    private static readonly Finding NotAnnounced = new("not-announced",
        new("罢免没有公告。", "The recall was not announced."),
        new("予以公告。", "Announce it."), Unit.None);

    private static readonly Finding NotPassed = Finding.Inapplicable("not-passed", "罢免没有通过，没有决议需要备案、公告。", "The recall failed; there is no resolution to file and announce.");

    private static readonly Finding DeclaredFailed = new("declared-failed",
        new("按票数罢免已获通过，却宣布未通过；更正宣布以前，备案、公告无法判断。", "By the votes the recall is carried, but it was declared failed; until that is corrected, filing and announcement cannot be judged."),
        new("更正宣布，按规定将决议备案、公告。", "Correct the declaration, and file and announce the resolution as the law asks."), Unit.None);

    private static readonly Finding Withdrawn = EndedByWithdrawal();

    private static readonly Finding Contradicted = VotedYetWithdrawn();

    public RecallFilingRule()
        : base("recall.filing", Scope.Everywhere, Withdrawn, Contradicted)
    {
        Title = new("罢免的决议备案、公告", "The resolution to recall is filed and announced");
        Statement = new(
            "罢免由县级以上的地方各级人民代表大会选出的代表，其决议须报送上一级人大常委会备案、公告。选民直接选出的代表被罢免，是否备案、公告，依省级规定。",
            "The resolution to recall a deputy whom a congress elected is filed with the standing committee one level up and announced. Whether that of a deputy whom voters elected is, the province says.");
        AskedAs =
        [
            new("罢免市人大代表的决议要报哪里备案？", "With whom is a resolution to recall a deputy of a city filed?"),
            new("罢免县人大代表通过后，要不要公告？", "Once the recall of a county deputy is carried, must it be announced?"),
        ];
        NotDecided = new(
            "备案、公告的期限和内容，由谁报送、由谁公告，不作判断。是否通过以票数为准，票数不足以认定的以宣布为准；票数和宣布是否一致见`recall.majority`。因代表资格担任的职务如何公告见`mandate.offices`。",
            "Within what time, by whom and in what words the resolution is filed and announced is not judged. Whether the recall is carried the votes say, and where they do not tell, the declaration; whether the two agree is for `recall.majority`. The announcement that an office held through the mandate is lost is for `mandate.offices`.");
        RestsOn = [Parameters.RecallFiling, Parameters.RecallAnnouncement, Parameters.RecallMajority, Parameters.RecallRollChecked, Parameters.RecallWithdrawal];
        Facts =
        [
            RecallFacts.Filed, RecallFacts.Announced, RecallFacts.Declared, RecallFacts.VotesFor, RecallFacts.Voters, RecallFacts.VotersAtElection,
            RecallFacts.BodySize, RecallFacts.CongressSeats,
        ];
        Findings = [NotFiled, NotAnnounced, NotPassed, DeclaredFailed, Withdrawn, Contradicted];
        OpenQuestions = [Interpretations.RecallRoll, Interpretations.AllDeputies];
        CitesWhatItApplies = true;
        IsOfTheVote = true;
    }

    private protected override Verdict DecideStep(Recall facts, in Trial trial)
    {
        // What failed leaves nothing to file, whatever the province says of the rest.
        var passed = RecallVote.Passed(facts, trial);
        if (passed == false) return trial.NotApplicable(NotPassed);
        var (filing, announcement) = (trial.Norm(Parameters.RecallFiling), trial.Norm(Parameters.RecallAnnouncement));
        if (filing is null && announcement is null) return trial.Without(Parameters.RecallFiling);
        if (passed == true && facts.IsDeclaredPassed == false) return trial.Undetermined(DeclaredFailed);
        if (trial.Why is not null && filing is not null) trial.Say("place", Wording.Of(filing.Value));
        var missing = filing is not null && facts.IsFiled != true && !IsWrong(RecallFacts.Filed, facts.IsFiled, passed, trial);
        missing |= announcement is not null && facts.IsAnnounced != true && !IsWrong(RecallFacts.Announced, facts.IsAnnounced, passed, trial);
        if (filing is not null && facts.IsFiled == false && passed == true) return trial.Breached(NotFiled, filing);
        if (announcement is not null && facts.IsAnnounced == false && passed == true) return trial.Breached(NotAnnounced, announcement);
        return missing ? Trial.MissingFact : trial.Met(filing is null ? announcement : filing);
    }

    /// <summary>Whether a step was left out of a recall that passed. Whether it did is missing where that is not known.</summary>
    private static bool IsWrong(Fact fact, bool? done, bool? passed, in Trial trial)
    {
        if (trial.Lacks(fact, done)) return false;
        if (passed is null) trial.Lacks(RecallFacts.Declared, passed);
        return passed == true && !trial.Holds(fact, done!.Value);
    }

    private protected override IEnumerable<Example<Recall>> WorkedExamples() =>
    [
        Met("市人大代表被罢免，决议已备案、公告", "A city deputy recalled; filed and announced", Passed with { IsFiled = true, IsAnnounced = true }) with { Occasion = new(Level.Prefecture) },
        Met("广东省县级代表，已备案、公告", "A county deputy in Guangdong; filed and announced", Passed with { IsFiled = true, IsAnnounced = true }) with { Occasion = new(Level.County), Province = "44" },
        Met("河北省：已公告", "Hebei: announced", Passed with { IsAnnounced = true }) with { Occasion = new(Level.County), Province = "13" },
        Breached("没有备案", "Not filed", Passed with { IsFiled = false, IsAnnounced = true }, NotFiled) with { Occasion = new(Level.Prefecture) },
        Breached("没有公告", "Not announced", Passed with { IsFiled = true, IsAnnounced = false }, NotAnnounced) with { Occasion = new(Level.Prefecture) },
        Breached("山东省乡级代表，没有报本级人大备案", "A township deputy in Shandong; not filed with the township's congress", Passed with { IsFiled = false }, NotFiled) with { Province = "37" },
        Breached("由票数得知通过，没有公告", "Passed by the votes, not announced", new() { VotesFor = 61, Motion = new() { When = Sitting.Session, BodySize = 120 }, IsFiled = true, IsAnnounced = false }, NotAnnounced) with { Occasion = new(Level.Prefecture) },
        Undetermined("没有载明是否备案、公告", "Neither is stated", Passed, Finding.MissingFact) with { Occasion = new(Level.Prefecture) },
        Undetermined("没有备案，不知是否通过", "Not filed, and whether it passed is not known", new() { IsFiled = false, IsAnnounced = false }, Finding.MissingFact) with { Occasion = new(Level.Prefecture) },
        Undetermined("福建省的规定没有收录", "The rules of Fujian are not held", Passed, Finding.NoNorm) with { Occasion = new(Level.County), Province = "35" },
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", Passed, Finding.NoNorm) with { Occasion = new(Level.Prefecture), AsOf = new(2006, 11, 1) },
        OutOfScope("罢免没有通过", "The recall failed", new() { IsDeclaredPassed = false, IsFiled = false }, NotPassed) with { Occasion = new(Level.Prefecture) },
        OutOfScope("票数没有过半，却宣布通过：没有通过，由罢免票数的规则判断", "Declared passed without a majority: it failed, and recall.majority alone says so", new() { VotesFor = 60, Motion = new() { When = Sitting.Session, BodySize = 120 }, IsDeclaredPassed = true, IsFiled = false }, NotPassed) with { Occasion = new(Level.Prefecture) },
        Undetermined("票数过半，却宣布未通过", "Carried, but declared failed", new() { VotesFor = 61, Motion = new() { When = Sitting.Session, BodySize = 120 }, IsDeclaredPassed = false, IsFiled = false }, DeclaredFailed) with { Occasion = new(Level.Prefecture) },
        Undetermined("县级代表，没有载明行政区划", "A county deputy, the division not stated", Passed with { IsFiled = false }, Finding.NoNorm) with { Occasion = new(Level.County) },
        OutOfScope("浙江省未作规定", "Zhejiang sets nothing of it", Passed) with { Occasion = new(Level.County), Province = "33" },
        OfAWithdrawal(new() { IsFiled = false }, Withdrawn),
        OfAVoteAfterAWithdrawal(Passed with { IsFiled = false }, Contradicted),
    ];

    private static Recall Passed => new() { IsDeclaredPassed = true };
}
