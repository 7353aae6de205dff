namespace Discrepancy.Browser.Tests;

/// <summary>The Chromium of this machine. None is ever downloaded.</summary>
internal static class InstalledBrowser
{
    private const string Variable = "DISCREPANCY_CHROMIUM";

    /// <summary>Its path: what the environment says, else where Debian's package puts it; null where there is none.</summary>
    public static string? Path { get; } =
        new[] { Environment.GetEnvironmentVariable(Variable), "/usr/bin/chromium" }.FirstOrDefault(path => File.Exists(path));

    /// <summary>Why the cases cannot run here; null where they can.</summary>
    public static string? WhyNot => Path is null ? $"No Chromium is installed: install it as /usr/bin/chromium, or give its path in {Variable}." : null;
}
