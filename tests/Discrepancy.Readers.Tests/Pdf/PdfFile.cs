using System.Globalization;
using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Discrepancy.Readers.Tests;

/// <summary>Makes PDF files: of lines at places, or of raw objects.</summary>
internal static class PdfFile
{
    /// <summary>A file of A4 pages.</summary>
    public static byte[] OfPages(params (double X, double Y, string Text)[][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (x, y, text) in lines)
            {
                page.AddText(text, 10, new PdfPoint(x, y), font);
            }
        }

        return builder.Build();
    }

    /// <summary>Lines below each other, as print sets a paragraph.</summary>
    public static (double X, double Y, string Text)[] Lines(double x, double top, params string[] lines) =>
        [.. lines.Select((line, index) => (x, top - (12 * index), line))];

    /// <summary>A file of one page whose content is the object 4; objects follow from there.</summary>
    public static byte[] OfObjects(string resources, params byte[][] objects)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        Write(file, "%PDF-1.7\n");
        byte[][] all =
        [
            Bytes("<</Type/Catalog/Pages 2 0 R>>"),
            Bytes("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
            Bytes($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>{resources}>>>>"),
            .. objects,
        ];
        foreach (var content in all)
        {
            offsets.Add(file.Length);
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n"));
            file.Write(content);
            Write(file, "\nendobj\n");
        }

        var start = file.Length;
        Write(file, string.Create(CultureInfo.InvariantCulture, $"xref\n0 {all.Length + 1}\n0000000000 65535 f \n"));
        offsets.ForEach(offset => Write(file, string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")));
        Write(file, string.Create(CultureInfo.InvariantCulture, $"trailer<</Size {all.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF"));
        return file.ToArray();
    }

    /// <summary>A stream as it is.</summary>
    public static byte[] Plain(string content, string dictionary = "") =>
        Bytes(string.Create(CultureInfo.InvariantCulture, $"<<{dictionary}/Length {content.Length}>>stream\n{content}\nendstream"));

    /// <summary>A form that other content may draw.</summary>
    public static byte[] Form(string content, string resources) =>
        Plain(content, $"/Type/XObject/Subtype/Form/BBox[0 0 500 500]/Resources<<{resources}/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>");

    /// <summary>A stream of blanks that unpacks to so many megabytes.</summary>
    public static byte[] Bomb(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var blanks = new byte[1024 * 1024];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < megabytes; i++)
            {
                zlib.Write(blanks);
            }
        }

        return [.. Bytes(string.Create(CultureInfo.InvariantCulture, $"<</Filter/FlateDecode/Length {packed.Length}>>stream\n")), .. packed.ToArray(), .. Bytes("\nendstream")];
    }

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    private static void Write(MemoryStream file, string text) => file.Write(Bytes(text));
}
