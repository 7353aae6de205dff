using Discrepancy.Analysis;

namespace Discrepancy.Core.Tests.Analysis;

/// <summary>Loads the model once for all tests of a class.</summary>
public sealed class SyntaxModelFixture
{
    internal SyntaxModel Model { get; } = SyntaxModel.LoadEmbedded();
}
