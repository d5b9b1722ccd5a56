using System.Globalization;

namespace Election.Rules;

/// <summary>How two numbers are compared.</summary>
internal enum Relation : byte
{
    AtLeast,
    AtMost,
    MoreThan,
    Exactly,
}

/// <summary>
/// What a rule decides with: the occasion, the law, and a record of its reasoning when one is asked for. The test is the
/// step: each method here compares, records what it compared, and returns the answer.
/// </summary>
// Three fields and no more: with a fourth, judging was measured at more than twice the time.
internal readonly ref struct Trial(Occasion occasion, LawInForce law, Reasoning? why)
{
    public Occasion Occasion { get; } = occasion;

    public LawInForce Law { get; } = law;

    public Reasoning? Why { get; } = why;

    /// <summary>Returns the same trial under the law of another day; the provisions cited are then of that day.</summary>
    public Trial Under(LawInForce law)
    {
        Why?.Apply(law, Law);
        return new(Occasion, law, Why);
    }

    /// <summary>The verdict of a rule that lacks a fact which <see cref="Lacks{T}(Fact, T?)"/> has recorded.</summary>
    public static Verdict MissingFact => new(Conclusion.Undetermined, Force.Mandatory, Finding.MissingFact.Number, 0, 0);

    /// <summary>Whether a fact is absent. Use | between several, so that all of them are named.</summary>
    public bool Lacks<T>(Fact fact, T? value)
        where T : struct
    {
        if (value.HasValue) return false;
        Why?.Lack(fact);
        return true;
    }

    /// <inheritdoc cref="Lacks{T}(Fact, T?)"/>
    public bool Lacks(Fact fact, object? value)
    {
        if (value is not null) return false;
        Why?.Lack(fact);
        return true;
    }

    /// <inheritdoc cref="Lacks{T}(Fact, T?)"/>
    public bool Lacks(Fact fact, ReportedDate date)
    {
        if (date.IsStated) return false;
        Why?.Lack(fact);
        return true;
    }

    /// <summary>Returns the norm that holds here, or null; the rule then returns <see cref="Without(Parameter)"/>.</summary>
    public Norm<T>? Norm<T>(Parameter<T> parameter)
        where T : notnull
    {
        var norm = Law.NormOf(parameter, Occasion.Cell);
        if (norm is not null && Why is { MessageOnly: false }) Consult(parameter, norm);
        return norm;
    }

    /// <summary>Whether the rules of the place may say what is not known here.</summary>
    public bool IsPlaceOpen => Law.IsOpenOn(Occasion);

    /// <summary>Whether a norm of the nation may be turned by the rules of the place, which are not known in full.</summary>
    public bool MayBeTurned(Norm norm) => norm.Citations[0].Provision.Instrument.Division is null && IsPlaceOpen;

    /// <summary>The verdict where a parameter has no norm: not applicable where the law is silent, otherwise undetermined.</summary>
    public Verdict Without(Parameter parameter) => Without(parameter, Law.WhyAbsent(parameter, Occasion));

    /// <summary>The verdict where the nation has a norm, and a province that is not named or not read may have another that would turn it.</summary>
    public Verdict WithoutProvince(Parameter parameter) => Without(parameter, new(
        Law.Province is null ? AbsenceKind.NoDivision : Law.WhyOpenOn(Occasion)), mayOnly: true);

    private Verdict Without(Parameter parameter, Absence absence, bool mayOnly = false)
    {
        if (Why is not null)
        {
            Why.Absence = absence;
            Why.Say("absence", Absences.InWords(absence, parameter, Law, mayOnly));
            if (absence.Kind == AbsenceKind.NoDivision) Why.Lack(Absences.Division);
            if (absence.Interpretation is { } question) Why.RelyOn(question);
        }
        return absence.IsSilence ? Verdict.NotApplicable : new(Conclusion.Undetermined, Force.Mandatory, Finding.NoNorm.Number, 0, 0);
    }

    /// <summary>Returns the reading chosen for an open question and records that the verdict rests on it.</summary>
    public string Reading(Interpretation interpretation)
    {
        Why?.RelyOn(interpretation);
        return Law.Reading(interpretation);
    }

    /// <summary>Gives a value to a name in the messages. Generic, so that no number is boxed.</summary>
    public void Say<T>(string name, T value)
        where T : notnull
    {
        if (Why is not null) Why.Say(name, value);
    }

    /// <summary>Records something worth saying.</summary>
    public void Notice(Notice notice) => Why?.Add(notice);

    /// <summary>Compares, and records the comparison.</summary>
    public bool Holds(Fact measure, long measured, Relation relation, long bound)
    {
        var holds = relation switch
        {
            Relation.AtLeast => measured >= bound,
            Relation.AtMost => measured <= bound,
            Relation.MoreThan => measured > bound,
            _ => measured == bound,
        };
        if (Why is { MessageOnly: false }) Record(measure, measured, relation, bound, holds);
        return holds;
    }

    /// <summary>Records a fact that is stated in words.</summary>
    public bool Holds(Fact fact, Bilingual value, bool holds)
    {
        if (Why is { MessageOnly: false }) Why.Add(new Step(new($"{fact.Label.Zh}：{value.Zh}", $"{fact.Label.En}: {value.En}"), holds));
        return holds;
    }

    /// <summary>Records a yes-or-no fact.</summary>
    public bool Holds(Fact fact, bool holds) => Holds(fact, holds ? Yes : No, holds);

    /// <summary>Records a yes-or-no fact that ought not to be, and returns whether it is not.</summary>
    public bool IsNot(Fact fact, bool value) => Holds(fact, value ? Yes : No, !value);

    private static Bilingual Yes { get; } = new("是", "yes");

    private static Bilingual No { get; } = new("否", "no");

    /// <summary>A duty that is done or is not.</summary>
    public Verdict Done(Fact fact, bool? done, Norm norm, Finding notDone) =>
        Lacks(fact, done) ? MissingFact : Holds(fact, done!.Value) ? Met(norm) : Breached(notDone, norm);

    public Verdict Met(Norm? norm, long measured = 0, long bound = 0)
    {
        SayMeasure(measured, bound);
        return new(Conclusion.Met, norm?.Force ?? Force.Mandatory, 0, measured, bound);
    }

    public Verdict Breached(Finding finding, Norm norm, long measured = 0, long bound = 0)
    {
        Why?.Breached = norm;
        return Breached(finding, norm.Force, measured, bound);
    }

    public Verdict Breached(Finding finding, Force force, long measured = 0, long bound = 0)
    {
        SayMeasure(measured, bound);
        return new(Conclusion.Breached, force, finding.Number, measured, bound);
    }

    public Verdict Undetermined(Finding finding, long measured = 0, long bound = 0)
    {
        SayMeasure(measured, bound);
        return new(Conclusion.Undetermined, Force.Mandatory, finding.Number, measured, bound);
    }

    private void SayMeasure(long measured, long bound) => Why?.SayMeasure(measured, bound);

    /// <summary>The rule does not apply for a reason that the reader is told, such as a nomination that needs no signatures: a finding, but no breach.</summary>
    public Verdict NotApplicable(Finding finding, long measured = 0, long bound = 0)
    {
        SayMeasure(measured, bound);
        return new(Conclusion.NotApplicable, Force.Mandatory, finding.Number, measured, bound);
    }

    /// <summary>Least ≤ measured ≤ most, each side with its finding.</summary>
    public Verdict Within(Fact measure, long measured, long least, long most, Norm norm, Finding below, Finding above) =>
        !Holds(measure, measured, Relation.AtLeast, least) ? Breached(below, norm, measured, least)
        : !Holds(measure, measured, Relation.AtMost, most) ? Breached(above, norm, measured, most)
        : Met(norm, measured, least);

    /// <summary>
    /// The act is done N days before election day at the latest. Met or breached when every day that the dates allow says
    /// so (选举日的N日以前: interpretation days-before).
    /// </summary>
    public Verdict Before(Fact fact, ReportedDate stated, Norm<Lead> norm, Finding late)
    {
        var act = stated.In(Occasion);
        var day = Occasion.Day;
        if (Lacks(fact, act) | Lacks(Fact.ElectionDay, day)) return MissingFact;
        var lead = LeadOf(norm);
        if (Why is not null) SayDates(fact, act, day, lead);
        var least = day.First - act.Last;
        var most = day.Last - act.First;
        if (least >= lead)
        {
            if (Why is not null) Exactly(norm, fact, least, lead);
            return Met(norm, least, lead);
        }
        if (most < lead)
        {
            if (Why is not null) Record(fact, most, Relation.AtLeast, lead, false, Unit.DaysBefore);
            Say("late", lead - most);
            return Breached(late, norm, most, lead);
        }
        return Undetermined(act.IsExact ? Finding.ElectionDayOpen : Finding.BoundTooWide, 0, lead);
    }

    /// <summary>How many days before election day the norm asks, under the reading chosen.</summary>
    public int LeadOf(Norm<Lead> norm) =>
        norm.Value.IsNumbered && Reading(Interpretations.DaysBefore) == "E-N-1" ? norm.Value.Days + 1 : norm.Value.Days;

    /// <summary>The act is done on or before a last day. Met or breached when every day that the dates allow says so.</summary>
    public Verdict OnOrBefore(Fact fact, ReportedDate stated, ReportedDate last, Norm norm, Finding late)
    {
        var act = stated.In(Occasion);
        if (Lacks(fact, act)) return MissingFact;
        Say("fact", fact.Label);
        Say("date", act);
        Say("lastDay", last);
        var worst = act.Last - last.First;
        if (worst <= 0)
        {
            RecordDay(fact, act, last, true);
            return Met(norm);
        }
        var best = act.First - last.Last;
        if (best > 0)
        {
            RecordDay(fact, act, last, false);
            Say("late", best);
            return Breached(late, norm, best);
        }
        return Undetermined(Finding.BoundTooWide);
    }

    public void RecordDay(Fact fact, ReportedDate act, ReportedDate last, bool holds)
    {
        if (Why is { MessageOnly: false }) Why.Add(new Step(
            new($"{fact.Label.Zh}：{Dates.In(Language.Chinese, act)}；最后合法日：{Dates.In(Language.Chinese, last)}",
                $"{fact.Label.En}: {Dates.In(Language.English, act)}; last lawful day: {Dates.In(Language.English, last)}"),
            holds));
    }

    private void Consult<T>(Parameter<T> parameter, Norm<T> norm)
        where T : notnull
    {
        Why!.Consult(norm);
        var held = Law.NormsThatHold(parameter).ToList();
        if (held.Find(n => n.Norm == norm) is not { } applied) return;
        // Another reading would choose another norm of the place, or of the nation where the place has none, or none at all.
        foreach (var other in held)
            if (other.Under is { } question && (other == applied || (other.Scope.Includes(Occasion) && (other.Division is not null || applied.Division is null)))) Why.RelyOn(question);
        if (norm.Evidence == Evidence.Secondary) Why.Add(Election.Rules.Notice.SecondaryEvidence);
        foreach (var gap in parameter.Gaps)
            if (gap.Kind == Occasion.Kind && !applied.Scope.Includes(Occasion)) Why.RelyOn(gap.Interpretation);
    }

    private void SayDates(Fact fact, ReportedDate act, ReportedDate day, int lead)
    {
        Why!.Say("fact", fact.Label);
        Why.Say("date", act);
        Why.Say("day", day);
        Why.Say("lastDay", day.Plus(-lead));
        Why.Say("earliestDay", act.Plus(lead));
    }

    private void Exactly(Norm<Lead> norm, Fact fact, long least, int lead)
    {
        Record(fact, least, Relation.AtLeast, lead, true, Unit.DaysBefore);
        Why!.Say("bound", lead);
        if (least == lead && norm.Value.IsNumbered && Law.Reading(Interpretations.DaysBefore) == "E-N") Why.Add(Election.Rules.Notice.ExactLead);
    }

    private void Record(Fact measure, long measured, Relation relation, long bound, bool holds, Unit? unit = null)
    {
        if (Why is null or { MessageOnly: true }) return;
        var (zh, en) = relation switch
        {
            Relation.AtLeast => ("应不少于", "at least"),
            Relation.AtMost => ("应不超过", "at most"),
            Relation.MoreThan => ("应多于", "more than"),
            _ => ("应为", "exactly"),
        };
        var name = (unit ?? measure.Unit).Name;
        var before = unit == Unit.DaysBefore;
        // Without a culture: signs differ between them.
        var number = Math.Abs(measured).ToString(CultureInfo.InvariantCulture);
        if (measured < 0 && !before) number = "-" + number;
        var least = bound.ToString(CultureInfo.InvariantCulture);
        Why!.Add(new Step(
            before && measured < 0
                ? new($"{measure.Label.Zh}：选举日后{number}日；选举日前{zh}{least}日", $"{measure.Label.En}: {number} days after election day; {en} {least} before it asked")
                : new(before ? $"{measure.Label.Zh}：选举日前{number}日，{zh}{least}日" : $"{measure.Label.Zh}：{number}{name.Zh}，{zh}{least}{name.Zh}",
                    $"{measure.Label.En}: {(name.En.Length == 0 ? number : number + " " + name.En)}; {en} {least} asked"),
            holds));
    }
}

