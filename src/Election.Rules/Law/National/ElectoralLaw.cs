using NodaTime;

namespace Election.Rules;

/// <summary>
/// 全国人民代表大会和地方各级人民代表大会选举法. Articles are addressed by their numbers of 2020; each edition says how it numbers
/// them. The texts of 2020 and 2015 are held; of the earlier ones only what amending decisions prove or secondary sources report,
/// and what is not proved there is undetermined.
/// </summary>
public static class ElectoralLaw
{
    /// <summary>The instrument.</summary>
    public static Instrument Instrument { get; } = new(
        "electoral-law",
        new("中华人民共和国全国人民代表大会和地方各级人民代表大会选举法", "Electoral Law of the National People's Congress and Local People's Congresses of the People's Republic of China"),
        new("选举法", "Electoral Law"));

    /// <summary>The law of 1 July 1979, in force from 1980. Its opening was seen: Article 3 sets the age.</summary>
    public static Edition Of1979 { get; } = new(new LocalDate(1980, 1, 1), null, article => article == 4 ? 3 : null);

    /// <summary>The edition of 1982. Only Article 13, on the seats of the National People's Congress, is known by number.</summary>
    public static Edition Of1982 { get; } = new(new LocalDate(1982, 12, 10), null, article => article == 16 ? 13 : null);

    /// <summary>The edition of 1986. Only the articles that its decision names are known by number: 13 and 16.</summary>
    public static Edition Of1986 { get; } = new(new LocalDate(1986, 12, 2), null, article => article switch { 16 => 13, 19 => 16, _ => null });

    /// <summary>The edition of 1995. No article is known by number.</summary>
    public static Edition Of1995 { get; } = new(new LocalDate(1995, 2, 28), null, _ => null);

    /// <summary>The edition of 2004. Only the articles that the decision of 2004-10-27 names are known by number: 9 and 31.</summary>
    public static Edition Of2004 { get; } = new(new LocalDate(2004, 10, 27), null, article => article switch { 12 => 9, 32 => 31, _ => null });

    /// <summary>The edition of 2010: one less than in 2020 for Articles 3 to 34, two for 36 to 46, three for 48 to 60; 2, 35 and 47 did not exist.</summary>
    public static Edition Of2010 { get; } = new(new LocalDate(2010, 3, 14), null, article => article switch
    {
        1 => 1,
        2 or 35 or 47 => null,
        <= 34 => article - 1,
        <= 46 => article - 2,
        _ => article - 3,
    });

    /// <summary>The edition of 2015: one less than in 2020 from Article 3 on; Article 2 did not exist.</summary>
    public static Edition Of2015 { get; } = new(new LocalDate(2015, 8, 29), "electoral-law-2015-08-29.zh", article => article switch { 1 => 1, 2 => null, _ => article - 1 });

    /// <summary>The edition adopted on 17 October 2020, in force from the next day.</summary>
    public static Edition Of2020 { get; } = new(new LocalDate(2020, 10, 18), "electoral-law-2020-10-17.zh");

    static ElectoralLaw() => Instrument.Editions = [Of1979, Of1982, Of1986, Of1995, Of2004, Of2010, Of2015, Of2020];

    internal static Provision At(int article, int paragraph = 1, int item = 0) => Instrument.At(article, paragraph, item);
}
