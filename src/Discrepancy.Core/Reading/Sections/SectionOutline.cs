using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>The parts of a text.</summary>
/// <param name="Sections">The sections; they cover the text in order, without gap and overlap.</param>
/// <param name="Title">The headline above the text; null where it has none.</param>
internal sealed record SectionOutline(ImmutableArray<Section> Sections, string? Title);
