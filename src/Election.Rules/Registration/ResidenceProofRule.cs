namespace Election.Rules;

/// <summary>
/// 1983 item 9(2): who lives elsewhere without having moved the household register may take part there with the proof of being a voter
/// at home. Without it the person belongs on the roll at home. Some provinces accept other proof.
/// </summary>
internal sealed class ResidenceProofRule : Rule<Voter>
{
    private static readonly Finding NoProof = new("no-proof",
        new("该人户口不在本地，没有取得原选区选民资格的证明，列入了现居住地的选民名单。", "The household register of the person is elsewhere; the person is on the roll here without the proof of being a voter at home."),
        new("取得原选区选民资格的证明；没有证明的，从名单上除名，由本人在原选区参加选举或者委托投票。", "Obtain the proof from the home district, or strike the person off here; the person then votes at home, in person or by proxy."), Unit.None);

    private static readonly Finding OtherProofOpen = new("other-proof-open",
        new("该人户口不在本地，没有原选区选民资格的证明；按照本省规定，也可以由现居住地选举委员会按照规定确认选民资格，是否确认没有载明，无法判断。", "The household register of the person is elsewhere and there is no proof from home; this province also accepts a confirmation by the election committee of the place, and whether there is one is not stated."),
        new("核对现居住地选举委员会是否已按规定确认其选民资格；没有确认的，从名单上除名。", "Find out whether the committee of the place confirmed the qualification; if not, strike the person off here."), Unit.None);

    private static readonly Finding OtherDocumentOpen = new("other-document-open",
        new("该人户口不在本地，没有原选区选民资格的证明；按照本省规定，也可以凭{document}登记，是否持有没有载明，无法判断。", "The household register of the person is elsewhere and there is no proof from home; this province also accepts {document}, and whether there is one is not stated."),
        new("核对该人是否持有本省认可的其他证明；没有的，从名单上除名。", "Find out whether the person has a document that the province accepts; if not, strike the person off here."), Unit.None);

    private static readonly Finding OffTheRoll = Finding.Inapplicable("off-the-roll", "该人没有列入现居住地的选民名单。", "The person is off the roll of the place of residence.");

    private static readonly Bilingual IdentityCard = new("身份证", "the identity card");

    private static readonly Bilingual PermitOrContract = new("居住证或者劳动合同", "a residence permit or a labour contract");

    public ResidenceProofRule()
        : base("roll.residence-proof", Scope.Direct)
    {
        Title = new("户口不在本地的选民凭证明登记", "Away from home only with the proof from home");
        Statement = new(
            "选民实际上已经迁居外地但是没有转出户口的，在取得原选区选民资格的证明后，可以在现居住地的选区参加选举。没有证明的，不列入现居住地的选民名单；省级规定可以凭其他证明登记，或者由选举委员会确认的，从其规定。",
            "A voter who in fact lives elsewhere without having moved the household register may, having obtained proof of being a voter in the home district, take part in the district of residence; without the proof not, unless the province accepts another document or a confirmation by the committee.");
        AskedAs =
        [
            new("户口不在本地的人，凭什么在现居住地登记为选民？", "With what proof is a person registered whose household register is elsewhere?"),
            new("外来人口没有原籍的选民资格证明，可以列入选民名单吗？", "May a newcomer without the proof from home be put on the roll?"),
        ];
        NotDecided = new(
            "证明是否真实、是否确已迁居，以资料载明的为准，不作核对。没有载明有无证明的，视为没有提出这一情况，不适用。是否同时还在原选区登记见`roll.single-registration`，户口已经迁出的见`roll.moved`。",
            "Whether the proof is genuine and the person really lives here is taken as stated. Where nothing is said of a proof, the case is taken not to have arisen and the rule does not apply. Whether the person is also on the roll at home is the matter of `roll.single-registration`; who moved the household register is that of `roll.moved`.");
        RestsOn = [Parameters.ResidenceProof];
        Facts = [RollFacts.ResidenceProof, VoterFacts.OnRoll];
        Findings = [NoProof, OtherProofOpen, OffTheRoll, OtherDocumentOpen];
        Subject = RollFacts.ResidenceProof;
    }

