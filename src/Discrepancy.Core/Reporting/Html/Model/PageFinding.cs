using System.Globalization;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>A finding of the page.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Row">Its row in the matrix, from 1.</param>
/// <param name="Number">Its number among those that are listed, from 1; 0 where it is not listed.</param>
internal sealed record PageFinding(Finding Finding, int Row, int Number)
{
    public bool IsListed => Number > 0;

    /// <summary>Whether its values do not go together.</summary>
    public bool IsConflict => Finding.Relation >= Relation.PossibleContradiction;

    /// <summary>The id of where it is told: in the list, or else in the matrix.</summary>
    public string Id => IsListed ? string.Create(CultureInfo.InvariantCulture, $"f{Number}") : RowId;

    /// <summary>The id of its row in the matrix.</summary>
    public string RowId => string.Create(CultureInfo.InvariantCulture, $"m{Row}");
}
