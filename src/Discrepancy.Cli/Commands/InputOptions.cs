using System.CommandLine;

namespace Discrepancy.Cli;

/// <summary>The arguments that say what to read.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = new("PATHS")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files, folders and patterns such as 'docs/**/*.md' (* and **). In a folder and below it, files ending in .txt or .md are read; "
            + "hidden files and links to folders are not. A file that is named or matched is read as text whatever it ends in.",
    };

    private readonly Option<string[]> _dates = new("--date")
    {
        Arity = ArgumentArity.OneOrMore,
        HelpName = "FILE=YYYY-MM-DD",
        Description = "The day FILE was published: its 'yesterday' and 'last week' are read against it. May be given once for each file.",
        DefaultValueFactory = _ => [],
    };

    public InputOptions() => _paths.Validators.Add(result =>
    {
        // The parser takes an option that it does not know for a path, and a mistyped --fail-on must not pass as one.
        foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
        {
            result.AddError($"Unknown option '{token.Value}' (write ./{token.Value} if it is a file)");
        }
    });

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_dates);
    }

    public AnalysisRequest Request(ParseResult parsed, int minimumDocuments) =>
        new(parsed.GetRequiredValue(_paths), parsed.GetRequiredValue(_dates), minimumDocuments);
}
