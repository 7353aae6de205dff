namespace Discrepancy.Cli;

/// <summary>A file of settings that cannot be used: where it is wrong, and what to do.</summary>
#pragma warning disable CA1032 // Without line and key it could not say where.
internal sealed class ConfigurationException : Exception
#pragma warning restore CA1032
{
    /// <param name="line">The line, from 1.</param>
    /// <param name="key">The path of the key, "sources[0].date"; empty for the file as a whole.</param>
    /// <param name="message">What is wrong, and what to do.</param>
    public ConfigurationException(int line, string key, string message)
        : base(message)
    {
        Line = line;
        Key = key;
    }

    public int Line { get; }

    public string Key { get; }
}
