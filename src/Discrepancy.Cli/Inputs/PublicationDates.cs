using System.Globalization;

namespace Discrepancy.Cli;

/// <summary>Reads the <c>--date FILE=YYYY-MM-DD</c> options.</summary>
internal static class PublicationDates
{
    /// <summary>Reads all of them; one that is wrong is reported.</summary>
    /// <param name="options">The options as the user wrote them.</param>
    /// <param name="inputs">The files they may name, by their name in the report or by path.</param>
    /// <param name="diagnostics">Where to say what is wrong.</param>
    /// <param name="dates">The dates by full path.</param>
    public static bool TryAssign(
        IReadOnlyList<string> options, IReadOnlyList<InputFile> inputs, Diagnostics diagnostics, out IReadOnlyDictionary<string, DateOnly> dates)
    {
        var assigned = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        dates = assigned;
        foreach (var option in options)
        {
            if (Assign(option, inputs, assigned) is { } problem)
            {
                diagnostics.Report($"--date {option}", problem);
                return false;
            }
        }

        return true;
    }

    private static string? Assign(string option, IReadOnlyList<InputFile> inputs, Dictionary<string, DateOnly> assigned)
    {
        var equals = option.LastIndexOf('=');
        if (equals <= 0)
        {
            return "names no file and date; write it as FILE=YYYY-MM-DD";
        }

        if (!DateOnly.TryParseExact(option[(equals + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return $"'{option[(equals + 1)..]}' is not a day of the calendar; write it as {option[..equals]}=YYYY-MM-DD";
        }

        if (Find(option[..equals], inputs) is not { } file)
        {
            return $"'{option[..equals]}' is not among the files to read; name one of them";
        }

        return assigned.TryAdd(file.FullPath, date) ? null : $"'{option[..equals]}' has a date already; give one date for each file";
    }

    private static InputFile? Find(string file, IReadOnlyList<InputFile> inputs) =>
        inputs.FirstOrDefault(input => string.Equals(input.Name, file, StringComparison.Ordinal))
        ?? inputs.FirstOrDefault(input => string.Equals(input.FullPath, Path.GetFullPath(file), StringComparison.Ordinal));
}
