using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Network;

/// <summary>All dense parameters of a network in order of creation.</summary>
internal sealed class ParameterSet(int shards, ulong seed)
{
    private readonly List<Parameter> _all = [];

    public DeterministicRandom Random { get; } = new(seed);

    public int Shards { get; } = shards;

    public IReadOnlyList<Parameter> All => _all;

    public Parameter Create(string name, int rows, int columns)
    {
        var parameter = new Parameter(name, rows, columns, Shards);
        _all.Add(parameter);
        return parameter;
    }
}
