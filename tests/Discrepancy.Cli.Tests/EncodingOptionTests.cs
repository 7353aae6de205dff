using System.Text;

namespace Discrepancy.Cli.Tests;

/// <summary>The encoding that the user names, from the outside.</summary>
public sealed class EncodingOptionTests
{
    private const string Japanese = "\u6771\u4EAC\u306E\u6A4B: the old bridge in Tokyo was closed on 3 April 2031.\n";

    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!;

    [Theory]
    [InlineData("check")]
    [InlineData("claims")]
    public async Task Run_EncodingNamed_ReadsWhatDoesNotSayItAndLeavesUtf8Alone(string command)
    {
        using var folder = new TemporaryFolder().WithBytes("docs/a.txt", ShiftJis.GetBytes(Japanese)).WithBytes("docs/b.txt", Encoding.UTF8.GetBytes("Caf\u00E9 news: the old bridge in Tokyo was closed on 4 April 2031.\n"));

        var run = await Run.InAsync(folder.FullPath, command, "docs", "--format", "json", "--encoding", "Shift_JIS");

        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("\"\u6771\u4EAC\u306E\u6A4B: the old").And.Contain("\"Caf\u00E9 news");
    }

    [Fact]
    public async Task Explain_EncodingNamed_IsTaken()
    {
        using var folder = new TemporaryFolder().WithBytes("a.txt", ShiftJis.GetBytes(Japanese)).WithBytes("b.txt", ShiftJis.GetBytes(Japanese));

        var run = await Run.InAsync(folder.FullPath, "explain", "no-such-id", "a.txt", "b.txt", "--encoding", "shift_jis");

        run.Error.Should().StartWith("discrepancy: 'no-such-id': no finding of these documents").And.NotContain("read as");
        run.ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task Check_FileThatDoesNotFit_IsLeftOutInOneLineAndTheOthersAreChecked()
    {
        using var folder = new TemporaryFolder().WithDocument("docs/a.md").WithDocument("docs/b.md").WithBytes("docs/c.txt", [0x43, 0x61, 0x66, 0xE9, 0x0A]);

        var run = await Run.InAsync(folder.FullPath, "check", "docs", "--encoding", "utf-8");

        run.Error.Should().Be("discrepancy: docs/c.txt: left out: its bytes are not the utf-8 that it is said to be in; name its own encoding, or save it as UTF-8\n");
        run.Output.Should().StartWith("2 documents");
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Check_StandardInput_IsReadAsNamed()
    {
        using var folder = new TemporaryFolder().WithDocument("a.md");

        var run = await Run.WithInputAsync(folder.FullPath, ShiftJis.GetBytes(Japanese), "claims", "-", "a.md", "--format", "json", "--encoding", "shift_jis");

        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("\u6771\u4EAC");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("claims")]
    public async Task Run_UnknownEncoding_SaysWhereNamesAre(string command)
    {
        using var folder = new TemporaryFolder().WithDocument("a.md").WithDocument("b.md");

        var run = await Run.InAsync(folder.FullPath, command, "a.md", "b.md", "--encoding", "ebcdic-klingon");

        run.Error.Should().Be(
            $"discrepancy: Unknown encoding 'ebcdic-klingon' for --encoding; take a name such as windows-1252, iso-8859-15, shift_jis or gb18030 from https://www.iana.org/assignments/character-sets; see 'discrepancy {command} --help'\n");
        run.Output.Should().BeEmpty();
        run.ExitCode.Should().Be(2);
    }
}
