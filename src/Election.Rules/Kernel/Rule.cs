using System.Runtime.CompilerServices;
using NodaTime;

namespace Election.Rules;

/// <summary>
/// One rule of the law: its card, and through <see cref="Rule{TFacts}"/> its judgment. Rules are objects without state,
/// safe to share; <see cref="RuleBook.All"/> lists them.
/// </summary>
public abstract class Rule
{
    private protected Rule(string id, Scope scope) => (Id, Scope) = (id, scope);

    /// <summary>The stable id, <c>chapter.rule</c>: never renamed, never reused.</summary>
    public string Id { get; }

    /// <summary>The chapter: the part of the id before the dot.</summary>
    public string Chapter => Id[..Id.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>The occasions on which it speaks; on all others it does not apply.</summary>
    public Scope Scope { get; }

    /// <summary>The title.</summary>
    public Bilingual Title { get; private protected init; } = Bilingual.None;

    /// <summary>What it asks of whom, in plain words.</summary>
    public Bilingual Statement { get; private protected init; } = Bilingual.None;

    /// <summary>The questions that it answers, as an election office would ask them.</summary>
    public IReadOnlyList<Bilingual> AskedAs { get; private protected init; } = [];

    /// <summary>What its provisions ask, or a reader might expect of it, and it does not decide.</summary>
    public Bilingual NotDecided { get; private protected init; } = Bilingual.None;

    /// <summary>The numbers and duties of the law that it applies; its provisions are theirs.</summary>
    public IReadOnlyList<Parameter> RestsOn { get; private protected init; } = [];

    /// <summary>The provisions that it rests on beside those of its parameters.</summary>
    public IReadOnlyList<Provision> AlsoCites { get; private protected init; } = [];

    /// <summary>The facts that it reads.</summary>
    public IReadOnlyList<Fact> Facts { get; private protected init; } = [];

    /// <summary>What it may find, in the order of <see cref="Verdict.Finding"/>.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get;
        private protected init
        {
            field = value;
            for (var i = 0; i < value.Count; i++) value[i].Number = (byte)(i + 1);
        }
    } = [];

    /// <summary>What it may say although it is met.</summary>
    public IReadOnlyList<Notice> Notices { get; private protected init; } = [];

    /// <summary>The open questions on which its verdict may rest.</summary>
    public IReadOnlyList<Interpretation> OpenQuestions { get; private protected init; } = [];

    /// <summary>The force of its norm where nothing else is said.</summary>
    public Force Force { get; private protected init; } = Force.Mandatory;

    /// <summary>The one fact on which the verdict hangs, or null where it hangs on the facts as a whole.</summary>
    public Fact? Subject { get; private protected init; }

    /// <summary>Whether every general election has what it judges: where a dossier states none, it is undetermined rather than not applicable.</summary>
    public bool IsCompulsory { get; private protected init; }

    /// <summary>Whether it rests on several norms of which each case has its own: a verdict then cites those that it applied, not all.</summary>
    public bool CitesWhatItApplies { get; private protected init; }

    /// <summary>Whether it judges what only the vote brings forth: a plan has none of it yet, so there its absence is no gap.</summary>
    public bool IsOfTheVote { get; private protected init; }

