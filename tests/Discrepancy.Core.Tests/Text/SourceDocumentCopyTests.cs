using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Text;

public sealed class SourceDocumentCopyTests
{
    private static readonly SourceDocument Document = new("a.md", "The water was calm.\n")
    {
        Sha256 = "00",
        Title = "Water",
        Source = "Courier",
        Author = "Ana Duarte",
        Url = "https://example.org/a",
        Reliability = "C",
        Published = new PublicationDate(new DateOnly(2024, 3, 5), PublicationDateBasis.Given),
        Sections = [new Section(SectionKind.Body, new TextSpan(0, 5))],
        Pages = [new TextSpan(0, 20)],
        FileMap = new FileMap("<p>The water was calm.</p>", [new FileRun(new TextSpan(0, 19), new TextSpan(3, 22))]),
    };

    [Fact]
    public void WithSource_Nothing_KeepsEverything()
    {
        var copy = Document.WithSource(source: null, reliability: null);

        copy.Should().NotBeSameAs(Document);
        foreach (var property in typeof(SourceDocument).GetProperties())
        {
            property.GetValue(copy).Should().Be(property.GetValue(Document), "{0} is kept", property.Name);
        }
    }

    [Fact]
    public void WithSource_NameAndGrade_ChangesThemAlone()
    {
        var copy = Document.WithSource("Gazette", "A");

        (copy.Source, copy.Reliability, copy.Title, copy.Sha256).Should().Be(("Gazette", "A", "Water", "00"));
    }
}
