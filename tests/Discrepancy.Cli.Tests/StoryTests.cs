namespace Discrepancy.Cli.Tests;

/// <summary>Whether documents of different stories are compared: never by themselves, always where the user says that all are of one.</summary>
public sealed class StoryTests
{
    private const string Settings = "discrepancy.json";

    private static readonly (string Town, string Thing, string Mayor)[] Stories =
    [
        ("Vellmar", "ferry", "Ostrow"), ("Carrick", "library", "Tarnby"), ("Salvora", "orchestra", "Brennick"), ("Holmsea", "vineyard", "Grantley"),
    ];

    [Fact]
    public async Task Check_ReportsOfSeveralStories_ComparesEachStoryAlone()
    {
        using var folder = Folder();

        (await SummaryAsync(folder)).Should().StartWith("8 documents of 4 stories, ");
    }

    [Fact]
    public async Task Check_OneStory_ComparesAll()
    {
        using var folder = Folder();

        (await SummaryAsync(folder, "--one-story")).Should().StartWith("8 documents, ");
    }

    [Theory]
    [InlineData("true", "8 documents, ")]
    [InlineData("false", "8 documents of 4 stories, ")]
    public async Task Check_OneStoryInTheConfiguration_Holds(string value, string summary)
    {
        using var folder = Folder().WithText(Settings, $$"""{ "oneStory": {{value}} }""");

        (await SummaryAsync(folder)).Should().StartWith(summary);
        (await Run.InAsync(folder.FullPath, "config", "show")).Output.Should().Contain($"\"oneStory\": {value},");
    }

    [Fact]
    public async Task Check_OneStoryThatIsNeitherTrueNorFalse_SaysSo()
    {
        using var folder = Folder().WithText(Settings, """{ "oneStory": "yes" }""");

        (await Run.InAsync(folder.FullPath, "check", ".")).Should().Be(new Run(2, "", "discrepancy: discrepancy.json:1: oneStory: must be true or false\n"));
    }

    private static async Task<string> SummaryAsync(TemporaryFolder folder, params string[] options) =>
        (await Run.InAsync(folder.FullPath, ["check", ".", .. options])).Output.TrimEnd('\n').Split('\n')[^1];

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        foreach (var (town, thing, mayor) in Stories)
        {
            folder.WithText($"{town}-1.txt", $"The {thing} of {town} was founded in 1920. People in {town} are proud of the {thing}, said Mayor Ada {mayor}.");
            folder.WithText($"{town}-2.txt", $"The {thing} of {town} was founded in 1921. Mayor Ada {mayor} of {town} praised the {thing} on its birthday.");
        }

        return folder;
    }
}
