using System.Text;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reading;

public sealed class FrontMatterTests
{
    private const string Body = "The harbour bridge opened on Monday.\n";

    [Theory]
    [InlineData("source")]
    [InlineData("outlet")]
    [InlineData("site")]
    [InlineData("Publisher")]
    public void Read_SourceUnderAnyOfItsNames_IsRead(string key) =>
        Read($"---\n{key}: Harbour Post\nurl: https://example.org/a?b=c#d\ntags: [x, y]\n---\n{Body}")
            .Should().BeEquivalentTo(new { Source = "Harbour Post", Url = "https://example.org/a?b=c#d" });

    [Fact]
    public void Read_FrontMatter_BecomesASection()
    {
        var document = Read($"---\r\ntitle: \"Bridge: open\"\r\nlink: https://example.org\r\n---\r\n\r\n{Body}");

        document.Title.Should().Be("Bridge: open");
        document.Url.Should().Be("https://example.org");
        document.Sections[0].Should().Be(new Section(SectionKind.FrontMatter, new TextSpan(0, document.Text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 2)));
    }

    [Theory]
    [InlineData("---\n---\n")]
    [InlineData("---\n# only a comment\n---\n")]
    [InlineData("---\ntitle:\nsource: ~\n---\n")]
    public void Read_EmptyFrontMatter_StatesNothing(string block)
    {
        var document = Read(block + Body);

        (document.Title, document.Source, document.Published).Should().Be((null, null, null));
        document.Sections[0].Kind.Should().Be(SectionKind.FrontMatter);
    }

    [Fact]
    public void Read_RuleInTheMiddle_IsNoFrontMatter() =>
        Read($"{Body}\n---\ntitle: no\n---\n\n{Body}").Sections.Should().NotContain(section => section.Kind == SectionKind.FrontMatter);

    [Theory]
    [InlineData("---\ntitle: x\nThe text.", "line 1: the front matter is not closed; close it with a line '---'*")]
    [InlineData("---\ntitle: x\nbad: [1, 2\n---\ntext", "line *: the front matter is not valid YAML*")]
    [InlineData("---\ntitle: a: b\n---\ntext", "line 2: the front matter is not valid YAML*quote a value*")]
    [InlineData("---\ntitle: \"open\n---\ntext", "line *: the front matter is not valid YAML*")]
    [InlineData("---\ntitle: x\ndate: soon\n---\ntext", "line 3: *date that cannot be read, 'soon'; write it as 2023-02-22*")]
    [InlineData("---\ndate: 2021-02-30\n---\ntext", "line 2: *cannot be read*")]
    [InlineData("---\ndate: 03/04/2021\n---\ntext", "line 2: *cannot be read*")]
    [InlineData("---\ndate: 2021\n---\ntext", "line 2: *cannot be read*")]
    [InlineData("---\ntitle: x\ntitle: y\n---\ntext", "line 3: *'title' twice*")]
    [InlineData("---\ntitle: [a, b]\n---\ntext", "line 2: *'title' more than one value*")]
    [InlineData("---\nJust a sentence.\n---\ntext", "line 2: *is no list of 'key: value' lines*")]
    [InlineData("---\n- a\n- b\n---\ntext", "line 2: *is no list of 'key: value' lines*")]
    [InlineData("---\n? [a]\n: b\n---\ntext", "line 2: *a key that is no word*")]
    [InlineData("---\na: &x [1, 2]\nb: [*x, *x]\n---\ntext", "line 2: *anchor or an alias*")]
    [InlineData("---\n...\na\n---\ntext", "line 2: *goes on behind a line '...'; remove that line")]
    [InlineData("---\na: *x\n---\ntext", "line 2: *anchor or an alias*")]
    public void Read_MalformedFrontMatter_NamesTheLineAndTheRemedy(string text, string message)
    {
        var read = () => Read(text);

        var thrown = read.Should().Throw<DocumentFormatException>().WithMessage(message).Which;
        thrown.Message.Should().NotContain("\n");
    }

    [Fact]
    public void Read_DeepNesting_IsRefused()
    {
        var read = () => Read($"---\na: {new string('[', 20_000)}{new string(']', 20_000)}\n---\n{Body}");

        read.Should().Throw<DocumentFormatException>().WithMessage("line 2: *nested too deeply*");
    }

    [Fact]
    public void Read_HugeFrontMatter_IsRefused()
    {
        var read = () => Read($"---\na: {new string('x', FrontMatterBlock.MaxLength)}\n---\n{Body}");

        read.Should().Throw<DocumentFormatException>().WithMessage("line 1: *larger than 64 KB*");
    }

    private static SourceDocument Read(string text) => new TextDocumentReader().Read("a.md", Encoding.UTF8.GetBytes(text));
}
