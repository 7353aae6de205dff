using System.Security.Cryptography;
using System.Text;

namespace Discrepancy.Reporting;

/// <summary>The style or the script of the page: a file beside this one that is built into the library.</summary>
internal sealed class HtmlAsset
{
    private HtmlAsset(string name)
    {
        var resource = $"Discrepancy.Reporting.{name}";
        using var stream = typeof(HtmlAsset).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"'{resource}' is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Content = "\n" + reader.ReadToEnd();
    }

    /// <summary>The style.</summary>
    public static HtmlAsset Style { get; } = new("page.css");

    /// <summary>The script.</summary>
    public static HtmlAsset Script { get; } = new("page.js");

    /// <summary>What stands in the page.</summary>
    public string Content { get; }

    /// <summary>By what a content security policy knows it (https://www.w3.org/TR/CSP3/#match-element-to-source-list).</summary>
    public string Hash => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Content)))}'";
}