    /// <summary>What it can conclude: any conclusion, save where the law it states leaves one of them no room.</summary>
    public IReadOnlyList<Conclusion> Conclusions { get; private protected init; } = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined, Conclusion.NotApplicable];

    /// <summary>The type of the facts that it judges.</summary>
    public abstract Type FactsType { get; }

    /// <summary>Its worked examples.</summary>
    public abstract IReadOnlyList<Example> Examples { get; }

    /// <summary>Its boundary table, or null where it turns on no number.</summary>
    public abstract Boundary? Boundary { get; }

    /// <summary>Returns the finding with a number, or null for 0.</summary>
    /// <param name="number">The number, as in <see cref="Verdict.Finding"/>.</param>
    public Finding? FindingOf(byte number) => number == 0 ? null
        : number <= Findings.Count ? Findings[number - 1]
        : Finding.Standard.First(f => f.Number == number);

    /// <summary>
    /// Returns the provisions that the rule rests on under a law. Where the edition of that law proves nothing at all, the
    /// provisions that later did are cited: those that speak of the occasion, if there are such.
    /// </summary>
    /// <param name="law">The law.</param>
    /// <param name="occasion">The occasion.</param>
    public IReadOnlyList<Citation> CitationsIn(LawInForce law, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(law);
        var found = new List<Citation>();
        foreach (var parameter in RestsOn)
            if (law.Find(parameter, occasion) is { } norm) found.AddRange(norm.Citations);
        foreach (var provision in AlsoCites)
            if ((law.AsOf is { } date ? provision.Instrument.EditionOn(date) : null) is { } edition && edition.NumberOf(provision.Article) is not null)
                found.Add(provision.In(edition, edition.Text is null ? Evidence.Derived : Evidence.FullText));
        if (found.Count == 0)
        {
            var speaking = RestsOn.Where(p => p.National.Any(n => n.Scope.Includes(occasion))).ToList();
            foreach (var parameter in speaking.Count > 0 ? speaking : RestsOn) found.AddRange(Nearest(parameter, law.AsOf));
        }
        // The same place may be proved in several ways; the first, that of the norm applied, is shown.
        return [.. found.DistinctBy(c => (c.Provision, c.Edition))];
    }

    internal abstract void Accept(IRuleVisitor visitor);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;

    private static IReadOnlyList<Citation> Nearest(Parameter parameter, LocalDate? date)
    {
        if (parameter.National.Count == 0) return [];
        var nearest = parameter.National.FirstOrDefault(n => n.From > date) ?? parameter.National[^1];
        return nearest.Norm.Citations;
    }
}

