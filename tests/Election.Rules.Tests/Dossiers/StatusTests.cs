using Election.Rules.Dossiers;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Election.Rules.Tests.Dossiers;

/// <summary>Where an election stands on a day, and a procedure as steps.</summary>
public sealed class StatusTests
{
    private static readonly LocalDate Election = new(2021, 11, 1);

    private static TimetableSection InTime => new()
    {
        VoterListPublished = Election.PlusDays(-25),
        InitialCandidatesPublished = Election.PlusDays(-16),
        FormalCandidatesPublished = Election.PlusDays(-8),
        LastIntroduction = Election.PlusDays(-2),
    };

    [Fact]
    public void Status_BeforeAnything_AsksForTheFirstStep()
    {
        var status = ElectionAudit.Status(Dossier(new()), Election.PlusDays(-60));
        Assert.Empty(status.Overdue);
        var steps = status.Procedures[0].Steps;
        Assert.Equal("voter-list", status.Procedures[0].Next!.Id);
        Assert.Equal(StepState.Later, steps.Single(s => s.Id == "formal-list").State);
        Assert.Equal("timetable.voter-list", status.Ahead.First().Entry.Rule.Id);
    }

    [Theory]
    [InlineData(-20, StepState.Next)]
    [InlineData(-19, StepState.Overdue)]
    public void Step_IsOverdueOnTheDayAfterItsLastLawfulDay(int offset, StepState state) =>
        Assert.Equal(state, Step(Dossier(new()), Election.PlusDays(offset), "voter-list").State);

    [Fact]
    public void Status_OfAMissedDate_IsUnlawfulThoughNothingIsBreached()
    {
        var status = ElectionAudit.Status(Dossier(new()), Election.PlusDays(-10));
        Assert.False(status.Report.HasUnlawful);
        Assert.True(status.HasUnlawful);
        Assert.Equal(["voter-list", "initial-list"], status.Overdue.Select(s => s.Id));
    }

    [Fact]
    public void Step_WithABreach_IsWrongEvenBeforeItsDay()
    {
        var late = InTime with { FormalCandidatesPublished = Election.PlusDays(-3) };
        Assert.Equal(StepState.Wrong, Step(Dossier(late), Election.PlusDays(-10), "formal-list").State);
    }

    [Fact]
    public void Step_LeftUnstated_WhenALaterOneIsDone_IsToldSo()
    {
        var steps = ElectionAudit.Status(Dossier(InTime with { InitialCandidatesPublished = default }), Election.PlusDays(-7)).Procedures[0].Steps;
        Assert.Equal(StepState.Unstated, steps.Single(s => s.Id == "nomination").State);
        // What had a last day is overdue, whatever was done since.
        Assert.Equal(StepState.Overdue, steps.Single(s => s.Id == "initial-list").State);
        Assert.Equal(StepState.Done, steps.Single(s => s.Id == "formal-list").State);
    }

    /// <summary>An election may pass without corrections of the roll: once their day is past, they are a step only where the roll is known to have changed.</summary>
    [Theory]
    [InlineData(-23, false, StepState.Next)]
    [InlineData(3, false, null)]
    [InlineData(3, true, StepState.Unstated)]
    public void CorrectionsOfTheRoll_AreNoStep_WhereNothingWasToBeCorrected(int offset, bool changed, StepState? state)
    {
        var dossier = Dossier(InTime with { LastLateRegistration = changed ? Election.PlusDays(-5) : default(ReportedDate) });
        var steps = ElectionAudit.Status(dossier with { Election = dossier.Election with { Division = "31" } }, Election.PlusDays(offset)).Procedures[0].Steps;
        Assert.Equal(state, steps.SingleOrDefault(s => s.Id == "roll-correction")?.State);
    }

    [Fact]
    public void Step_DatedAfterTheDayAsked_IsPlanned_AndNext()
    {
        var status = ElectionAudit.Status(Dossier(InTime) with { Nominations = [new() { District = "1" }] }, Election.PlusDays(-40));
        Assert.Equal(StepState.Planned, status.Procedures[0].Steps.Single(s => s.Id == "voter-list").State);
        Assert.Equal("voter-list", status.Procedures[0].Next!.Id);
    }

    [Fact]
    public void Poll_ThatIsCountedAlready_IsNotDoneBeforeElectionDay()
    {
        var dossier = Dossier(InTime) with { Polls = [new() { District = "1", Seats = 1, DeclaredElected = ["A"] }] };
        Assert.Equal(StepState.Later, Step(dossier, Election.PlusDays(-1), "result").State);
        Assert.Equal(StepState.Done, Step(dossier, Election, "result").State);
    }

