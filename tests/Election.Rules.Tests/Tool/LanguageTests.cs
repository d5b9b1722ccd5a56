using System.Text.RegularExpressions;

namespace Election.Rules.Tests.Tool;

/// <summary>With --lang zh nothing that an office sees of an error is English but names: of files, fields, options and ids.</summary>
public sealed partial class LanguageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("election-rules-").FullName;

    public static TheoryData<string, string> Lines => new()
    {
        { "没有选项 --sumary，是否应为 --summary；用法见 election-rules check --help", "check samples/xiyang-2011-plan.json --sumary" },
        { "没有命令 chek，是否应为 check；", "chek samples" },
        { "没有命令 zzz；", "zzz" },
        { "没有写命令；", "" },
        { "没有写 PATH；", "check" },
        { "“4”是多余的；", "candidates 3 4" },
        { "没有写必填的 --level；用法见 election-rules quota --help", "quota" },
        { "--as-of 之后没有写值；", "candidates 3 --as-of" },
        { "--as-of 只能写一次；", "candidates 3 --as-of 2021-01-01 --as-of 2021-01-01" },
        { "--format：没有“pdf”，应为docx、html、json、md、text之一；", "check x --format pdf" },
        { "--in-writing：没有“x”，应为false、true之一；", "recall --level county --in-writing x" },
        { "--lang 应写在 check 之后；", "--lang zh check x" },
        { "没有这个文件或者文件夹", "check nowhere" },
        { "没有这个文件或者文件夹", "check samples/town-73-deputies.json --local nowhere" },
        { "--local samples/local-rules/county-plan.json", "check samples/local-rules/county-plan.json" },
        { "问题“days-before”没有读法“E”；有E-N、E-N-1", "check samples/town-73-deputies.json --reading days-before=E" },
        { "没有问题“days”；有", "check samples/town-73-deputies.json --reading days=E" },
        { "“99”不是内地行政区划的GB/T 2260代码", "law --province 99" },
        { "没有这个文件夹，也不能新建；请换一个可以写入的位置", "export --out /proc/x" },
        { "--ics samples：这是文件夹，应写明其中的文件", "calendar 2026-11-01 --ics samples" },
        { "各选区每一代表所代表的人口数与平均数相差的幅度", "district samples/tables/villages.csv --seats 9 --as-of 1950-01-01" },
        { "--seats：9个单位至多划9个选区，每个选区至多3名，共27名；现有99名", "district samples/tables/villages.csv --seats 99" },
        { "个单位每个至少1名，共需", "apportion samples/tables/towns.csv --seats 1" },
        { "--unit：省级须写明行政区域类别", "quota --level province --population 50000000" },
        { "LICENSE是文件，不是文件夹；请换一个文件夹", "export --out LICENSE/x" },
        { "LICENSE是文件，不是文件夹；请换一个文件夹", "check samples/town-73-deputies.json --format html --out LICENSE/x.html" },
    };

    public static TheoryData<string, string> Dossiers => new()
    {
        { "第1行：不是有效的JSON", "hello" },
        { "第1行：文件是空的", "" },
        { "应为JSON对象", "[]" },
        { "文件不完整：有引号或者括号没有合上", """{"election":{"level":"county"}""" },
        { "最后一项之后多了逗号", """{"election":{"level":"county",}}""" },
        { "引号内有不能直接写的字符", "{\"election\":{\"level\":\"county\"},\"title\":\"a\nb\"}" },
        { "JSON对象结束以后还有内容", """{"election":{"level":"county"}} {}""" },
        { "文本无效（半个代理对）", """{"election":{"level":"county"},"title":"\ud800"}""" },
        { "/qouta：没有这个字段；这里可以写title、", """{"election":{"level":"county"},"qouta":1}""" },
        { "/title：同一对象里这个字段写了两次", """{"election":{"level":"county"},"title":"a","title":"b"}""" },
        { "/title：应为文本（加引号）", """{"election":{"level":"county"},"title":1}""" },
        { "/quota：应为对象（{…}）；不知道的，不写这个字段", """{"election":{"level":"county"},"quota":null}""" },
        { "/districts/0：应为对象（{…}），而写的是null", """{"election":{"level":"county"},"districts":[null]}""" },
        { "/districts：应为列表（[…]）", """{"election":{"level":"county"},"districts":1}""" },
        { "/districts/0/seats：-3超出范围；应为0至", """{"election":{"level":"county"},"districts":[{"seats":-3}]}""" },
        { "/districts/0/seats：1.5不是整数；应为0至", """{"election":{"level":"county"},"districts":[{"seats":1.5}]}""" },
        { "/districts/1/id：“1”出现两次", """{"election":{"level":"county"},"districts":[{"id":"1"},{"id":"1"}]}""" },
        { "没有“election”", "{}" },
        { "/election/level：没有写选举层级", """{"election":{}}""" },
        { "/election/level：没有“contry”；应为下列之一：township、county、", """{"election":{"level":"contry"}}""" },
        { "/election/unit：这类行政区域不属于所写的层级；它属于province", """{"election":{"level":"county","unit":"municipality"}}""" },
        { "/election/day：“2021-02-30”不是历法上的日期；应写为如2021-11-01", """{"election":{"level":"county","day":"2021-02-30"}}""" },
        { "/election/day：“1700-01-01”不在1800年至2299年之间", """{"election":{"level":"county","day":"1700-01-01"}}""" },
        { "/election/day：只有计划可以写期限", """{"election":{"level":"county","day":{"by":"2021-02-20"}}}""" },
        { "期间的最后一日2021-02-01在第一日2021-02-20之前", """{"election":{"level":"county"},"timetable":{"voterListPublished":{"from":"2021-02-20","to":"2021-02-01"}}}""" },
        { "/election/division：“99”不是内地行政区划的GB/T 2260代码", """{"election":{"level":"county","division":"99"}}""" },
        { "/readings/days-before：问题“days-before”没有读法“X”；有E-N、E-N-1", """{"election":{"level":"county"},"readings":{"days-before":"X"}}""" },
    };

    public static TheoryData<string, string, string> LocalRules => new()
    {
        { "/division：没有写；应为GB/T 2260代码", "\"division\": \"410199\",", "" },
        { "括号嵌套超过64层", "\"value\": 5", "\"value\": " + new string('[', 100) },
        { "“Plan”不能作编号；", "\"id\": \"sample-county-plan\"", "\"id\": \"Plan\"" },
        { "/norms/2/parameter：没有名为“x”的规定事项；见 election-rules law", "\"parameter\": \"committee-size\"", "\"parameter\": \"x\"" },
        { "committee-size不能这样规定：最少（19）大于最多（13）", "\"least\": 9", "\"least\": 19" },
        { "而国家法律没有授权地方规定：《选举法》", "\"parameter\": \"committee-size\",\n      \"value\": { \"least\": 9, \"most\": 13 }", "\"parameter\": \"voting-age\",\n      \"value\": 18" },
    };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Lines))]
    public void ALineThatIsWrong_IsToldInChineseBeforeAnyWork(string said, string line) =>
        AssertChinese(said, ElectionRules.Run([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. (string[])(line.StartsWith("--lang", StringComparison.Ordinal) ? [] : ["--lang", "zh"])]));

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void ADossierThatCannotBe_IsToldInChinese(string said, string json)
    {
        var file = Path.Combine(folder, "x.json");
        File.WriteAllText(file, json);
        AssertChinese(said, ElectionRules.Run("check", file, "--lang", "zh"));
        AssertChinese(said, ElectionRules.Run("status", file, "--lang", "zh"));
    }

    [Theory]
    [MemberData(nameof(LocalRules))]
    public void LocalRulesThatCannotBe_AreToldInChinese(string said, string part, string other)
    {
        var plan = File.ReadAllText(Path.Combine(Paths.Samples, "local-rules", "county-plan.json"));
        Assert.Contains(part, plan, StringComparison.Ordinal);
        var file = Path.Combine(folder, "x.json");
        File.WriteAllText(file, plan.Replace(part, other, StringComparison.Ordinal));
        AssertChinese(said, ElectionRules.Run("check", "samples/local-rules/county-2021.json", "--local", file, "--lang", "zh"));
    }

    /// <summary>The words of the parser; what a command is for stays English.</summary>
    [Fact]
    public void Help_HasChineseHeadings()
    {
        var help = ElectionRules.Run("quota", "--help", "--lang", "zh").Output;
        foreach (var word in new[] { "说明：\n", "用法：\n", "[选项]", "选项：\n", "（必填）", "[默认：", "显示帮助和用法" }) Assert.Contains(word, help, StringComparison.Ordinal);
        Assert.Contains("\n命令：\n", ElectionRules.Run("--help", "--lang", "zh").Output, StringComparison.Ordinal);
        Assert.Contains("Usage:\n", ElectionRules.Run("quota", "--help", "--lang", "en").Output, StringComparison.Ordinal);
    }

    /// <summary>After -- everything is a file, whatever it is called.</summary>
    [Fact]
    public void AFileThatLooksLikeAnOption_IsOneAfterTwoDashes() =>
        Assert.Equal("election-rules: --sumary：没有这个文件或者文件夹\n", ElectionRules.Run("check", "--lang", "zh", "--", "--sumary").Error);

    private static void AssertChinese(string said, Shell.Result run)
    {
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        var line = Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Contains(said, line, StringComparison.Ordinal);
        Assert.DoesNotMatch("[A-Za-z]{2,},? [A-Za-z]{2,}", Names().Replace(line, ""));
    }

    [GeneratedRegex("[A-Za-z0-9-]*[-./][A-Za-z0-9./-]*")]
    private static partial Regex Names();
}
