using System.CommandLine;

namespace Discrepancy.Cli;

/// <summary>The options that say which configuration holds.</summary>
internal sealed class ConfigurationOptions
{
    private readonly Option<string?> _file = new("--config")
    {
        HelpName = "FILE",
        Description = "Take the settings from FILE. Without it: from the nearest discrepancy.json, in the folder of the first path or one above it.",
    };

    private readonly Option<bool> _none = new("--no-config") { Description = "Take the settings from no file." };

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_none);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_none) is { Implicit: false } && result.GetResult(_file) is { Implicit: false })
            {
                result.AddError("--config and --no-config exclude each other; give one of them");
            }
        });
    }

    /// <summary>The request with its configuration; null where the file cannot be used, and then that was said.</summary>
    public AnalysisRequest? Apply(ParseResult parsed, AnalysisRequest request, Diagnostics diagnostics) =>
        Read(parsed, request.Paths, diagnostics) is { } configuration ? request with { Configuration = configuration } : null;

    /// <summary>The configuration; null where its file cannot be used, and then that was said.</summary>
    public Configuration? Read(ParseResult parsed, IReadOnlyList<string> paths, Diagnostics diagnostics)
    {
        var given = parsed.GetValue(_file);
        if (parsed.GetValue(_none))
        {
            return Configuration.Default;
        }

        if (given is not null && !File.Exists(given))
        {
            diagnostics.Report($"--config {(given.Length == 0 ? "''" : given)}", "no such file; check the path");
            return null;
        }

        var found = given is null ? ConfigurationFinder.Find(paths.Count > 0 ? paths[0] : ".") : Path.GetFullPath(given);
        return found is null ? Configuration.Default : SettingsFile.Read(PathNames.Shown(found), json => ConfigurationReader.Read(json) with { File = found }, diagnostics);
    }
}
