using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Election.Rules.IdentityNumberProblem;
using Reader = System.Func<string, Election.Rules.IdentityNumberProblem>;

namespace Election.Rules.Tests.Registration;

public sealed class CitizenIdentityNumberTests
{
    private const string OfTheStandard = "11010519491231002X";

    private static Reader Read => text => CitizenIdentityNumber.Read(text, out _);

    private static Gen<string> Numbers =>
        from place in Gen.Choose(990_000, 999_999)
        from days in Gen.Choose(0, 60_000)
        from sequence in Gen.Choose(0, 999)
        select Invented.Number(place, new LocalDate(1880, 1, 1).PlusDays(days), sequence);

    /// <summary>The examples of GB 11643-1999 itself.</summary>
    [Theory]
    [InlineData(OfTheStandard, 1949, 12, 31)]
    [InlineData("440524188001010014", 1880, 1, 1)]
    public void TheExamplesOfTheStandard_AreRead(string text, int year, int month, int day)
    {
        Assert.True(CitizenIdentityNumber.TryParse(text, out var number));
        Assert.Equal(new LocalDate(year, month, day), number.Born);
        Assert.Equal(number, CitizenIdentityNumber.Parse(text.ToLowerInvariant()));
    }

    [Theory]
    [InlineData("", Length)]
    [InlineData("110105491231002", FirstGeneration)]
    [InlineData("110105491331002", Length)]
    [InlineData("11010549123100X", Length)]
    [InlineData("11010519491231002", Length)]
    [InlineData("11010519491231002XX", Length)]
    [InlineData(" 11010519491231002X", Length)]
    [InlineData("11010519491231002Y", Characters)]
    [InlineData("1101051949123100X2", Characters)]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", Characters)]
    [InlineData("110105 9491231002X", Characters)]
    [InlineData("11010519491131002X", BirthDate)]
    [InlineData("110105194902310023", BirthDate)]
    [InlineData("110105194900310023", BirthDate)]
    [InlineData("110105190002290023", BirthDate)]
    [InlineData("110105179912310023", BirthDate)]
    [InlineData("000000000000000000", BirthDate)]
    [InlineData("110105194912310020", CheckDigit)]
    public void WhatIsNone_IsRefusedWithTheReason(string text, IdentityNumberProblem problem)
    {
        Assert.Equal(problem, CitizenIdentityNumber.Read(text, out var number));
        Assert.Equal(default, number);
        Assert.False(CitizenIdentityNumber.TryParse(text, out _));
        var message = Assert.Throws<FormatException>(() => CitizenIdentityNumber.Parse(text)).Message;
        Assert.Contains(CitizenIdentityNumber.InWords(problem).En, message, StringComparison.Ordinal);
        if (text.Length > 0) Assert.DoesNotContain(text, message, StringComparison.Ordinal);
    }

    /// <summary>Any other character at any of the eighteen places is noticed.</summary>
    [Fact]
    public void ANumberWithOneCharacterChanged_IsRefused() => Laws.Hold(
        from number in Numbers from place in Gen.Choose(0, 17) from c in Gen.Elements("0123456789X".ToCharArray()) where number[place] != c select (number, changed: number[..place] + c + number[(place + 1)..]),
        Read, text => text[3] == '5' ? None : Read(text),
        (read, x) => read(x.number) == None && read(x.changed) != None);

    /// <summary>Two neighbouring digits exchanged are noticed.</summary>
    [Fact]
    public void ANumberWithNeighboursExchanged_IsRefused() => Laws.Hold(
        from number in Numbers from place in Gen.Choose(0, 16) where number[place] != number[place + 1] select number[..place] + number[place + 1] + number[place] + number[(place + 2)..],
        Read, text => text[3] == '5' ? None : Read(text),
        (read, changed) => read(changed) != None);

    [Fact]
    public void Born_IsTheDateInTheNumber() => Laws.Hold(
        from days in Gen.Choose(0, 60_000) from sequence in Gen.Choose(0, 999) select (born: new LocalDate(1880, 1, 1).PlusDays(days), sequence),
        (Func<string, LocalDate>)(text => CitizenIdentityNumber.Parse(text).Born), text => CitizenIdentityNumber.Parse(text).Born.PlusDays(1),
        (born, x) => born(Invented.Number(999_999, x.born, x.sequence)) == x.born);

    /// <summary>Whatever shows a number shows neither the birth date nor the sequence.</summary>
    [Fact]
    public void ANumber_NeverShowsItselfWhole() => Laws.Hold(
        Numbers,
        (Func<string, string>)(text => CitizenIdentityNumber.Parse(text).ToString()), text => text[..14] + "****",
        (show, number) => show(number) is var shown && shown.Length == 18 && shown[..6] == number[..6] && shown[^1] == number[^1] && shown[6..17].All(c => c == '*') && shown == CitizenIdentityNumber.Parse(number).Masked);

    [Fact]
    public void TheDefault_IsNoNumber()
    {
        Assert.Equal("", default(CitizenIdentityNumber).Masked);
        Assert.Equal("", default(CitizenIdentityNumber).ToString());
        Assert.Throws<InvalidOperationException>(() => default(CitizenIdentityNumber).Born);
        Assert.Throws<ArgumentOutOfRangeException>(() => CitizenIdentityNumber.InWords((IdentityNumberProblem)99));
        Assert.Equal(Bilingual.None, CitizenIdentityNumber.InWords(None));
    }

    [Theory]
    [InlineData("11010519491231002X", "110105***********X")]
    [InlineData("110105194912310020", "110105************")]
    [InlineData("110105491231002", "11010**********")]
    [InlineData("张三", "**")]
    [InlineData("", "")]
    public void Mask_OfAnything_LeavesAThirdAtMost(string text, string shown) => Assert.Equal(shown, CitizenIdentityNumber.MaskOf(text));
}

/// <summary>Numbers of nobody: the place 999999 does not exist.</summary>
internal static class Invented
{
    internal static string Number(int place, LocalDate born, int sequence)
    {
        var digits = FormattableString.Invariant($"{place:D6}{born.Year:D4}{born.Month:D2}{born.Day:D2}{sequence:D3}");
        // GB 11643, annex: the weights as it prints them.
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return digits + "10X98765432"[digits.Select((c, i) => (c - '0') * weights[i]).Sum() % 11];
    }
}
