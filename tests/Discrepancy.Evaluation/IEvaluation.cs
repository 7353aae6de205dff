namespace Discrepancy.Evaluation;

/// <summary>One table of docs/accuracy.md: reads a data set with gold, runs the library's public interface over it and prints the figures.</summary>
internal interface IEvaluation
{
    /// <summary>The command's name.</summary>
    string Name { get; }

    /// <summary>What it measures, in one line.</summary>
    string Description { get; }

    /// <summary>The folder it needs, relative to the data folder.</summary>
    string Folder { get; }

    /// <summary>Prints the figures.</summary>
    /// <param name="input">Where the data is and how much to print.</param>
    /// <param name="output">Where to print.</param>
    void Run(EvaluationInput input, TextWriter output);
}
