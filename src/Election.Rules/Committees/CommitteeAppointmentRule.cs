namespace Election.Rules;

/// <summary>EL 10(1), and before it item 1(1) of the Provisions of 1983: the county standing committee appoints the election committee, that of a township too.</summary>
internal sealed class CommitteeAppointmentRule : Rule<ElectionCommittee>
{
    private static readonly Finding WrongBody = new("appointed-by-another-body",
        new("选举委员会由{found}任命，依法应由{competent}任命。", "The election committee was appointed by {found}; it is for {competent} to appoint it."),
        new("提请{competent}重新任命；此前所办事项提请新任命的选举委员会确认。", "Have it appointed anew by {competent}, and what it did before confirmed by the committee then appointed."), Unit.None);

    public CommitteeAppointmentRule()
        : base("committee.appointment", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("选举委员会由县级人民代表大会常务委员会任命", "The county standing committee appoints the election committee");
        Statement = new(
            "不设区的市、市辖区、县、自治县的选举委员会的组成人员由本级人民代表大会常务委员会任命；乡、民族乡、镇的选举委员会的组成人员也由县级的人民代表大会常务委员会任命。",
            "The members of a county's election committee are appointed by its standing committee; those of a township's by the standing committee of the county too.");
        AskedAs = [new("镇选举委员会由谁任命？", "Who appoints a town's election committee?")];
        NotDecided = new(
            "任命机关以资料载明的为准；何时任命、任命的程序不作判断。组成人数见`committee.size`。选举委员会受谁领导、办事机构如何设立，不作核对；由其他机关任命的选举委员会所办事项是否有效，法律没有规定。",
            "The appointing body is taken as stated; when and by what procedure it appointed is not decided. The number of members is the matter of `committee.size`. Under whose leadership the committee stands and how its office is set up are not tested; whether the acts of a committee appointed by another body are valid the law does not say.");
        RestsOn = [Parameters.CommitteeAppointedBy];
        Facts = [CommitteeFacts.AppointedBy];
        Findings = [WrongBody];
    }

    private protected override Verdict Decide(ElectionCommittee facts, in Trial trial)
    {
        if (trial.Norm(Parameters.CommitteeAppointedBy) is not { } norm) return trial.Without(Parameters.CommitteeAppointedBy);
        if (trial.Lacks(CommitteeFacts.AppointedBy, facts.AppointedBy)) return Trial.MissingFact;
        var by = facts.AppointedBy!.Value;
        if (trial.Why is not null)
        {
            trial.Say("found", Wording.Of(by));
            trial.Say("competent", Wording.Of(norm.Value));
        }
        return trial.Holds(CommitteeFacts.AppointedBy, Wording.Of(by), norm.Value.Contains(by)) ? trial.Met(norm) : trial.Breached(WrongBody, norm);
    }

    private protected override IEnumerable<Example<ElectionCommittee>> WorkedExamples() =>
    [
        Met("县的，由县人大常委会任命", "A county's, by its standing committee", By(Body.CountyStandingCommittee)) with { Occasion = Occasion.General(Level.County, Example.Day) },
        Met("镇的，由县人大常委会任命", "A town's, by the county standing committee", By(Body.CountyStandingCommittee)),
        Met("2009年的镇：依照1983年的规定", "A town's in 2009, by the Provisions of 1983", By(Body.CountyStandingCommittee)) with { AsOf = new(2009, 5, 1), Occasion = Occasion.General(Level.Township, new(2009, 5, 1)) },
        Breached("镇的，由镇人大主席团任命", "A town's, by the presidium of its congress", By(Body.Presidium), WrongBody),
        Breached("县的，由其他机关任命", "A county's, by another body", By(Body.Other), WrongBody) with { Occasion = Occasion.General(Level.County, Example.Day) },
        Undetermined("没有载明由谁任命", "Who appointed it is not stated", new() { Size = 9 }, Finding.MissingFact),
        OutOfScope("间接选举没有选举委员会", "An indirect election has no election committee", By(Body.Other)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        RealCase("山西某县2011年：县乡两级选举委员会均由县人大常委会任命", "A county of Shanxi in 2011: both levels' committees were appointed by the county standing committee", By(Body.CountyStandingCommittee), Conclusion.Met)
            with { AsOf = new(2011, 5, 15), Province = "14", Occasion = Occasion.General(Level.Township, new(2011, 5, 15)) },
    ];

    private static ElectionCommittee By(Body body) => new() { AppointedBy = body };
}
