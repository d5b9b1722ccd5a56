using System.Globalization;
using System.Text.RegularExpressions;
using Election.Rules.Dossiers;
using Election.Rules.Tool;
using NodaTime;

namespace Election.Rules.Fuzz;

/// <summary>One reader of files: its seeds, and what is done with the bytes. It returns whether they were taken.</summary>
internal sealed partial record Reader(string Name, string Seeds, IReadOnlyList<string> Words, Func<byte[], bool> Read)
{
    private static readonly LocalDate Day = new(2026, 11, 1);

    private static readonly LawInForce Law = LawInForce.On(Day);

    private static readonly string Scratch = Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), "election-rules-fuzz-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

    internal static IReadOnlyList<Reader> All { get; } =
    [
        new("dossier", "*.json;counts/*.json;local-rules/county-2021.json", Schema.Full().Fields, Dossier),
        new("local-rules", "local-rules/county-plan.json", [.. Parameters.All.Select(p => $"\"{p.Id}\""), .. Values.Split('\n'), .. Interpretations.All.SelectMany(i => i.Readings).Select(r => $"\"{r.Id}\"")], Local),
        new("units", "tables/towns.csv;tables/villages.csv", Headings, Units),
        new("count", "tables/count.csv", Headings, Count),
        new("roll", "tables/roll.csv", Headings, Roll),
        new("workbook", "tables/*.xlsx", [.. Headings, "t=\"s\"", "t=\"inlineStr\"", "t=\"e\"", "<v>", "</v>", "<c r=\"XFD1048576\"", "<mergeCell ref=\"A1:XFD1048576\"/>", "<f>SUM(A1:A9)</f>", "<v>1E308</v>", "<v>99999999</v>"], Workbook),
        new("report", "", [.. Interpretations.All.Select(i => $"\"{i.Id}\"")], Report),
    ];

    /// <summary>A value of each type, as <c>docs/guide/local-rules.md</c> gives its form.</summary>
    private const string Values = """
        15
        7
        "before"
        "30%"
        "1/3"
        { "share": "1/2" }
        { "least": 9, "most": 15 }
        { "least": 1, "most": 2, "ofSome": true }
        { "least": "1/3", "most": "100%" }
        true
        { "scrutineers": 2, "tellers": 0, "workers": 1, "inAll": 0 }
        ["county-standing-committee", "presidium"]
        { "zh": "补选领导小组", "en": "the leading group", "orMeantBy": [] }
        ["scrutineer", "teller", "chair", "worker", "box-worker"]
        { "candidates": ["scrutineer", "teller"], "relatives": ["scrutineer"] }
        { "candidates": [], "relatives": ["teller"], "widerKin": true }
        {}
        { "illness": true, "isolation": true, "other": true, "anyForm": true, "checkable": true, "withoutConsent": true }
        { "decision": "asked" }
        "by-kind"
        "not-asked"
        { "inWriting": true, "decision": "not-asked" }
        ["region", "prefecture", "autonomous-county", "county", "city", "city-district", "township", "ethnic-township", "town"]
        ["province", "municipality", "city-with-districts"]
        { "value": "5%", "units": ["county"] }
        { "value": 5, "units": ["county"] }
        { "base": 45, "step": 1500, "cap": 160, "capAbove": 0, "smallBelow": 2000 }
        { "people": 500, "seats": 1 }
        { "byPopulationLeast": "60%", "equalBaseLeast": "10%", "equalBaseMost": "20%", "otherMost": "20%" }
        { "least": 15, "most": 35, "mostAbove": 45, "above": 1000000, "units": ["county"] }
        { "chairs": 1, "viceChairs": 2 }
        ["chair", "vice-chair", "secretary-general", "committee-member", "head", "deputy-head", "supervision", "court", "procuratorate", "special-committee-member"]
        { "share": "1/10", "byStandingCommittee": true }
        { "inRecessToCommittee": true }
        ["government", "supervision", "court", "procuratorate", "other"]
        """;

    private static IReadOnlyList<string> Headings =>
        ["姓名", "得票", "赞成", "另选", "选区", "身份证号码", "选民证号", "出生日期", "人口", "户籍人口", "常住人口", "相邻", "村居", "乡镇", "合计", "小计", "总计", "说明", "序号", "张数", "name", "population", "votes", "district", "adjoining", "voter id", "date of birth", "○", "×", "1", "0", "选区,姓名,赞成", "甲,乙,丙"];

    /// <summary>The kinds of refusals that were reached: their words without what they name. How deep the inputs go.</summary>
    internal static HashSet<string> Refusals { get; } = new(StringComparer.Ordinal);

    private static bool Refused(Exception why)
    {
        Refusals.Add(Named().Replace(why.Message, ""));
        return false;
    }

    // Places, quotations, numbers and lists of what was expected.
    [GeneratedRegex("/[^:]*:|'.*'|[0-9]+|expected .*|known here .*", RegexOptions.Singleline)]
    private static partial Regex Named();

    private static bool Dossier(byte[] bytes)
    {
        ElectionDossier dossier;
        try { dossier = ElectionDossier.Read(bytes, "fuzz.json"); }
        catch (UnreadableFileException e) { return Refused(e); }
        // Whatever was read can be judged and written: here nothing more is refused.
        var report = ElectionAudit.Run(dossier);
        switch (bytes.Length % 8)
        {
            case 0: report.ToText(Language.Chinese, ReportDetail.All); break;
            case 1: report.ToText(Language.English, ReportDetail.All); break;
            case 2: report.ToJson(); break;
            case 3: ElectionAudit.Status(dossier, Day); break;
            case 4: ElectionAudit.Results(dossier); break;
            case 5: report.CompareEditions(); break;
        }
        return true;
    }

    private static bool Local(byte[] bytes)
    {
        try { LawBook.Standard.With(LocalRules.Read(bytes, "fuzz.json")); }
        catch (Exception e) when (e is LawDataException or UnreadableFileException) { return Refused(e); }
        return true;
    }

    private static bool Units(byte[] bytes) => Try(bytes, path => UnitTable.Read(path, null, null, null));

    private static bool Count(byte[] bytes) => Try(bytes, path => CountTable.Read(InputFile.Read(path), path, null, null));

    private static bool Roll(byte[] bytes) => Try(bytes, path =>
    {
        var check = new RollCheck(Occasion.General(Level.Township, Day), Law, new LocalDate(2021, 11, 1), 20);
        RollTable.Read(path, null, 20, check.Add, (_, _) => { });
        check.End(14);
    });

    private static bool Workbook(byte[] bytes) => Try(bytes, path => UnitTable.Read(path, null, null, null), ".xlsx");

    private static bool Report(byte[] bytes)
    {
        try { ReportVerification.Of(bytes, "fuzz.json", Judged); }
        catch (UnreadableFileException e) { return Refused(e); }
        return true;
    }

    /// <summary>The dossiers whose reports are the seeds.</summary>
    internal static IReadOnlyList<ElectionDossier> Judged { get; set; } = [];

    private static bool Try(byte[] bytes, Action<string> read, string ending = "")
    {
        File.WriteAllBytes(Scratch + ending, bytes);
        try { read(Scratch + ending); }
        catch (BadInputException e) { return Refused(e); }
        finally { File.Delete(Scratch + ending); }
        return true;
    }
}
