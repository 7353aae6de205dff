using System.Globalization;
using System.Xml.Linq;

namespace Discrepancy.Core.Tests.Docs;

/// <summary>What the library's own documentation says of the members of its enumerations.</summary>
internal static class ModelSummaries
{
    private static readonly Dictionary<string, string> Summaries = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Discrepancy.Core.xml"))
        .Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!, member => ((string?)member.Element("summary") ?? "").Trim(), StringComparer.Ordinal);

    /// <summary>The summary of <paramref name="member"/>, a sentence.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum =>
        Summaries[string.Create(CultureInfo.InvariantCulture, $"F:{typeof(T).FullName}.{member}")];
}