    private protected override Verdict Decide(Voter facts, in Trial trial)
    {
        // Nothing says that the person lives away from home.
        if (facts.HasResidenceProof is not { } proof) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.ResidenceProof) is not { } norm) return trial.Without(Parameters.ResidenceProof);
        if (facts.IsOnRoll == false) return trial.NotApplicable(OffTheRoll);
        if (trial.Holds(RollFacts.ResidenceProof, proof)) return trial.Met(norm);
        // Many provinces accept other proof.
        return trial.MayBeTurned(norm) ? trial.WithoutProvince(Parameters.ResidenceProof)
            : norm.Value == ProofOfQualification.FromHome ? trial.Breached(NoProof, norm)
            : norm.Value == ProofOfQualification.FromHomeOrConfirmed ? trial.Undetermined(OtherProofOpen)
            : WithoutDocument(norm.Value, trial);
    }

    private static Verdict WithoutDocument(ProofOfQualification accepted, in Trial trial)
    {
        trial.Say("document", accepted == ProofOfQualification.FromHomeOrIdentityCard ? IdentityCard : PermitOrContract);
        return trial.Undetermined(OtherDocumentOpen);
    }

    private protected override IEnumerable<Example<Voter>> WorkedExamples() =>
    [
        Met("户口在外地，凭证明登记", "Register elsewhere, registered here with the proof", new() { HasResidenceProof = true, IsOnRoll = true }),
        Breached("四川：户口在外地，没有证明，列入名单", "Sichuan: register elsewhere, on the roll here without the proof", new() { HasResidenceProof = false, IsOnRoll = true }, NoProof) with { Province = "51" },
        Undetermined("没有证明，没有载明省份，省级可能另有规定", "No proof; no province is stated, which may accept another", new() { HasResidenceProof = false, IsOnRoll = true }, Finding.NoNorm),
        Undetermined("陕西：没有证明，该省文本只收录节录", "Shaanxi: no proof; an extract of its rules is held", new() { HasResidenceProof = false, IsOnRoll = true }, Finding.NoNorm) with { Province = "61" },
        Undetermined("湖北：没有证明，现居住地的选举机构是否确认没有载明", "Hubei: no proof; whether the electoral body of the place confirmed is not stated", new() { HasResidenceProof = false, IsOnRoll = true }, OtherProofOpen) with { Province = "42" },
        Undetermined("河北：没有证明，有无居住证、劳动合同没有载明", "Hebei: no proof; whether there is a residence permit or a labour contract is not stated", new() { HasResidenceProof = false, IsOnRoll = true }, OtherDocumentOpen) with { Province = "13" },
        Undetermined("吉林：没有证明，是否持身份证登记没有载明", "Jilin: no proof; whether the identity card was shown is not stated", new() { HasResidenceProof = false, IsOnRoll = true }, OtherDocumentOpen) with { Province = "22" },
        Met("河北：凭原选区的证明登记", "Hebei: registered with the proof from home", new() { HasResidenceProof = true, IsOnRoll = true }) with { Province = "13" },
        Undetermined("江苏：没有证明，选举委员会是否确认没有载明", "Jiangsu: no proof; whether the committee confirmed is not stated", new() { HasResidenceProof = false, IsOnRoll = true }, OtherProofOpen) with { AsOf = new(2026, 6, 1), Province = "32" },
        OutOfScope("没有证明，未列入名单", "No proof, and off the roll", new() { HasResidenceProof = false, IsOnRoll = false }, OffTheRoll),
        OutOfScope("没有载明户口在外地", "Nothing says that the person lives away from home", new() { IsOnRoll = true }),
        OutOfScope("间接选举没有选民", "An indirect election has no voters", new() { HasResidenceProof = false }) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];
}
