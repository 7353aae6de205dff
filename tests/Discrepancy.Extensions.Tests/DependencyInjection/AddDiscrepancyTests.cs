using Discrepancy.Extensions.DependencyInjection;
using Discrepancy.Findings;
using Discrepancy.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Discrepancy.Extensions.Tests.DependencyInjection;

public sealed class AddDiscrepancyTests
{
    private static readonly SourceDocument[] Bridge =
    [
        new("gazette.txt", "Mayor Ingrid Lindqvist opened the harbor bridge in March 2021."),
        new("courier.txt", "The harbor bridge was opened by Mayor Ingrid Lindquist."),
    ];

    [Fact]
    public async Task AddDiscrepancy_Alone_FindsWhatThePipelineDoes()
    {
        using var provider = new ServiceCollection().AddDiscrepancy().BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        var report = await provider.GetRequiredService<DocumentChecker>().CheckAsync(Bridge.ToAsyncEnumerable());

        AI.Reports.Json(report).Should().Be(AI.Reports.Json(new DiscrepancyPipeline().Analyze(Bridge)));
        report.Count(Level.Warning).Should().Be(1);
    }

    [Fact]
    public void AddDiscrepancy_Twice_AddsNothingTwice()
    {
        var once = new ServiceCollection().AddDiscrepancy();
        var count = once.Count(service => service.ServiceType.Namespace!.StartsWith("Discrepancy", StringComparison.Ordinal));

        once.AddDiscrepancy().Count(service => service.ServiceType.Namespace!.StartsWith("Discrepancy", StringComparison.Ordinal)).Should().Be(count);
    }

    [Theory]
    [InlineData("Discrepancy:Levels:Kinds:person-name", "error", Level.Error)]
    [InlineData("DISCREPANCY:LEVELS:KINDS:PERSON-NAME", "ERROR", Level.Error)]
    [InlineData("Discrepancy:Levels:Rules:name-spelling", "note", Level.Note)]
    [InlineData("DISCREPANCY:LEVELS:RULES:NAME-SPELLING", "off", Level.None)]
    public void AddDiscrepancy_Configuration_SetsLevels(string key, string value, Level level)
    {
        using var provider = Configured((key, value));

        provider.GetRequiredService<DiscrepancyPipeline>().Analyze(Bridge).Findings.Should().Contain(finding => finding.Rule == "name-spelling" && finding.Level == level);
    }

    [Fact]
    public void AddDiscrepancy_Configuration_SetsAliases()
    {
        using var provider = Configured(("Discrepancy:Aliases:Names:0:0", "Ingrid Lindqvist"), ("Discrepancy:Aliases:Names:0:1", "Ingrid Lindquist"));

        provider.GetRequiredService<DiscrepancyPipeline>().Analyze(Bridge).Findings.Should().NotContain(finding => finding.Level >= Level.Warning)
            .And.Contain(finding => finding.Relation == Relation.Alias);
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 2)]
    public void AddDiscrepancy_Configuration_SaysWhetherAllIsOneStory(string value, int stories)
    {
        using var provider = Configured(("Discrepancy:OneStory", value));
        SourceDocument[] documents =
        [
            .. Enumerable.Range(0, 4).Select(i => new SourceDocument($"ferry-{i}.txt", $"The ferry of Vellmar was founded in 192{i}, said Mayor Ada Ostrow of Vellmar.")),
            .. Enumerable.Range(0, 4).Select(i => new SourceDocument($"orchestra-{i}.txt", $"The Salvora orchestra played Mozart with conductor Brennick on stage {i}.")),
        ];

        provider.GetRequiredService<DiscrepancyPipeline>().Analyze(documents).Documents.Select(document => document.Story).Distinct().Should().HaveCount(stories);
    }

    [Fact]
    public void AddDiscrepancy_Code_GoesOverConfigurationAddedBefore()
    {
        using var provider = Services(("Discrepancy:MaxDegreeOfParallelism", "3")).AddDiscrepancy(settings => settings.MaxDegreeOfParallelism++).BuildServiceProvider();

        provider.GetRequiredService<IOptions<DiscrepancySettings>>().Value.MaxDegreeOfParallelism.Should().Be(4);
    }

    [Theory]
    [InlineData("Discrepancy:MaxDegreeOfParallelism", "0", "Discrepancy: MaxDegreeOfParallelism must be 1 or more, or left out; it is 0.")]
    [InlineData("Discrepancy:Levels:Kinds:dates", "error", "Discrepancy: Levels:Kinds:dates is no kind; known are age, attribution, date,*")]
    [InlineData("Discrepancy:Levels:Rules:tenure", "error", "Discrepancy: Levels:Rules:tenure is no rule; known are age-limit-mismatch,*")]
    [InlineData("Discrepancy:Levels:Kinds:date", "fatal", "Discrepancy: Levels:Kinds:date is \"fatal\"; a level is one of off, note, warning, error.")]
    [InlineData("Discrepancy:Levels:Rules:title-tenure", "2", "Discrepancy: Levels:Rules:title-tenure is \"2\"; a level is one of off, note, warning, error.")]
    [InlineData("Discrepancy:Aliases:Names:0:0", "Kiev", "Discrepancy: Aliases:Names:0 must list at least two names, none of them empty.")]
    [InlineData("Discrepancy:Aliases:Places:0:0", "Kiev", "Discrepancy: Aliases:Places:0 must list at least two names, none of them empty.")]
    public void AddDiscrepancy_AValueThatCannotBe_IsToldByItsKey(string key, string value, string message)
    {
        using var provider = Configured((key, value));

        FluentActions.Invoking(provider.GetRequiredService<DiscrepancyPipeline>).Should().Throw<OptionsValidationException>().WithMessage(message);
        FluentActions.Invoking(provider.GetRequiredService<IStartupValidator>().Validate).Should().Throw<OptionsValidationException>().WithMessage(message, "a host tells it when it starts");
    }

    [Fact]
    public void AddDiscrepancy_SeveralValuesThatCannotBe_AreAllTold()
    {
        using var provider = Configured(("Discrepancy:Levels:Kinds:dates", "fatal"), ("Discrepancy:MaxDegreeOfParallelism", "-1"));

        FluentActions.Invoking(provider.GetRequiredService<DiscrepancyPipeline>).Should().Throw<OptionsValidationException>().Which.Failures.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("Discrepancy:Level:Kinds:date", "error", "*'Level'*")]
    [InlineData("Discrepancy:MaxDegreeOfParallelism", "many", "*MaxDegreeOfParallelism*")]
    public void AddDiscrepancy_AKeyOrTypeThatIsNotKnown_IsAnError(string key, string value, string message)
    {
        using var provider = Configured((key, value));

        FluentActions.Invoking(provider.GetRequiredService<DiscrepancyPipeline>).Should().Throw<InvalidOperationException>().WithMessage(message);
    }

    private static ServiceProvider Configured(params (string Key, string Value)[] settings) => Services(settings).BuildServiceProvider();

    private static IServiceCollection Services(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build();
        return new ServiceCollection().AddDiscrepancy(configuration.GetSection(DiscrepancySettings.Section));
    }
}
