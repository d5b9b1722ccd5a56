using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>吉林省县乡两级人民代表大会选举实施细则. An extract of the text of 2021-05-27 is held.</summary>
internal static class Jilin
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "22",
        "jilin-rules",
        new("吉林省县乡两级人民代表大会选举实施细则", "Jilin Province Implementing Rules for the Election of People's Congresses at the County and Township Levels"),
        new("吉林省选举实施细则", "Jilin Rules"),
        new Edition(new LocalDate(2021, 5, 27), "jilin-rules-2021-05-27.extract.zh", speaksOf: Scope.Direct))
        // 10: one chair, two to four vice-chairs and nine to nineteen members, of both levels without a distinction: the sum.
        .Sets(Parameters.CommitteeSize, new(12, 24), Mandatory, "10(1)", "主任一人，副主任二至四人，委员九至十九人", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(2, 4), Mandatory, "10(1)", "副主任二至四人", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.CommitteeMembers, new(9, 19), Mandatory, "10(1)", "委员九至十九人", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.ResidenceProof, ProofOfQualification.FromHomeOrIdentityCard, Mandatory, "23(1)(5)", "凭选民资格证明或者持身份证，在现居住地登记", Scope.Direct)
        .Sets(Parameters.VotingWindow, 3, Mandatory, "42(1)", "从投票日算起一至三天", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.RecallFiling, FilingPlace.CommitteeOneLevelUp, Mandatory, "49(4)", "须报上一级人民代表大会常务委员会备案", Scope.Direct);
}
