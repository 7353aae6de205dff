using System.Globalization;

namespace Discrepancy.Cli;

/// <summary>Reads a JSON file of settings; where it cannot be read or is wrong, it says where and why.</summary>
internal static class SettingsFile
{
    /// <summary>What the file says; null where that is nothing, and then the reason was reported.</summary>
    /// <param name="path">The file, as the user or the search named it.</param>
    /// <param name="read">Makes something of the JSON.</param>
    /// <param name="diagnostics">Where to say what is wrong.</param>
    public static T? Read<T>(string path, Func<PlacedJson, T> read, Diagnostics diagnostics)
        where T : class
    {
        try
        {
            return read(PlacedJsonReader.Read(File.ReadAllBytes(path)));
        }
        catch (ConfigurationException exception)
        {
            var key = exception.Key.Length == 0 ? "" : $"{exception.Key}: ";
            diagnostics.Report(string.Create(CultureInfo.InvariantCulture, $"{path}:{exception.Line}"), key + exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(path, "cannot be read; see that it is a file and that you may read it");
        }

        return null;
    }
}
