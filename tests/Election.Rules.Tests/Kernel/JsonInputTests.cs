namespace Election.Rules.Tests.Kernel;

public sealed class JsonInputTests
{
    [Theory]
    [InlineData("$", "")]
    [InlineData("$.polls", "/polls")]
    [InlineData("$.polls[12].seats", "/polls/12/seats")]
    [InlineData("$[0]", "/0")]
    [InlineData("$.votes['A. B.'].for", "/votes/A. B./for")]
    [InlineData("$.votes['a/b~c']", "/votes/a~1b~0c")]
    [InlineData("$['x[1]'][2]", "/x[1]/2")]
    public void PlaceOfTheSerializer_IsAJsonPointer(string path, string pointer) => Assert.Equal(pointer, JsonInput.PointerOf(path));
}