/// <summary>Why a norm is absent, in words.</summary>
internal static class Absences
{
    internal static Fact Division { get; } = new("/election/division", new("行政区划代码", "Division code"), Unit.None);

    internal static Bilingual InWords(Absence absence, Parameter parameter, LawInForce law, bool mayOnly = false)
    {
        if (mayOnly)
        {
            var words = InWords(absence, parameter, law);
            return new(words.Zh.Replace("由省级规定", "可以由省级另行规定", StringComparison.Ordinal), words.En.Replace("Only a province sets this", "A province may set this otherwise", StringComparison.Ordinal).Replace("Only the province sets this", "The province may set this otherwise", StringComparison.Ordinal));
        }
        var (zh, en) = (parameter.Label.Zh, parameter.Label.En);
        var province = law.Province?.Name ?? Bilingual.None;
        var date = law.AsOf is { } d ? d : default;
        return absence.Kind switch
        {
            AbsenceKind.NoDate => Finding.NoDate.Message,
            AbsenceKind.NoDivision => new($"“{zh}”由省级规定，没有载明行政区划，无法判断。", $"Only a province sets this ({en}), and the division is not stated."),
            AbsenceKind.ProvinceNotHeld => law.ProvincialEdition is { } edition
                ? new($"“{zh}”由省级规定；{province.Zh}{edition.In(Language.Chinese)}的实施细则的文本未收录，无法判断。", $"Only the province sets this ({en}); the text of the {province.En} rules of {edition.Id} is not held.")
                : new($"“{zh}”由省级规定；{province.Zh}{Dates.In(Language.Chinese, date)}有效的实施细则未收录，无法判断。", $"Only the province sets this ({en}); the rules of {province.En} in force on {Dates.In(Language.English, date)} are not held."),
            AbsenceKind.ProvinceNotReadInFull => new(
                $"“{zh}”由省级规定；{province.Zh}{law.ProvincialEdition!.In(Language.Chinese)}的实施细则的内容尚未全部录入，不能断定其未作规定，无法判断。",
                $"Only the province sets this ({en}); the {province.En} rules of {law.ProvincialEdition.Id} are not entered here in full, so that their silence is not known."),
            AbsenceKind.ProvinceSpeaksOfOthers => new(
                $"“{zh}”由省级规定；{province.Zh}{law.ProvincialEdition!.In(Language.Chinese)}的实施细则只规定县、乡两级选举，其他规定未收录，无法判断。",
                $"Only the province sets this ({en}); the {province.En} rules of {law.ProvincialEdition.Id} speak of county and township elections only, and others are not held."),
            AbsenceKind.ProvinceSilent => new($"{province.Zh}实施细则对“{zh}”未作规定，不适用。", $"The rules of {province.En} do not set this ({en}): not applicable."),
            AbsenceKind.EditionNotProved => new($"“{zh}”在{Dates.In(Language.Chinese, date)}有效的法律版本中的规定未能查证，无法判断。", $"What the edition in force on {Dates.In(Language.English, date)} said of this ({en}) is not proved."),
            AbsenceKind.NotYetLaw => new($"当时的法律尚无此项规定（“{zh}”），不适用。", $"The law of that day did not say this yet ({en}): not applicable."),
            AbsenceKind.ExcludedByReading => new($"按所选读法，法律对“{zh}”没有规定，不适用。", $"Under the reading chosen the law does not say this ({en}): not applicable."),
            _ => new($"“{zh}”法律未定，所选读法（{absence.Interpretation!.Id}）不作判断。", $"The law leaves this open ({en}), and the reading chosen for {absence.Interpretation!.Id} does not fill the gap."),
        };
    }
}
