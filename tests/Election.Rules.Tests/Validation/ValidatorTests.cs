using System.Globalization;
using Election.Rules.Validation;
using NodaTime;

namespace Election.Rules.Tests.Validation;

/// <summary>The ready validators say what the rules say, at the right property.</summary>
public sealed class ValidatorTests
{
    private static readonly LawInForce Law = LawInForce.On(Example.Day);
    private static readonly Occasion Township = Occasion.General(Level.Township, Example.Day);
    private static readonly LawfulOptions English = new() { Culture = CultureInfo.GetCultureInfo("en"), AcceptUndetermined = true };

    [Fact]
    public void Timetable_OfALateList_FailsAtItsDate()
    {
        var timetable = new ElectionTimetable { VoterListPublished = new LocalDate(2021, 10, 12), FormalCandidatesPublished = new LocalDate(2021, 10, 26) };
        var failure = Assert.Single(new ElectionTimetableValidator(Law, Township, English).Validate(timetable).Errors);
        Assert.Equal(("timetable.formal-candidates", "FormalCandidatesPublished"), (failure.ErrorCode, failure.PropertyName));
    }

    [Fact]
    public void Nomination_OfNine_FailsAtItsSignatories()
    {
        var failure = Assert.Single(new JointNominationValidator(Law, Township, English).Validate(new JointNomination { By = NominatorKind.Voters, SignatoryCount = 9 }).Errors);
        Assert.Equal("nomination.signatories", failure.ErrorCode);
    }

    [Fact]
    public void Slate_OfTooManyCandidates_FailsAtTheirNumber()
    {
        var failure = Assert.Single(new CandidateSlateValidator(Law, Township, English).Validate(new CandidateSlate { Seats = 2, FormalCandidates = 5 }).Errors);
        Assert.Equal(("candidates.surplus", "FormalCandidates"), (failure.ErrorCode, failure.PropertyName));
    }

    [Fact]
    public void Quota_OfTooManySeats_FailsOnce()
    {
        var failure = Assert.Single(new SeatQuotaValidator(Law, Township with { Unit = UnitKind.Town }, English).Validate(new SeatQuota { Population = 9_695, Seats = 60 }).Errors);
        Assert.Equal("quota.ceiling", failure.ErrorCode);
    }

    [Fact]
    public void Minority_WithoutASeat_FailsAtItsSeats()
    {
        var failure = Assert.Single(new MinorityGroupValidator(Law, Township, English).Validate(new MinorityGroup { Settlement = Settlement.Compact, Seats = 0 }).Errors);
        Assert.Equal(("minority.represented", "Seats"), (failure.ErrorCode, failure.PropertyName));
    }

    [Fact]
    public void Poll_ThatIsNotSecret_FailsAtItsBallotAndStation()
    {
        Assert.Equal(("polling.secret-ballot", "IsBallotSecret"), Single(new PollingConductValidator(Law, Township, English).Validate(new PollingConduct { IsBallotSecret = false, IsRecordSigned = true }).Errors));
        Assert.Equal(("polling.secret-booth", "HasSecretBooth"), Single(new PollingStationValidator(Law, Township, English).Validate(new PollingStation { HasSecretBooth = false }).Errors));
        Assert.Equal(("polling.proxy-form", ""), Single(new ProxyValidator(Law, Township, English).Validate(new Proxy { Ground = ProxyGround.Away, IsWritten = true, IsApproved = false, MayHolderVote = true }).Errors));

        static (string, string) Single(IEnumerable<FluentValidation.Results.ValidationFailure> errors) => (Assert.Single(errors).ErrorCode, Assert.Single(errors).PropertyName);
    }

    [Fact]
    public void Poll_WithoutAMajority_FailsAtItsDeclaration()
    {
        var poll = new Poll { Seats = 1, Voters = 300, Participants = 200, BallotsCast = 200, InvalidBallots = 0, Persons = [new("A", 90)], DeclaredElected = ["A"] };
        Assert.Equal(["result.majority", "result.declared"], new PollValidator(Law, Township, English).Validate(poll).Errors.Select(e => e.ErrorCode));
    }

    /// <summary>Every worked example of every rule gives through FluentValidation what it gives directly.</summary>
    [Fact]
    public void Lawful_OfEveryExample_AgreesWithTheRule()
    {
        var visitor = new Agreement();
        foreach (var rule in RuleBook.All) rule.Accept(visitor);
        Assert.True(visitor.Compared > 300, $"{visitor.Compared} examples");
    }

    private sealed class Agreement : IRuleVisitor
    {
        public int Compared { get; private set; }

        public void Visit<TFacts>(Rule<TFacts> rule)
            where TFacts : class
        {
            foreach (var example in rule.Examples.Cast<Example<TFacts>>())
            {
                var validator = new FluentValidation.InlineValidator<TFacts>();
                validator.RuleFor(facts => facts).Lawful(rule, example.Law(), example.Occasion, new() { Culture = CultureInfo.GetCultureInfo("zh-CN") });
                var errors = validator.Validate(example.Facts).Errors;
                var explanation = example.Explain();
                if (example.Conclusion is Conclusion.Met or Conclusion.NotApplicable) Assert.Empty(errors);
                else Assert.True(errors.Count == 1 && errors[0].ErrorMessage == explanation.Message.Zh, $"{rule.Id}: {example.Title.En}: {string.Join("; ", errors.Select(e => e.ErrorMessage))} — {explanation.Message.Zh}");
                Compared++;
            }
        }
    }
}
