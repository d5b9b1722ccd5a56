using Election.Rules.Dossiers;

namespace Election.Rules.Tool.Docs;

/// <summary>A real election that the project keeps as a dossier, audited.</summary>
/// <param name="Id">The name of its file.</param>
/// <param name="Report">What the audit found.</param>
internal sealed record Case(string Id, AuditReport Report)
{
    /// <summary>Returns how it is called: in Chinese by its title, in English by what it is.</summary>
    internal string NameIn(Language language)
    {
        var (occasion, law) = (Report.Occasion, Report.Law);
        if (language == Language.Chinese) return Report.Dossier.Title!;
        var level = Units.Name(occasion.Level).En;
        var plan = occasion.IsPlan ? ", planned" : "";
        return $"{Words.Sentence(level)} {Units.Name(occasion.Kind).En}{plan}{(law.Province is { } province ? ", " + province.Name.En : "")}, law of {law.AsOf?.Year} ({Id})";
    }
}

/// <summary>The real elections that the project keeps.</summary>
internal static class Cases
{
    private static readonly Lazy<IReadOnlyList<Case>> Audited = new(() =>
        [.. Resources.Cases.Select(name => new Case(Path.GetFileNameWithoutExtension(name["cases/".Length..]), ElectionAudit.Run(ElectionDossier.Read(Resources.Bytes(name), name))))]);

    internal static IReadOnlyList<Case> All => Audited.Value;

    /// <summary>Returns the cases in which a rule is met or breached, with the verdicts of each kind.</summary>
    internal static IEnumerable<(Case Case, IReadOnlyList<AuditVerdict> Verdicts)> VerdictsOn(Rule rule) =>
        from one in All
        from same in one.Report.VerdictsOf(rule).Where(v => v.Conclusion is Conclusion.Met or Conclusion.Breached).GroupBy(v => v.Conclusion)
        select (one, (IReadOnlyList<AuditVerdict>)[.. same]);

    internal static Page Write(Language language)
    {
        var page = new Prose(language, "cases");
        page.Title(page.Say("真实选举", "Real elections"));
        page.Para(page.Say("以下选举取自公开发表的材料，不含个人姓名；每次生成本文档时重新核对。", "These elections come from published reports; no names of persons are kept. They are judged anew whenever these docs are written."));
        foreach (var one in All)
        {
            page.Heading(2, one.NameIn(language), one.Id);
            page.Para(page.Label("来源", "Source") + (language == Language.Chinese ? page.Say("公开发表的选举工作材料（", "") + Md.Code($"samples/{one.Id}.json") + "）" : Md.Code($"samples/{one.Id}.json")) + page.Say("　", " · ")
                + page.Label("适用法律", "Law") + (one.Report.Law.AsOf is { } day ? Dates.In(language, day) : page.Say("不明", "not known"))
                + (one.Report.Law.Province is { } province ? page.Say("；", "; ") + page.Link(province.Name.In(language), LawBook.Provinces.Any(p => p.Instrument.Division == province.Code) ? "provinces/" + province.Code : "provinces")
                    + (one.Report.Law.ProvincialEdition is null ? page.Say("（当时的省级规定未收录）", " (whose rules of that day are not held)") : "") : ""));
            // The sources are told in English in the dossiers.
            if (language == Language.English && one.Report.Dossier.Source is { } source) page.Para(page.Label("", "As the dossier has it") + RulePages.Quoted(source));
            page.Para(page.Say(
                $"符合{one.Report.Count(Conclusion.Met)}项，不符合{one.Report.Count(Conclusion.Breached)}项，不能判断{one.Report.Count(Conclusion.Undetermined)}项。",
                $"Met: {one.Report.Count(Conclusion.Met)}. Breached: {one.Report.Count(Conclusion.Breached)}. Undetermined: {one.Report.Count(Conclusion.Undetermined)}."));
            foreach (var breach in one.Report.Breaches)
                page.Item(page.LinkTo(breach.Rule) + page.Say("：", ": ") + page.Say(breach.Explanation.Message) + (breach.Verdict.Force == Force.Guiding ? page.Say("（一般性要求，不属违法）", " (a guiding norm, no breach of law)") : ""));
            page.EndList();
        }
        return page.Page;
    }
}