/// <summary>One rule of the law over facts of one type.</summary>
/// <typeparam name="TFacts">The type of the facts, an immutable record.</typeparam>
public abstract class Rule<TFacts> : Rule
    where TFacts : class
{
    private readonly Lazy<IReadOnlyList<Example>> examples;

    private protected Rule(string id, Scope scope)
        : base(id, scope) => examples = new(() => [.. WorkedExamples().Select(e => { e.Rule = this; return e; })]);

    /// <inheritdoc/>
    public sealed override Type FactsType => typeof(TFacts);

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Example> Examples => examples.Value;

    /// <inheritdoc/>
    public sealed override Boundary? Boundary => Axis is { } axis ? new Boundary<TFacts>(this, axis) : null;

    private protected virtual Axis<TFacts>? Axis => null;

    /// <summary>Judges facts. Allocates nothing unless a reasoning is asked for.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="occasion">The occasion.</param>
    /// <param name="law">The law.</param>
    /// <param name="why">Where to record the reasoning, or null.</param>
    /// <returns>The verdict; facts that are merely unlawful are a verdict, never an exception.</returns>
    /// <example>
    /// <code>
    /// var verdict = DistrictRules.Seats.Judge(new ElectoralDistrict { Seats = 4 }, county, law);
    /// Console.WriteLine(verdict.Conclusion);   // Breached
    /// </code>
    /// </example>
    // Inlined, so that where the rule is known its decision is called directly.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Verdict Judge(TFacts facts, Occasion occasion, LawInForce law, Reasoning? why = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        if (!Scope.Includes(occasion.Cell)) return Verdict.NotApplicable;
        if (!law.IsDated) return Undated();
        return Decide(facts, new Trial(occasion, law, why));
    }

    /// <summary>Judges many facts on one occasion by one law. Allocates nothing.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="occasion">The occasion.</param>
    /// <param name="law">The law.</param>
    /// <param name="verdicts">Where the verdicts go, each at the place of its facts; what lies beyond stays as it is.</param>
    /// <exception cref="ArgumentException">There is less room for verdicts than there are facts.</exception>
    /// <exception cref="ArgumentNullException">The occasion, the law or one of the facts is null.</exception>
    /// <example>
    /// <code>
    /// var verdicts = new Verdict[districts.Length];
    /// DistrictRules.Seats.JudgeAll(districts, county, law, verdicts);
    /// </code>
    /// </example>
    public void JudgeAll(ReadOnlySpan<TFacts> facts, Occasion occasion, LawInForce law, Span<Verdict> verdicts)
    {
        if (verdicts.Length < facts.Length) throw new ArgumentException(FormattableString.Invariant($"There is room for {verdicts.Length} verdicts, and there are {facts.Length} facts."), nameof(verdicts));
        for (var i = 0; i < facts.Length; i++) verdicts[i] = Judge(facts[i], occasion, law);
    }

    /// <summary>Judges facts and says why, in both languages, with the provisions and what other readings would give.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="occasion">The occasion.</param>
    /// <param name="law">The law.</param>
    /// <example>
    /// <code>
    /// var explanation = DistrictRules.Seats.Explain(new ElectoralDistrict { Seats = 4 }, county, law);
    /// Console.WriteLine(explanation.Message.En);   // The district elects 4; each district elects at most 3.
    /// Console.WriteLine(explanation.Cure.En);   // Divide it into districts of one to three seats.
    /// Console.WriteLine(explanation.Citations[0].In(Language.English));   // Electoral Law (2020-10-18), Art. 25(2)
    /// Console.WriteLine(explanation.Citations[0].Text);   // 选区的大小，按照每一选区选一名至三名代表划分。
    /// </code>
    /// </example>
    public Explanation Explain(TFacts facts, Occasion occasion, LawInForce law)
    {
        var why = new Reasoning();
        var verdict = Judge(facts, occasion, law, why);
        var readings = new List<ReadingUsed>();
        foreach (var question in why.ReliedOn)
        {
            var otherwise = new List<(Reading, Conclusion)>();
            foreach (var reading in question.Readings)
            {
                if (reading.Id == law.Reading(question)) continue;
                var other = Judge(facts, occasion, law.With(question, reading.Id));
                if (other.Conclusion != verdict.Conclusion || other.Force != verdict.Force) otherwise.Add((reading, other.Conclusion));
            }
            readings.Add(new ReadingUsed(question, law.Reading(question), otherwise));
        }
        IEnumerable<Citation> citations = CitesWhatItApplies && why.Consulted.Count > 0
            ? why.Consulted.SelectMany(norm => norm.Citations).DistinctBy(c => (c.Provision, c.Edition))
            : CitationsIn(why.Applied ?? law, occasion);
        // The provision breached stands before the others.
        if (why.Breached is { } breached) citations = citations.OrderByDescending(c => breached.Citations.Any(b => b.Provision == c.Provision && b.Edition == c.Edition));
        return new Explanation(this, verdict, why, [.. citations], readings, Scope.Includes(occasion));
    }

    internal sealed override void Accept(IRuleVisitor visitor) => visitor.Visit(this);

    private Verdict Undated() => new(Conclusion.Undetermined, Force, Finding.NoDate.Number, 0, 0);

    private protected abstract Verdict Decide(TFacts facts, in Trial trial);

    private protected abstract IEnumerable<Example<TFacts>> WorkedExamples();

    private protected static Example<TFacts> Met(string zh, string en, TFacts facts) => new(ExampleKind.Met, new(zh, en), facts, Conclusion.Met, null);

    private protected static Example<TFacts> Breached(string zh, string en, TFacts facts, Finding finding) => new(ExampleKind.Breached, new(zh, en), facts, Conclusion.Breached, finding.Id);

    private protected static Example<TFacts> Inside(string zh, string en, TFacts facts) => new(ExampleKind.BoundaryInside, new(zh, en), facts, Conclusion.Met, null);

    // Past the bound the law is breached, unless the bound is of a right and only ends it: the rule then does not apply.
    private protected static Example<TFacts> Outside(string zh, string en, TFacts facts, Finding finding, Conclusion conclusion = Conclusion.Breached) => new(ExampleKind.BoundaryOutside, new(zh, en), facts, conclusion, finding.Id);

    private protected static Example<TFacts> Undetermined(string zh, string en, TFacts facts, Finding finding) => new(ExampleKind.Undetermined, new(zh, en), facts, Conclusion.Undetermined, finding.Id);

    private protected static Example<TFacts> OutOfScope(string zh, string en, TFacts facts, Finding? finding = null) => new(ExampleKind.OutOfScope, new(zh, en), facts, Conclusion.NotApplicable, finding?.Id);

    private protected static Example<TFacts> RealCase(string zh, string en, TFacts facts, Conclusion conclusion, Finding? finding = null) => new(ExampleKind.RealCase, new(zh, en), facts, conclusion, finding?.Id);
}

/// <summary>Something done with every rule, whatever the type of its facts.</summary>
internal interface IRuleVisitor
{
    void Visit<TFacts>(Rule<TFacts> rule)
        where TFacts : class;
}
