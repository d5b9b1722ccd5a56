namespace Election.Rules;

/// <summary>Why no rule decides a place of a province's rules, in the words that recur.</summary>
internal static class Remark
{
    internal static Bilingual Purpose { get; } = new("立法依据、适用范围，不作要求。", "States basis and scope and asks nothing.");

    internal static Bilingual Principle { get; } = new("原则，没有可以衡量的标准。", "A principle without a measure.");

    internal static Bilingual Organisation { get; } = new("选举机构的设置和内部分工，没有可以核对的事实。", "How the bodies of the election are set up and divide their work; no fact of an election decides it.");

    internal static Bilingual Tasks { get; } = new("列举选举机构的任务，各项要求见有关条文。", "Lists the tasks of a body; what each asks stands in other articles.");

    internal static Bilingual Finance { get; } = new("选举经费，与选举的事实无关。", "Public finance; no fact of an election decides it.");

    internal static Bilingual Definition { get; } = new("界定用语或者范围，规则的适用由此而来，没有可以核对的行为。", "Defines a term or a scope, from which rules follow; no act to test.");

    internal static Bilingual Permission { get; } = new("许可，没有限度。", "A permission without a limit.");

    internal static Bilingual NoMeasure { get; } = new("没有期限、数字或者其他可以衡量的标准。", "No time, number or other measure.");

    internal static Bilingual NoFact { get; } = new("办理的方法，没有相应的填报项目。", "How something is done, which is no fact that a dossier states.");

    internal static Bilingual Forms { get; } = new("证件、选票、表册的式样、印制和用印。", "Form, printing and sealing of cards, ballots and papers.");

    internal static Bilingual Referral { get; } = new("援引其他条文或者其他法律。", "Refers to other articles or to another law.");

    internal static Bilingual Final { get; } = new("解释、施行日期。", "Interpretation and entry into force.");

    internal static Bilingual ListHead { get; } = new("列举的开头或者总括，见各项、各款。", "The head of a list, or a summary of what follows.");
}
