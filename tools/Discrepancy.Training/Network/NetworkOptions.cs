namespace Discrepancy.Training.Network;

/// <summary>Sizes and rates of the network and its training.</summary>
internal sealed record NetworkOptions
{
    public int Hidden { get; init; } = 112;

    public int AffixSize { get; init; } = 60;

    public int ArcSize { get; init; } = 96;

    public int LabelSize { get; init; } = 96;

    public int EntitySize { get; init; } = 64;

    public int Words { get; init; } = 60000;

    public int Epochs { get; init; } = 40;

    public int BatchSentences { get; init; } = 32;

    public float Rate { get; init; } = 4e-3f;

    public float Decay { get; init; }

    public float InputDropout { get; init; } = 0.15f;

    public float HiddenDropout { get; init; } = 0.25f;

    public float EntityWeight { get; init; } = 2f;

    public ulong Seed { get; init; } = 20240607;
}
