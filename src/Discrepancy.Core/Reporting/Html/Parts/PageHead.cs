namespace Discrepancy.Reporting;

/// <summary>Writes what a browser needs to know of the page.</summary>
internal static class PageHead
{
    public static void Write(HtmlWriter html, PageReport page)
    {
        html.Open("head").Line();
        html.Open("meta").With("charset", "utf-8").Close("meta").Line();
        WriteMeta(html, "http-equiv", "Content-Security-Policy", Policy);
        WriteMeta(html, "name", "viewport", "width=device-width, initial-scale=1");
        WriteMeta(html, "name", "color-scheme", "light dark");
        WriteMeta(html, "name", "referrer", "no-referrer");
        WriteMeta(html, "name", "generator", $"discrepancy {ToolVersion.Current}");
        html.Element("title", $"{PageHeader.Levels(page.Report)} in {ReportSummary.Counted(page.Sources.Length, "document")} – Discrepancy").Line();
        html.Open("style").Raw(HtmlAsset.Style).Close("style").Line();
        html.Close("head").Line();
    }

    private static string Policy =>
        $"default-src 'none'; style-src {HtmlAsset.Style.Hash}; script-src {HtmlAsset.Script.Hash}; base-uri 'none'; form-action 'none'";

    private static void WriteMeta(HtmlWriter html, [System.Diagnostics.CodeAnalysis.ConstantExpected] string attribute, string name, string content) =>
        html.Open("meta").With(attribute, name).With("content", content).Close("meta").Line();
}
