using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Discrepancy.Cli;

/// <summary>Patterns that files match: <c>*</c> stands for a part of a name, <c>**</c> for folders.</summary>
internal sealed class FileGlobs
{
    private readonly Matcher _matcher = new(StringComparison.Ordinal);

    public FileGlobs(ImmutableArray<string> patterns)
    {
        Patterns = patterns;
        _matcher.AddIncludePatterns(patterns);
    }

    /// <summary>The patterns as they are written.</summary>
    public ImmutableArray<string> Patterns { get; }

    /// <summary>Whether a path with '/' matches one of them.</summary>
    public bool IsMatch(string path) => _matcher.Match(path).HasMatches;
}
