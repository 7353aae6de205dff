namespace Discrepancy.Cli;

/// <summary>A file to read.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Name">What the report calls it: its path relative to the folder it was found through, with '/'.</param>
internal sealed record InputFile(string FullPath, string Name)
{
    /// <summary>What messages call it: a path that can be opened from where the user is.</summary>
    public string ShownPath => PathNames.Shown(FullPath);
}
