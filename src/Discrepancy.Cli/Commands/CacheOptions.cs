using System.CommandLine;

namespace Discrepancy.Cli;

/// <summary>The option that keeps what was read for the next run.</summary>
internal sealed class CacheOptions
{
    private readonly Option<string?> _folder = new("--cache")
    {
        HelpName = "DIR",
        Description = "Keep in DIR what was read of each document and what was found in each story, so that the next run does it only for what is new or has changed. The result is the same with and without.",
    };

    public CacheOptions() =>
        _folder.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value.Length: 0 }])
            {
                result.AddError("--cache needs the name of a folder");
            }
        });

    public void AddTo(Command command) => command.Add(_folder);

    /// <summary>The request with its cache, whose files are no documents.</summary>
    public AnalysisRequest Apply(ParseResult parsed, AnalysisRequest request) =>
        parsed.GetValue(_folder) is { } folder ? request with { CacheFolder = folder, OwnFiles = [.. request.OwnFiles, .. CacheFolder.FilesOf(folder)] } : request;
}
