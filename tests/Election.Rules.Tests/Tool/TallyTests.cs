using System.Text;
using System.Text.Json;

namespace Election.Rules.Tests.Tool;

/// <summary>Counts from tables and dossiers, through the real process.</summary>
public sealed class TallyTests : IDisposable
{
    private static readonly string[] Numbers = ["--seats", "2", "--voters", "3000", "--participants", "2000", "--ballots-cast", "1999", "--invalid-ballots", "12", "--as-of", "2021-11-01"];
    private readonly string folder = Directory.CreateTempSubdirectory("election-rules-").FullName;

    private static string Count => Path.Combine(Paths.Samples, "tables", "count.csv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Text_ReadsAsMinutes()
    {
        var run = ElectionRules.Run(["tally", Count, .. Numbers, "--lang", "zh"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("第一选区　第一次投票：甲当选；缺额1名，另行选举，候选人依次为乙、丙。\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  获得参加投票的选民2000人过半数的选票，即1001票以上，始得当选。\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("参加投票2000人，超过选区全体选民3000人的半数（1501人以上），选举有效。　《选举法》（2020年10月18日施行）第四十五条第一款\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  丁（另选）得12票，未当选。\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  缺额1名，另行选举。　《选举法》（2020年10月18日施行）第四十五条第四款\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("unfilled: 1, rerun between 乙, 丙.", ElectionRules.Run(["tally", Count, .. Numbers, "--lang", "en"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HasTheWholeAnswer()
    {
        using var json = JsonDocument.Parse(ElectionRules.Run(["tally", Count, .. Numbers, "--format", "json"]).Output);
        var result = json.RootElement.GetProperty("results")[0];
        Assert.Equal(("decided", 1001, 1, 0), (result.GetProperty("state").GetString(), result.GetProperty("votesNeeded").GetInt32(), result.GetProperty("seatsLeft").GetInt32(), result.GetProperty("tiedSeats").GetInt32()));
        Assert.Equal(["甲"], result.GetProperty("elected").EnumerateArray().Select(e => e.GetString()!));
        var rerun = result.GetProperty("rerun");
        Assert.Equal((1, 2, 2), (rerun.GetProperty("seats").GetInt32(), rerun.GetProperty("least").GetInt32(), rerun.GetProperty("most").GetInt32()));
        Assert.Equal(["乙", "丙"], rerun.GetProperty("inOrder").EnumerateArray().Select(e => e.GetString()!));
        Assert.All(result.GetProperty("minutes").EnumerateArray(), m => Assert.Equal("electoral-law", m.GetProperty("provision").GetProperty("instrument").GetString()));
        Assert.Equal("electoral-law", json.RootElement.GetProperty("law").GetProperty("instruments")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Csv_HasARowForEachPerson()
    {
        var lines = ElectionRules.Run(["tally", Count, .. Numbers, "--format", "csv"]).Output.Split('\n');
        Assert.Equal(["district,round,name,votes,writeIn,outcome", "第一选区,first,甲,1500,,elected", "第一选区,first,乙,900,,not-elected", "第一选区,first,丙,700,,not-elected", "第一选区,first,丁,12,yes,not-elected", ""], lines);
    }

    /// <summary>The same count, as a table of persons and as the ballots that make it, gives the same result.</summary>
    [Fact]
    public void Ballots_AreClassifiedAndCounted()
    {
        var ballots = Write("序号,甲,乙,丙,另选,张数\n1,1,,1,,3\n2,○,×,,丁,2\n3,赞成,同意,YES,,1\n4,,,,,2\n5,反对,反对,,丁、戊,1\n合计,,,,,9\n", "ballots.csv");
        var run = ElectionRules.Run("tally", ballots, "--seats", "2", "--voters", "17", "--participants", "9", "--as-of", "2021-11-01", "--lang", "zh");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("收回的选票9张，作废的选票1张，有效选票8张", run.Output, StringComparison.Ordinal);
        Assert.Contains("甲得5票，当选", run.Output, StringComparison.Ordinal);
        Assert.Contains("丙得3票，未当选", run.Output, StringComparison.Ordinal);
        Assert.Contains("丁（另选）得3票，未当选", run.Output, StringComparison.Ordinal);
        Assert.Contains("戊（另选）得1票，未当选", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ATie_IsNamedAndNotBroken()
    {
        var run = ElectionRules.Run("tally", Write("姓名,得票\n甲,150\n乙,120\n丙,120\n", "tie.csv"), "--seats", "2", "--voters", "300", "--participants", "200", "--ballots-cast", "200", "--lang", "zh");
        Assert.Contains("甲当选；乙、丙票数相等，就余下1名再次投票。", run.Output, StringComparison.Ordinal);
        var turned = ElectionRules.Run("tally", Write("姓名,得票\n丙,120\n乙,120\n甲,150\n", "turned.csv"), "--seats", "2", "--voters", "300", "--participants", "200", "--ballots-cast", "200", "--lang", "zh");
        Assert.Contains("甲当选；丙、乙票数相等，就余下1名再次投票。", turned.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--round", "rerun", "得票数不得少于收回的选票200张的三分之一，即67票以上")]
    [InlineData("--round", "revote", "再次投票以得票多的当选")]
    public void ALaterVote_HasItsOwnThreshold(string option, string value, string said) =>
        Assert.Contains(said, ElectionRules.Run("tally", Write("姓名,得票\n甲,70\n乙,60\n", "later.csv"), "--seats", "1", "--voters", "300", "--participants", "200", "--ballots-cast", "200", "--lang", "zh", option, value).Output, StringComparison.Ordinal);

    [Fact]
    public void AnIndirectElection_CountsAllDeputies()
    {
        var run = ElectionRules.Run("tally", Write("候选人,赞成票\n甲,151\n乙,150\n丙,120\n", "indirect.csv"), "--level", "prefecture", "--seats", "2", "--deputies", "300", "--present", "280", "--participants", "280", "--ballots-cast", "279", "--as-of", "2022-09-01", "--lang", "zh");
        Assert.Contains("全体300人，出席280人，达到法定出席人数（200人以上）。　《地方组织法》（2022年3月12日施行）第十四条第四款", run.Output, StringComparison.Ordinal);
        Assert.Contains("获得全体代表300人过半数的选票，即151票以上，始得当选。　《选举法》（2020年10月18日施行）第四十五条第二款", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("第一次投票：甲当选；缺额1名，另行选举，候选人依次为乙、丙。", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnInvalidVote_ExitsWithOne()
    {
        var run = ElectionRules.Run("tally", Write("姓名,得票\n甲,150\n", "few.csv"), "--seats", "1", "--voters", "400", "--participants", "200", "--ballots-cast", "200", "--lang", "zh");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("第一次投票：选举无效。", run.Output, StringComparison.Ordinal);
        Assert.Contains("[result.turnout]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAFact_TheResultIsOpenAndSaysWhatIsMissing()
    {
        var run = ElectionRules.Run("tally", Count, "--seats", "2", "--lang", "zh");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("第一选区　第一次投票：缺少以下事实，无法判断：参加投票的人数、收回的选票、选区全体选民。", run.Output, StringComparison.Ordinal);
    }

    /// <summary>A dossier states everything itself; each of its polls is determined, and what was declared is checked against it.</summary>
    [Fact]
    public void ADossier_IsDeterminedPollByPoll_AndWhatWasDeclaredIsChecked()
    {
        const string Dossier = """
            { "election": { "level": "county", "day": "2021-11-01" },
              "districts": [ { "id": "1", "seats": 2, "voters": 3000 } ],
              "polls": [
                { "district": "1", "participants": 2000, "ballotsCast": 1999, "invalidBallots": 12, "candidates": ["A", "B", "C"], "votes": { "A": 1500, "B": 900, "C": 700 }, "declaredElected": ["A", "B"] },
                { "district": "1", "round": "rerun", "seats": 1, "participants": 1800, "ballotsCast": 1800, "invalidBallots": 0, "candidates": ["B", "C"], "votes": { "B": 590, "C": 599 }, "declaredElected": [] } ] }
            """;
        var path = Write(Dossier, "dossier.json");
        var run = ElectionRules.Run("tally", path, "--lang", "zh");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1　第一次投票：A当选；缺额1名，另行选举，候选人依次为B、C。", run.Output, StringComparison.Ordinal);
        Assert.Contains("不符合：B依法没有当选，却宣布当选。 [result.declared]", run.Output, StringComparison.Ordinal);
        Assert.Contains("1　另行选举：无人当选；缺额1名。", run.Output, StringComparison.Ordinal);
        var refused = ElectionRules.Run("tally", path, "--seats", "2", "--lang", "en");
        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("--seats: a dossier states this itself", refused.Error, StringComparison.Ordinal);
    }

    /// <summary>A rerun, a tie with its second vote, and a vote that too few took part in: the sample shows each, and only the last is wrong.</summary>
    [Fact]
    public void TheSample_ShowsARerunATieAndAnInvalidVote()
    {
        var run = ElectionRules.Run("tally", Path.Combine(Paths.Samples, "counts", "three-districts.json"), "--lang", "en");
        Assert.Equal(1, run.ExitCode);
        string[] headlines = [.. run.Output.Split('\n').Where(l => l.StartsWith('第'))];
        Assert.Equal(
        [
            "第一选区, first vote: elected: A; unfilled: 1, rerun between B, C.", "第一选区, rerun: elected: B.", "第二选区, first vote: elected: E; tied for 1 more: F, G.",
            "第二选区, second vote: elected: G.", "第三选区, first vote: the vote is invalid.",
        ], headlines);
        Assert.Equal(1, run.Output.Split('\n').Count(l => l.StartsWith("  breached: ", StringComparison.Ordinal)));
    }

    /// <summary>A second vote tied again is not sent to a third; what was listed and what is stated are compared.</summary>
    [Fact]
    public void ASecondTie_IsLeftOpen_AndBallotsAreCompared()
    {
        string[] rest = ["--round", "revote", "--seats", "1", "--voters", "300", "--participants", "200", "--ballots-cast", "200", "--lang", "zh"];
        var path = Write("姓名,得票\n乙,90\n丙,90\n", "again.csv");
        var run = ElectionRules.Run(["tally", path, .. rest]);
        Assert.StartsWith("再次投票：无人当选；乙、丙再次投票仍然票数相等，余下1名不能确定。\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("法律没有规定如何处理。", run.Output, StringComparison.Ordinal);
        Assert.Contains("名额可以暂时空缺。　《山东省选举实施细则》（2021年3月24日施行）第四十九条第四款", ElectionRules.Run(["tally", path, .. rest, "--division", "37"]).Output, StringComparison.Ordinal);
        var differing = ElectionRules.Run("tally", Write("甲,乙\n1,\n,1\n", "two.csv"), "--seats", "1", "--ballots-cast", "3", "--lang", "en");
        Assert.Equal(2, differing.ExitCode);
        Assert.Contains("the ballots listed are 2, and the ballots cast are stated as 3", differing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OnePollAsJson_IsReadWithTheOptions()
    {
        var run = ElectionRules.Run("tally", Write("""{ "participants": 200, "ballotsCast": 200, "candidates": ["A", "B"], "votes": { "A": 101, "B": 40 } }""", "poll.json"), "--seats", "1", "--voters", "300", "--lang", "en");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("first vote: elected: A.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("姓名,得票\n甲,-3\n", "line 2: '-3' in the column '得票' is no whole number from 0 to 2147483647")]
    [InlineData("姓名,得票\n甲,99999999999\n", "line 2: '99999999999' in the column '得票' is no whole number")]
    [InlineData("姓名,得票\n甲,12.5\n", "line 2: '12.5'")]
    [InlineData("姓名,得票\n甲,3\n甲,4\n", "line 3: '甲' stands twice")]
    [InlineData("姓名,得票\n,3\n", "line 2: no name is written")]
    [InlineData("姓名,得票\n甲,3\n合计,4\n", "line 3: the total is 4, and the votes above it add up to 3")]
    [InlineData("姓名,得票,另选\n甲,3,也许\n", "line 2: '也许' in the column '另选' cannot be read")]
    [InlineData("姓名,得票\n", "there are no votes under the headings")]
    [InlineData("甲,乙\n1,maybe\n", "line 2: 'maybe' in the column '乙' cannot be read; write 1 for a vote for")]
    [InlineData("甲,甲\n1,1\n", "line 1: the column '甲' stands twice")]
    [InlineData("姓名,选区\n甲,一\n", "line 1: there is a column '姓名' and none of votes")]
    [InlineData("选区,姓名,得票\n一,甲,3\n二,乙,4\n", "line 3: this is another district ('二')")]
    [InlineData("姓名,得票\n甲,150\n", "甲 has 150 votes, more than the 100 valid ballots.")]
    [InlineData("姓名,得票\n甲,90\n乙,80\n丙,70\n", "The votes add up to 240; the valid ballots hold at most 200 (no more than 2 each).")]
    [InlineData("nothing", "no table: expected rows of a name and its votes")]
    [InlineData("姓名,得票\n\"甲,3\n", "line 2: ")]
    [InlineData("{ \"votes\": { \"A\": -1 } }", "/votes/A: -1 is out of range")]
    [InlineData("{ \"votes\": { \"\": 1 } }", "/votes: a name is empty")]
    [InlineData("{ \"vote\": { \"A\": 1 } }", "/vote: unknown field")]
    [InlineData("{ \"votes\": { \"A\": 1 }", "poll.csv: line 1: ")]
    public void ABadCount_IsRefusedWithItsPlaceAndCure(string content, string said)
    {
        var run = ElectionRules.Run("tally", Write(content, "poll.csv"), "--seats", "2", "--voters", "150", "--participants", "100", "--ballots-cast", "100", "--invalid-ballots", "0", "--lang", "en");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void VotesForAnUnknownPerson_AreRefused_UnlessWrittenIn()
    {
        string[] rest = ["--candidates", "甲,乙", "--seats", "1", "--voters", "150", "--participants", "100", "--ballots-cast", "100", "--lang", "en"];
        var run = ElectionRules.Run(["tally", Write("姓名,得票\n甲,60\n丁,3\n", "unknown.csv"), .. rest]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 3: '丁' is not among the candidates (甲, 乙); where the person was written in, add a column 'write-in' with 'yes'", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, ElectionRules.Run(["tally", Write("姓名,得票,另选\n甲,60,\n乙,0,\n丁,3,是\n", "written.csv"), .. rest]).ExitCode);
    }

    [Fact]
    public void GbkAndStandardInput_AreRead()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = Path.Combine(folder, "gbk.csv");
        File.WriteAllBytes(path, Encoding.GetEncoding("GB18030").GetBytes("姓名；得票\n".Replace('；', ',') + "甲,101\n"));
        Assert.StartsWith("first vote: elected: 甲.", ElectionRules.Run("tally", path, "--seats", "1", "--voters", "300", "--participants", "200", "--ballots-cast", "200", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AStandingCommittee_OnlyFillsSeatsOfTheLevelAbove()
    {
        var path = Write("姓名,得票\n甲,16\n", "committee.csv");
        Assert.Equal(2, ElectionRules.Run("tally", path, "--standing-committee", "--seats", "1").ExitCode);
        var run = ElectionRules.Run("tally", path, "--standing-committee", "--level", "prefecture", "--kind", "by-election", "--seats", "1", "--deputies", "31", "--participants", "28", "--ballots-cast", "28", "--as-of", "2022-09-01", "--lang", "zh");
        Assert.Contains("获得常务委员会全体组成人员31人过半数的选票，即16票以上，始得当选。　《地方组织法》（2022年3月12日施行）第五十一条第四款", run.Output, StringComparison.Ordinal);
    }

    private string Write(string content, string name)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
