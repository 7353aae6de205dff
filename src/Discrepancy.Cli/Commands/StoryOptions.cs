using System.CommandLine;

namespace Discrepancy.Cli;

/// <summary>The option that says that all documents tell one story.</summary>
internal sealed class StoryOptions
{
    private readonly Option<bool> _one = new("--one-story")
    {
        Description = "Compare all documents with one another. Without it, more than six are divided into stories by the words that they share.",
    };

    public void AddTo(Command command) => command.Add(_one);

    /// <summary>The request with what the user said of its stories.</summary>
    public AnalysisRequest Apply(ParseResult parsed, AnalysisRequest request) => request with { OneStory = parsed.GetValue(_one) };
}
