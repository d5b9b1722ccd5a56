namespace Election.Rules;

/// <summary>The days of the preliminary elections: that of the timetable and those of single districts.</summary>
internal static class PreliminaryDays
{
    /// <summary>Returns whether any is reported, with its day or without.</summary>
    internal static bool AreReported(ElectionTimetable facts) => facts.PreliminaryElection.IsStated || facts.DistrictPreliminaryElections.Count > 0;

    /// <summary>Returns whether one is reported without its day.</summary>
    internal static bool LackOne(ElectionTimetable facts)
    {
        var districts = facts.DistrictPreliminaryElections;
        for (var i = 0; i < districts.Count; i++)
            if (!districts[i].IsStated) return true;
        return false;
    }

    /// <summary>Returns the day of the first; not stated where no day is.</summary>
    internal static ReportedDate First(ElectionTimetable facts, Occasion occasion)
    {
        var first = facts.PreliminaryElection.In(occasion);
        var districts = facts.DistrictPreliminaryElections;
        for (var i = 0; i < districts.Count; i++)
            if (districts[i].IsStated) first = first.IsStated ? ReportedDate.Earlier(first, districts[i].In(occasion)) : districts[i].In(occasion);
        return first;
    }

    /// <summary>Returns the day of the last; not stated where no day is.</summary>
    internal static ReportedDate Last(ElectionTimetable facts, Occasion occasion)
    {
        var last = facts.PreliminaryElection.In(occasion);
        var districts = facts.DistrictPreliminaryElections;
        for (var i = 0; i < districts.Count; i++) last = ReportedDate.Later(last, districts[i].In(occasion));
        return last;
    }
}

/// <summary>The days on which an election polls: election day, the days until the last one, and those of single districts.</summary>
internal static class PollingDays
{
    /// <summary>Returns whether polling is stated to take more than the election day.</summary>
    internal static bool AreSeveral(ElectionTimetable facts, Occasion occasion) => occasion.LastDay.IsStated || facts.DistrictPollingDays.Count > 0;

    /// <summary>Returns the last polling day; not stated where the election day is not. Districts that poll early do not move it.</summary>
    internal static ReportedDate Last(ElectionTimetable facts, Occasion occasion)
    {
        if (!occasion.Day.IsStated && !occasion.LastDay.IsStated) return default;
        var last = ReportedDate.Later(occasion.Day, occasion.LastDay);
        var districts = facts.DistrictPollingDays;
        for (var i = 0; i < districts.Count; i++) last = ReportedDate.Later(last, districts[i].In(occasion));
        return last;
    }

    /// <summary>Returns how many days after election day the window of the districts ends (interpretation voting-window-count).</summary>
    internal static int Window(Norm<int> norm, in Trial trial) => trial.Reading(Interpretations.VotingWindowCount) == "day-after" ? norm.Value : norm.Value - 1;

    /// <summary>Returns whether a district is listed without its day.</summary>
    internal static bool LackOne(ElectionTimetable facts)
    {
        var districts = facts.DistrictPollingDays;
        for (var i = 0; i < districts.Count; i++)
            if (!districts[i].IsStated) return true;
        return false;
    }

    /// <summary>Returns the first polling day, election day included: districts may poll before it.</summary>
    internal static ReportedDate First(ElectionTimetable facts, Occasion occasion)
    {
        var first = occasion.Day;
        var districts = facts.DistrictPollingDays;
        for (var i = 0; i < districts.Count; i++)
            if (districts[i].IsStated) first = ReportedDate.Earlier(first, districts[i].In(occasion));
        return first;
    }

    /// <summary>Returns whether every day that a date allows is surely a polling day.</summary>
    internal static bool Hold(ReportedDate date, ElectionTimetable facts, Occasion occasion)
    {
        if (date.IsBound) return false;
        for (var day = date.First; day <= date.Last; day++)
            if (!Include(day, facts, occasion)) return false;
        return true;
    }

    private static bool Include(long day, ElectionTimetable facts, Occasion occasion)
    {
        var end = occasion.LastDay.IsStated ? occasion.LastDay : occasion.Day;
        if (day >= occasion.Day.Last && day <= end.First) return true;
        var districts = facts.DistrictPollingDays;
        for (var i = 0; i < districts.Count; i++)
            if (districts[i].In(occasion) is { IsExact: true } exact && exact.Last == day) return true;
        return false;
    }
}
