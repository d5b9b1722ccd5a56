using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>广东省各级人民代表大会选举实施细则. The text of 2016-03-31 is held; of it only the chapter on polling was entered so far.</summary>
internal static class Guangdong
{
    private static readonly OfficialRoles Barred = OfficialRoles.Of(OfficialRole.Scrutineer, OfficialRole.Teller, OfficialRole.BoxWorker);

    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "44",
        "guangdong-rules",
        new("广东省各级人民代表大会选举实施细则", "Guangdong Province Implementing Rules for the Election of People's Congresses at All Levels"),
        new("广东省选举实施细则", "Guangdong Rules"),
        new Edition(new LocalDate(2016, 3, 31), "guangdong-rules-2016-03-31.zh", isReadInFull: false))
        // 36(2), 其他选举工作人员: scrutineers and tellers are election workers as well.
        .Sets(Parameters.MobileBoxStaff, new(0, InAll: 3), Mandatory, 35, 2, Scope.Direct)
        .Sets(Parameters.StationStaff, new(0, InAll: 3), Mandatory, 35, 2, Scope.Direct)
        // 唱票人, who calls the votes out, are no role of their own here.
        .Sets(Parameters.Independence, new(Barred, Barred), Mandatory, 36, 2, Scope.Direct);
}
