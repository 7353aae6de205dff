using System.Collections.Immutable;
using CsCheck;
using Discrepancy.Clustering;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Clustering;

public sealed class StoryClustererTests
{
    /// <summary>What happened: a few sentences a story. The first stands in every report.</summary>
    private static readonly string[][] Stories =
    [
        ["The ferry from Vellmar ran onto a sandbank with ninety passengers.", "Skipper Agnes Thorsby had trusted an old chart.", "Tugs pulled the vessel free at high tide.", "Two sailors were bruised when it listed."],
        ["The library of Ostrow caught fire while students read in its cellar.", "Firefighters carried manuscripts through the smoke.", "Librarian Pavel Lindgren counted four thousand burnt volumes.", "A faulty lamp is suspected."],
        ["Engineers closed the Carrick bridge after they measured cracks in its pillars.", "Lorries must take the detour through the valley.", "Inspector Moira Dunleavy had warned of corrosion.", "Steel braces will hold the arches."],
        ["The Tarnby orchestra refused to play until its pensions were paid.", "Conductor Henrik Aaltonen put down his baton.", "Ticket holders left the concert hall in silence.", "The violinists have waited since spring."],
        ["A hailstorm destroyed the grapes of the Salvora vineyard.", "Winegrower Inez Quintero showed stones as large as walnuts.", "The harvest was insured for half its worth.", "Nets had been ordered but not hung."],
        ["The Brennick museum gave a stolen bronze helmet back to its heirs.", "Curator Oskar Weidmann traced it to a wartime auction.", "The soldier who took it had been a lodger.", "A replica will stand in the glass case."],
        ["Holmsea hospital opened a ward for premature babies.", "Nurse Priya Raghunath will lead twelve colleagues.", "The incubators were a gift of fishermen.", "Mothers had travelled sixty miles to the clinic before."],
        ["The Grantley brewery recalled bottles that held splinters of glass.", "Brewmaster Tobias Ferncombe halted the filling line.", "Pubs were told to pour the lager away.", "A worn gripper had chipped their necks."],
        ["A tram jumped its rails beside the fish market of Mirova.", "Driver Ludmila Kasparek braked when the points moved.", "Crates of herring were crushed under the carriage.", "The switch had been greased the evening before."],
        ["The Pellworth reservoir fell to its lowest level since measurements began.", "Gardens may not be watered, hydrologist Desmond Achebe ruled.", "The spire of a drowned chapel rose from the mud.", "Rain is not forecast before autumn."],
        ["The zoo of Zandhoven announced the birth of twin okapis.", "Keeper Wouter Claes heard the calves bleat at dawn.", "Their mother came from a forest in the Congo.", "Children may suggest names in a raffle."],
        ["The Quarley choir sang on the frozen lake for the rescued skaters.", "Soprano Felicity Bramhall wore fur boots.", "A diver had broken the ice with an axe.", "Blankets and soup were handed round."],
    ];

    /// <summary>How reports begin, whatever they tell.</summary>
    private static readonly string[] Openings = ["Officials said on Monday:", "Residents woke to this news.", "A week later, questions remain.", "Police confirmed the account.", "The council will meet about it."];

    [Fact]
    public void Cluster_SeveralStoriesInAFolder_KeepsReportsOfOneTogetherAndApartFromOthers()
    {
        var documents = Stories.SelectMany((_, story) => Enumerable.Range(0, Openings.Length).Select(opening => Report(story, opening))).ToImmutableArray();

        var stories = new StoryClusterer().Cluster(documents);

        stories.Should().HaveCount(Stories.Length);
        stories.Should().OnlyContain(story => story.Length == Openings.Length && story.Select(i => i / Openings.Length).Distinct().Count() == 1);
    }

    [Fact]
    public void Cluster_ManyReportsOfOneStory_AreOneStory()
    {
        ImmutableArray<SourceDocument> documents = [.. Enumerable.Range(0, 120).Select(i => new SourceDocument($"{i:000}.md", $"{Report(0, i % Openings.Length).Text} At least {i} people were there by noon."))];

        new StoryClusterer().Cluster(documents).Should().ContainSingle().Which.Should().Equal(Enumerable.Range(0, documents.Length));
    }

    [Fact]
    public void Cluster_AFewDocuments_AreOneStoryWhateverTheyTell()
    {
        ImmutableArray<SourceDocument> documents = [.. Stories.Select((told, i) => new SourceDocument($"{i:00}.md", string.Join(' ', told)))];

        new StoryClusterer().Cluster(documents[..StoryClusterer.FewDocuments]).Should().ContainSingle().Which.Should().HaveCount(StoryClusterer.FewDocuments);
        new StoryClusterer().Cluster(documents[..(StoryClusterer.FewDocuments + 1)]).Should().HaveCount(StoryClusterer.FewDocuments + 1);
    }

    [Fact]
    public void Cluster_NoDocument_GivesNoStory() => new StoryClusterer().Cluster([]).Should().BeEmpty();

    [Fact]
    public void Cluster_DocumentsWithoutWords_StandAlone()
    {
        var documents = Many(60).Add(new SourceDocument("empty.md", "")).Add(new SourceDocument("numbers.md", "1 2 3"));

        var stories = new StoryClusterer().Cluster(documents);

        stories.Should().Contain(story => story.Length == 1 && story[0] == 60).And.Contain(story => story.Length == 1 && story[0] == 61);
    }

    [Fact]
    public void Cluster_AnyDocuments_PutsEachIntoOneStoryInOrder() =>
        Gen.Int[0, (Stories.Length * Openings.Length) - 1].Array[1, 120].Sample(numbers =>
        {
            ImmutableArray<SourceDocument> documents = [.. numbers.Select((number, i) => new SourceDocument($"{i}.md", Report(number / Openings.Length, number % Openings.Length).Text))];

            var stories = new StoryClusterer().Cluster(documents);

            stories.SelectMany(story => story).Order().Should().Equal(Enumerable.Range(0, documents.Length));
            stories.Should().OnlyContain(story => story.SequenceEqual(story.Order()));
            stories.Select(story => story[0]).Should().BeInAscendingOrder();
        });

    [Fact]
    public void Cluster_Cancelled_Ends()
    {
        var cluster = () => new StoryClusterer().Cluster(Many(60), new CancellationToken(canceled: true));

        cluster.Should().Throw<OperationCanceledException>();
    }

    private static ImmutableArray<SourceDocument> Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Report(i % Stories.Length, i / Stories.Length))];

    private static SourceDocument Report(int story, int opening)
    {
        var told = Stories[story];
        return new SourceDocument($"{story:00}-{opening}.md", $"{Openings[opening % Openings.Length]} {told[0]} {told[1 + (opening % 3)]} {told[1 + ((opening + 1) % 3)]}");
    }
}
