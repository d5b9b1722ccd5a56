using NodaTime;

namespace Election.Rules;

/// <summary>What can be said of a person's right to stand on every day that election day may be.</summary>
internal enum Standing : byte
{
    Has,
    NotCitizen,
    UnderAge,
    Deprived,
    DeprivedForLife,

    /// <summary>A fact of the person is absent, and none of those stated excludes the person.</summary>
    Unknown,

    /// <summary>Election day is not known well enough.</summary>
    DayOpen,
}

/// <summary>
/// EL 4: a citizen of eighteen who is not deprived of political rights. All three are needed, so one ground that surely
/// excludes decides whatever else is not stated.
/// </summary>
internal static class RightToStand
{
    internal static Standing Of(Eligibility? person, int years, in Trial trial)
    {
        if (person is null) return Standing.Unknown;
        if (person.IsCitizen == false) return Standing.NotCitizen;
        if (person.IsDeprivedForLife == true) return Standing.DeprivedForLife;
        var day = trial.Occasion.Day;
        if (day.Latest is not { } last) return person.Born is null && person.DeprivedUntil is null ? Standing.Unknown : Standing.DayOpen;

        // The right, once there, stays on every later day: the last day shows whether it is surely absent, the first whether it is surely there.
        if (person.Born is { } born && !IsOfAge(born, years, last, trial.Law, trial.Why)) return Standing.UnderAge;
        if (person.DeprivedUntil >= last) return Standing.Deprived;
        if (person.Born is null || person.IsCitizen is null || !StatesDeprivation(person)) return Standing.Unknown;
        return day.Earliest is { } first && IsOfAge(person.Born.Value, years, first, trial.Law, trial.Why) && !(person.DeprivedUntil >= first)
            ? Standing.Has
            : Standing.DayOpen;
    }

    /// <summary>Whether the person is surely excluded, whatever else is not stated.</summary>
    internal static bool Excludes(Standing standing) => standing is Standing.NotCitizen or Standing.UnderAge or Standing.Deprived or Standing.DeprivedForLife;

    /// <summary>Whether anything is stated of deprivation: its last day, or that it is not for life. "Not for life" without a last day means not deprived.</summary>
    internal static bool StatesDeprivation(Eligibility person) => person.DeprivedUntil.HasValue || person.IsDeprivedForLife.HasValue;

    /// <summary>
    /// Whether one born on a day has completed so many years on another, on the birthday itself (interpretation
    /// age-birthday) and, born on 29 February, on the last day of February of a common year (leap-day). The readings are
    /// relied on only where the day lies so near the birthday that they matter.
    /// </summary>
    internal static bool IsOfAge(LocalDate born, int years, LocalDate day, LawInForce law, Reasoning? why)
    {
        // In another year than that of the birthday no reading matters.
        if (born >= day || day.Year - born.Year < years) return false;
        if (day.Year - born.Year > years) return true;
        var birthday = born.PlusYears(years);
        var moved = birthday.Day != born.Day;
        if (day < birthday) return false;
        if (day > birthday.PlusDays(moved ? 1 : 0)) return true;
        why?.RelyOn(Interpretations.AgeDate);
        why?.RelyOn(Interpretations.AgeBirthday);
        if (moved)
        {
            why?.RelyOn(Interpretations.LeapDay);
            if (law.Reading(Interpretations.LeapDay) == "1-march") birthday = birthday.PlusDays(1);
        }
        return law.Reading(Interpretations.AgeBirthday) == "day-after" ? day > birthday : day >= birthday;
    }

    /// <summary>Whether another reading of a question would make one born on a day of age, or not of age, on another.</summary>
    internal static bool TurnsOn(Interpretation question, LocalDate born, int years, LocalDate day, LawInForce law)
    {
        var isOfAge = IsOfAge(born, years, day, law, null);
        return question.Readings.Any(r => IsOfAge(born, years, day, law.With(question, r.Id), null) != isOfAge);
    }

    /// <summary>The years completed on a day.</summary>
    internal static int AgeOn(LocalDate born, LocalDate day, LawInForce law)
    {
        var years = Math.Max(0, day.Year - born.Year);
        return years == 0 || IsOfAge(born, years, day, law, null) ? years : years - 1;
    }
}
