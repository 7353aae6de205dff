namespace Discrepancy.Browser.Tests;

/// <summary>The Chromium of this machine. None is ever downloaded.</summary>
internal static class InstalledBrowser
{
    private const string Variable = "DISCREPANCY_CHROMIUM";
    private const string Debian = "/usr/bin/chromium";

    /// <summary>Its path: what the environment says, else where Debian's package puts it; null where there is none.</summary>
    public static string? Path { get; } = Find(Environment.GetEnvironmentVariable(Variable) ?? Debian);

    /// <summary>Why the cases cannot run here; null where they can.</summary>
    public static string? WhyNot => Path is null ? $"No Chromium is installed: install it as {Debian}, or give its path in {Variable}." : null;

    private static string? Find(string path) => File.Exists(path) ? path : null;
}
