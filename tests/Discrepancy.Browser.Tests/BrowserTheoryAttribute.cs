namespace Discrepancy.Browser.Tests;

/// <summary>Cases that need a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = InstalledBrowser.WhyNot;
}
