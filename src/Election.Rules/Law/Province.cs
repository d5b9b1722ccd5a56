namespace Election.Rules;

/// <summary>A province, autonomous region or municipality under the central government.</summary>
public sealed class Province
{
    private Province(string code, string zh, string en) => (Code, Name) = (code, new(zh, en));

    /// <summary>Every one on the mainland, by code.</summary>
    public static IReadOnlyList<Province> All { get; } =
    [
        new("11", "北京市", "Beijing"), new("12", "天津市", "Tianjin"), new("13", "河北省", "Hebei"), new("14", "山西省", "Shanxi"),
        new("15", "内蒙古自治区", "Inner Mongolia"), new("21", "辽宁省", "Liaoning"), new("22", "吉林省", "Jilin"), new("23", "黑龙江省", "Heilongjiang"),
        new("31", "上海市", "Shanghai"), new("32", "江苏省", "Jiangsu"), new("33", "浙江省", "Zhejiang"), new("34", "安徽省", "Anhui"),
        new("35", "福建省", "Fujian"), new("36", "江西省", "Jiangxi"), new("37", "山东省", "Shandong"), new("41", "河南省", "Henan"),
        new("42", "湖北省", "Hubei"), new("43", "湖南省", "Hunan"), new("44", "广东省", "Guangdong"), new("45", "广西壮族自治区", "Guangxi"),
        new("46", "海南省", "Hainan"), new("50", "重庆市", "Chongqing"), new("51", "四川省", "Sichuan"), new("52", "贵州省", "Guizhou"),
        new("53", "云南省", "Yunnan"), new("54", "西藏自治区", "Tibet"), new("61", "陕西省", "Shaanxi"), new("62", "甘肃省", "Gansu"),
        new("63", "青海省", "Qinghai"), new("64", "宁夏回族自治区", "Ningxia"), new("65", "新疆维吾尔自治区", "Xinjiang"),
    ];

    /// <summary>The first two digits of its GB/T 2260 code.</summary>
    public string Code { get; }

    /// <summary>Its name.</summary>
    public Bilingual Name { get; }

    /// <summary>What kind of unit it is.</summary>
    public UnitKind Unit => Name.Zh.EndsWith('市') ? UnitKind.Municipality : Name.Zh.EndsWith("自治区", StringComparison.Ordinal) ? UnitKind.Region : UnitKind.Province;

    /// <summary>Returns the province of a division, or null where the text is no such code or names none.</summary>
    /// <param name="division">A GB/T 2260 code of two to twelve digits, such as 32 or 320102, or what a form holds instead.</param>
    public static Province? Find(string division)
    {
        ArgumentNullException.ThrowIfNull(division);
        return division.Length is >= 2 and <= 12 && division.All(char.IsAsciiDigit) ? All.FirstOrDefault(p => division.StartsWith(p.Code, StringComparison.Ordinal)) : null;
    }

    /// <summary>Returns the province of a division.</summary>
    /// <param name="division">A GB/T 2260 code of two to twelve digits, such as 32 or 320102.</param>
    /// <exception cref="ArgumentException">The text is no such code or names no province.</exception>
    public static Province Of(string division)
    {
        return Find(division) ?? throw new ArgumentException($"'{division}' is no GB/T 2260 code of a division on the mainland; 320102, or its first two digits, would be one.", nameof(division)).InChinese($"“{division}”不是内地行政区划的GB/T 2260代码；应写为如320102，或者其前两位");
    }

    /// <summary>Returns the English name.</summary>
    public override string ToString() => Name.En;
}
