using System.Globalization;
using System.Text;
using NodaTime;

namespace Election.Rules.Benchmarks;

/// <summary>
/// Writes the general elections of an invented nation, one dossier for each county and township: the same bytes each time, with a known
/// number of breaches. No district elects more than three (EL 25(2)), so that 2.6 million seats take 866,667 districts at least: here
/// they are 1,060,914, of two and three seats in turn.
/// </summary>
internal static class NationFiles
{
    private const int Counties = 2_844;
    private const int Townships = 38_602;
    private const int Seats = 2_600_000;
    private const int Candidates = 5_000_000;
    private const int SeatsOfCounty = 218;
    private static readonly int[] Provinces = [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65];

    /// <summary>Writes the dossiers, or every so many of them, and returns what was written.</summary>
    /// <param name="folder">The folder; made where it is not there.</param>
    /// <param name="every">1 for the whole nation; 100 for a hundredth of its dossiers.</param>
    internal static Count Write(string folder, int every)
    {
        Directory.CreateDirectory(folder);
        var count = new Count();
        for (var number = 0; number < Counties + Townships; number++)
        {
            var text = Dossier(number, count, isWritten: number % every == 0);
            if (text is not null) File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number:D5}.json")), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        return count;
    }

    private static string? Dossier(int number, Count count, bool isWritten)
    {
        var isCounty = number < Counties;
        var township = number - Counties;
        var seats = isCounty ? SeatsOfCounty : (int)(Share(township + 1) - Share(township));
        var (perSeat, population) = isCounty ? (1_790, 390_220) : (190, seats * 190);
        // Two and three seats in turn; what is left over goes to the last.
        var districts = new List<int>();
        for (var left = seats; left > 0; left -= districts[^1]) districts.Add(Math.Min(left, districts.Count % 2 == 0 ? 2 : 3));
        if (!isWritten)
        {
            count.AllSeats += seats;
            count.AllCandidates = CandidatesFor(count.AllSeats);
            return null;
        }
        var day = new LocalDate(2026, 11, 1).PlusDays(number % 30);
        // Every 101st dossier published its voter list a day late.
        var isLate = number % 101 == 50;
        if (isLate) count.Breaches++;
        var json = new StringBuilder(1 << 16);
        json.Append(CultureInfo.InvariantCulture, $$"""
            {
            "title": "虚构第{{number}}号{{(isCounty ? "县" : "乡镇")}}换届选举",
            "election": {"level": "{{(isCounty ? "county" : "township")}}", "division": "{{Provinces[number % Provinces.Length]}}0100", "day": "{{Iso(day)}}"},
            "quota": {"population": {{population}}, "seats": {{seats}}},
            "area": {"population": {{population}}, "seats": {{seats}}},
            "totals": {"districts": {{districts.Count}}, "seats": {{seats}}},
            "timetable": {"voterListPublished": "{{Iso(day.PlusDays(isLate ? -19 : -20))}}", "initialCandidatesPublished": "{{Iso(day.PlusDays(-15))}}", "formalCandidatesPublished": "{{Iso(day.PlusDays(-7))}}"},
            "districts": [

            """);
        var listed = new List<int>();
        for (var i = 0; i < districts.Count; i++)
        {
            // Every 997th district has half as many people again, every 1,009th no more candidates than seats.
            var isLarge = ++count.Districts % 997 == 0;
            var isBare = count.Districts % 1_009 == 0;
            if (isLarge) count.Warnings++;
            // Too few candidates breach both paragraphs of EL 31.
            if (isBare) count.Breaches += 2;
            count.AllSeats += districts[i];
            // From a third more than the seats to twice as many (EL 31(2)); whoever finds no room stands in the next district.
            var candidates = isBare ? districts[i] : (int)Math.Clamp(CandidatesFor(count.AllSeats) - count.AllCandidates, districts[i] + ((districts[i] + 2) / 3), 2 * districts[i]);
            count.AllCandidates += candidates;
            var people = districts[i] * perSeat * (isLarge ? 3 : 2) / 2;
            json.Append(CultureInfo.InvariantCulture, $$"""{"id": "{{i + 1}}", "name": "第{{i + 1}}选区", "seats": {{districts[i]}}, "population": {{people}}, "voters": {{people * 4 / 5}}, "initialCandidates": {{candidates}}, "formalCandidates": {{candidates}}}""");
            json.Append(i + 1 < districts.Count ? ",\n" : "\n],\n\"candidates\": [\n");
            listed.AddRange(Enumerable.Repeat(i + 1, candidates));
        }
        for (var c = 0; c < listed.Count; c++)
        {
            json.Append(CultureInfo.InvariantCulture, $$"""{"district": "{{listed[c]}}", "id": "c{{c + 1}}", "name": "虚构{{c + 1}}", "initial": true, "formal": true}""");
            json.Append(c + 1 < listed.Count ? ",\n" : "\n]\n}\n");
        }
        count.Dossiers++;
        count.Seats += seats;
        count.Candidates += listed.Count;
        return json.ToString();
    }

    /// <summary>The seats of the first so many townships: what the counties leave, as evenly as whole numbers allow.</summary>
    private static long Share(long townships) => townships * (Seats - (Counties * SeatsOfCounty)) / Townships;

    private static long CandidatesFor(long seats) => seats * Candidates / Seats;

    private static string Iso(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}");

    /// <summary>What was written.</summary>
    internal sealed class Count
    {
        /// <summary>The seats of all dossiers so far, also of those not written.</summary>
        internal long AllSeats { get; set; }

        /// <summary>The candidates of all dossiers so far, also of those not written.</summary>
        internal long AllCandidates { get; set; }

        /// <summary>The dossiers.</summary>
        internal int Dossiers { get; set; }

        /// <summary>The districts.</summary>
        internal int Districts { get; set; }

        /// <summary>The seats.</summary>
        internal int Seats { get; set; }

        /// <summary>The candidates.</summary>
        internal int Candidates { get; set; }

        /// <summary>The breaches of mandatory norms that were planted.</summary>
        internal int Breaches { get; set; }

        /// <summary>The districts beyond the guiding deviation that were planted.</summary>
        internal int Warnings { get; set; }
    }
}
