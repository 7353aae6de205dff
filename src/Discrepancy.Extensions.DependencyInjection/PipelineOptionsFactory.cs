using System.Collections.Immutable;
using Discrepancy.Alignment;
using Discrepancy.Comparison;
using Discrepancy.Extraction;

namespace Discrepancy.Extensions.DependencyInjection;

/// <summary>Makes the options of the pipeline of settings that were validated and of what the container has.</summary>
internal sealed class PipelineOptionsFactory(IEnumerable<IClaimExtractor> extractors, IEnumerable<IClaimAligner> aligners, IEnumerable<IClaimComparer> comparers)
{
    /// <summary>The options; what the settings do not say is as <see cref="DiscrepancyOptions"/> has it.</summary>
    public DiscrepancyOptions Create(DiscrepancySettings settings)
    {
        var options = new DiscrepancyOptions
        {
            AdditionalExtractors = [.. extractors],
            AdditionalAligners = [.. aligners],
            AdditionalComparers = [.. comparers],
            KindLevels = settings.Levels.Kinds.ToImmutableDictionary(pair => SettingsWords.Kinds[pair.Key], pair => SettingsWords.Levels[pair.Value]),
            RuleLevels = settings.Levels.Rules.ToImmutableDictionary(pair => SettingsWords.Rules.GetValueOrDefault(pair.Key, pair.Key), pair => SettingsWords.Levels[pair.Value], StringComparer.Ordinal),
            NameAliases = ToAliases(settings.Aliases.Names),
            OneStory = settings.OneStory,
            PlaceAliases = ToAliases(settings.Aliases.Places),
        };
        return settings.MaxDegreeOfParallelism is { } threads ? options with { MaxDegreeOfParallelism = threads } : options;
    }

    private static ImmutableArray<ImmutableArray<string>> ToAliases(IEnumerable<IList<string>> lists) => [.. lists.Select(list => list.ToImmutableArray())];
}
