using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>浙江省县、乡两级人民代表大会代表选举实施细则. The text of 2021-03-26 is held; of it only the chapter on polling and what follows a failed rerun were entered so far.</summary>
internal static class Zhejiang
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "33",
        "zhejiang-rules",
        new("浙江省县、乡两级人民代表大会代表选举实施细则", "Zhejiang Province Implementing Rules for the Election of Deputies to People's Congresses at the County and Township Levels"),
        new("浙江省选举实施细则", "Zhejiang Rules"),
        new Edition(new LocalDate(2021, 3, 26), "zhejiang-rules-2021-03-26.zh", isReadInFull: false))
        // 40(3): no election worker of the district; by 40(4) scrutineers are among these.
        .Sets(Parameters.Independence, new(OfficialRoles.All, OfficialRoles.All), Mandatory, 40, 3, Scope.Direct)
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2, InAll: 2), Mandatory, 40, 4, Scope.Direct)
        // 43(3): the ill and disabled, of whom neither consent nor writing is asked; 43(4): the absent, by letter, fax or otherwise.
        .Sets(Parameters.ProxyTerms, new(Illness: true, AnyForm: true, WithoutConsent: true), Mandatory, 43, 3, Scope.Direct, also: (43, 4))
        .Sets(Parameters.AfterFailedRerun, FailedRerun.NoFurtherElection, Mandatory, 49, 3, Scope.Direct)
        .Sets(Parameters.HigherStaffInTownship, Participation.MayStayOut, Mandatory, 27, 1, Scope.Direct.At(Level.Township), item: 3);
}