    [Fact]
    public void Status_AfterAnElectionDayWithoutAPoll_IsOverdue_AndNamesNothingBeforeThePoll()
    {
        var status = ElectionAudit.Status(Dossier(InTime with { LastIntroduction = default }), Election.PlusDays(3));
        Assert.Equal(["poll"], status.Overdue.Select(s => s.Id));
        Assert.Equal("poll", status.Procedures[0].Next!.Id);
        Assert.Equal(StepState.Unstated, status.Procedures[0].Steps.Single(s => s.Id == "introductions").State);
        Assert.True(status.HasUnlawful);
    }

    [Fact]
    public void Status_OfNoDay_HasNothingOverdueOrPlanned()
    {
        var status = ElectionAudit.Status(Dossier(InTime), day: null);
        Assert.Empty(status.Dates);
        Assert.DoesNotContain(status.Procedures[0].Steps, s => s.State is StepState.Overdue or StepState.Planned);
        Assert.False(status.HasUnlawful);
    }

    [Fact]
    public void Rerun_IsAStepWhereTheFirstVoteLeavesSeats()
    {
        var poll = new PollEntry { District = "1", Seats = 2, Voters = 100, Participants = 80, BallotsCast = 80, Candidates = ["A", "B", "C"], Votes = new Dictionary<string, int> { ["A"] = 60, ["B"] = 30, ["C"] = 20 }, DeclaredElected = ["A"] };
        var dossier = Dossier(InTime) with { Polls = [poll] };
        Assert.Equal(StepState.Next, Step(dossier, Election.PlusDays(1), "rerun").State);
        Assert.DoesNotContain(ElectionAudit.Status(dossier with { Polls = [poll with { Seats = 1 }] }, Election.PlusDays(1)).Procedures[0].Steps, s => s.Id == "rerun");
    }

    /// <summary>A step that is dated is done from that day on and not before: it is the day asked about that decides, not what the dossier plans.</summary>
    [Fact]
    public void DatedStep_IsDoneFromItsDayOn()
    {
        var days = Gen.Choose(-40, 10).Two().Select(x => (Published: x.Item1, Asked: x.Item2));
        Laws.Hold<(int Published, int Asked), Func<int, int, bool>>(days, IsDone, (published, asked) => IsDone(published, asked + 1), (isDone, x) => isDone(x.Published, x.Asked) == (x.Published <= x.Asked));

        static bool IsDone(int published, int asked)
        {
            // Stated as done whenever it is asked: the initial list, which no later step overtakes.
            var step = Step(Dossier(new() { InitialCandidatesPublished = Election.PlusDays(published) }), Election.PlusDays(asked), "initial-list");
            return step.State == StepState.Done || (step.State == StepState.Wrong && published <= asked);
        }
    }

    /// <summary>No breach is lost: every rule that speaks of a general election belongs to exactly one step of it.</summary>
    [Theory]
    [InlineData(Level.Township)]
    [InlineData(Level.County)]
    [InlineData(Level.Prefecture)]
    [InlineData(Level.Province)]
    [InlineData(Level.National)]
    public void EveryRuleOnAGeneralElection_BelongsToOneStep(Level level)
    {
        string[] elsewhere = ["recall", "resignation", "by-election", "composition"];
        var dossier = Dossier(InTime, level) with
        {
            Timetable = InTime with { PreliminaryElection = Election.PlusDays(-9), RollCorrected = Election.PlusDays(-5), ElectionNotice = Election.PlusDays(-5), Appeals = [new() { Lodged = Election.PlusDays(-20) }] },
            Polls = [new() { Round = Round.Rerun }],
        };
        var status = ElectionAudit.Status(dossier, Election);
        var steps = status.Procedures[0].Steps;
        foreach (var rule in RuleBook.All.Where(r => r.Scope.Includes(status.Report.Occasion) && !elsewhere.Contains(r.Chapter)))
            Assert.True(steps.Count(s => s.Verdicts.Any(v => v.Rule == rule)) == 1, $"{rule.Id} belongs to {string.Join(", ", steps.Where(s => s.Verdicts.Any(v => v.Rule == rule)).Select(s => s.Id))}.");
    }

    /// <summary>What a reader would refuse is refused of a dossier built in code too, by the place.</summary>
    [Fact]
    public void DossierBuiltInCode_ThatCannotBe_IsRefused()
    {
        var dossier = Dossier(InTime) with { Districts = [new() { Id = "1" }, new() { Id = "1" }] };
        Assert.Contains("/districts/1/id", Assert.Throws<ArgumentException>(() => ElectionAudit.Run(dossier)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ElectionAudit.Status(dossier, Election));
    }

    private static ProcedureStep Step(ElectionDossier dossier, LocalDate day, string id) => ElectionAudit.Status(dossier, day).Procedures[0].Steps.Single(s => s.Id == id);

    private static ElectionDossier Dossier(TimetableSection timetable, Level level = Level.County) => new()
    {
        Election = new() { Level = level, Day = Election },
        Districts = [new() { Id = "1", Seats = 2 }],
        Timetable = timetable,
    };
}
