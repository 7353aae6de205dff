using System.Collections.Immutable;
using System.Globalization;

namespace Discrepancy.Evaluation.Dates;

/// <summary>A document of GUM as plain text, with the dates marked in it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Created">The day it was written.</param>
/// <param name="Text">Its text: the tokens put together again.</param>
/// <param name="Dates">The marked dates, in order.</param>
internal sealed record GumDocument(string Name, DateOnly Created, string Text, ImmutableArray<GumDate> Dates)
{
    /// <summary>Reads a TEI file of GUM.</summary>
    public static GumDocument Read(string path)
    {
        var text = new GumText();
        var root = System.Xml.Linq.XDocument.Load(path, System.Xml.Linq.LoadOptions.PreserveWhitespace).Root!;
        text.Add(root);
        var created = DateOnly.ParseExact(root.Attribute("dateCreated")!.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new GumDocument(Path.GetFileNameWithoutExtension(path), created, text.ToString(), [.. text.Dates]);
    }
}
