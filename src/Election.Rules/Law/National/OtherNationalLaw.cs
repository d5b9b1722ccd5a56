using NodaTime;

namespace Election.Rules;

/// <summary>全国人民代表大会常务委员会关于县级以下人民代表大会代表直接选举的若干规定, of 1983, which still stands.</summary>
public static class DirectElectionProvisions
{
    /// <summary>The instrument.</summary>
    public static Instrument Instrument { get; } = new(
        "direct-election-provisions",
        new("全国人民代表大会常务委员会关于县级以下人民代表大会代表直接选举的若干规定", "Provisions of the NPC Standing Committee on the Direct Election of Deputies to People's Congresses at and below the County Level"),
        new("直接选举若干规定", "Provisions on Direct Elections"));

    /// <summary>The only edition.</summary>
    public static Edition Of1983 { get; } = new(new LocalDate(1983, 3, 5), "direct-election-provisions-1983-03-05.zh");

    static DirectElectionProvisions() => Instrument.Editions = [Of1983];

    internal static Provision At(int item, int paragraph = 1, int subitem = 0) => Instrument.At(item, paragraph, subitem);
}

/// <summary>地方各级人民代表大会和地方各级人民政府组织法. Only the articles that election rules rest on carry the numbering of 2015.</summary>
public static class OrganicLaw
{
    /// <summary>The instrument.</summary>
    public static Instrument Instrument { get; } = new(
        "organic-law",
        new("中华人民共和国地方各级人民代表大会和地方各级人民政府组织法", "Organic Law of the Local People's Congresses and Local People's Governments of the People's Republic of China"),
        new("地方组织法", "Organic Law"));

    /// <summary>The edition of 2015; its articles on elections are held as an extract.</summary>
    public static Edition Of2015 { get; } = new(new LocalDate(2015, 8, 29), "organic-law-2015-08-29.zh", article => article switch
    {
        18 => 14,
        19 => 15,
        20 => 16,
        >= 25 and <= 32 => article - 5,
        47 => 41,
        51 => 45,
        _ => null,
    }, isReadInFull: false);

    /// <summary>The edition adopted on 11 March 2022, in force from the next day.</summary>
    public static Edition Of2022 { get; } = new(new LocalDate(2022, 3, 12), "organic-law-2022-03-11.zh");

    static OrganicLaw() => Instrument.Editions = [Of2015, Of2022];

    internal static Provision At(int article, int paragraph = 1, int item = 0) => Instrument.At(article, paragraph, item);
}

/// <summary>中华人民共和国全国人民代表大会和地方各级人民代表大会代表法. Only the articles that election rules rest on carry the numbering of 2015.</summary>
public static class DeputiesLaw
{
    /// <summary>The instrument.</summary>
    public static Instrument Instrument { get; } = new(
        "deputies-law",
        new("中华人民共和国全国人民代表大会和地方各级人民代表大会代表法", "Law on Deputies to the National People's Congress and Local People's Congresses of the People's Republic of China"),
        new("代表法", "Deputies Law"));

    /// <summary>The edition of 2015.</summary>
    public static Edition Of2015 { get; } = new(new LocalDate(2015, 8, 29), "deputies-law-2015-08-29.zh", article => article is >= 60 and <= 63 ? article - 13 : null);

    /// <summary>The edition adopted on 11 March 2025, in force from the next day.</summary>
    public static Edition Of2025 { get; } = new(new LocalDate(2025, 3, 12), "deputies-law-2025-03-11.zh");

    static DeputiesLaw() => Instrument.Editions = [Of2015, Of2025];

    internal static Provision At(int article, int paragraph = 1, int item = 0) => Instrument.At(article, paragraph, item);
}

/// <summary>中华人民共和国宪法, of 1982. Its text is not held; it is cited for the voting age.</summary>
public static class Constitution
{
    /// <summary>The instrument.</summary>
    public static Instrument Instrument { get; } = new(
        "constitution",
        new("中华人民共和国宪法", "Constitution of the People's Republic of China"),
        new("宪法", "Constitution"));

    /// <summary>The Constitution of 4 December 1982.</summary>
    public static Edition Of1982 { get; } = new(new LocalDate(1982, 12, 4));

    static Constitution() => Instrument.Editions = [Of1982];

    internal static Provision At(int article, int paragraph = 1) => Instrument.At(article, paragraph);
}
