namespace Discrepancy.Training.Network;

/// <summary>Rows of the embedding tables for one form; -1 for an affix without a row.</summary>
internal sealed record EncodedForm(int Word, int[] Affixes, int Count)
{
    public bool HasCorrection { get; init; } = true;
}
