namespace Discrepancy.Cli;

/// <summary>A file to read.</summary>
/// <param name="FullPath">Where it is; "-" for standard input.</param>
/// <param name="Name">
/// What the report calls it, with '/': its path relative to the folder it was found through, where that was the only path given, else relative to the current folder.
/// </param>
internal sealed record InputFile(string FullPath, string Name)
{
    /// <summary>How the user writes standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Its path relative to the folder it was found through; its name where it was found through none.</summary>
    public string PathInFolder { get; init; } = Name;

    /// <summary>Whether it is standard input.</summary>
    public bool IsStandardInput => string.Equals(FullPath, StandardInput, StringComparison.Ordinal);

    /// <summary>What it is read as: text unless its name or the user says otherwise.</summary>
    public InputType Type { get; init; } = InputTypes.Text;

    /// <summary>What messages call it: a path that can be opened from where the user is.</summary>
    public string ShownPath => IsStandardInput ? Name : PathNames.Shown(FullPath);

    /// <summary>Whether <paramref name="document"/> is this file or an article of it.</summary>
    public bool Holds(string document) =>
        string.Equals(document, Name, StringComparison.Ordinal) || document.StartsWith(Name + "#", StringComparison.Ordinal);
}
