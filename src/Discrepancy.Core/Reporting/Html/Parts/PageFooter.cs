namespace Discrepancy.Reporting;

/// <summary>Writes what made the page.</summary>
internal static class PageFooter
{
    public static void Write(HtmlWriter html)
    {
        html.Open("footer").Line();
        html.Element("p", $"Made by discrepancy {ToolVersion.Current}. It shows where sources differ; it does not say who is right.").Line();
        html.Open("p").Open("a").To(HtmlAddress.Within("top")).Text("Back to the top").Close("a").Close("p").Line();
        html.Close("footer").Line();
    }
}
