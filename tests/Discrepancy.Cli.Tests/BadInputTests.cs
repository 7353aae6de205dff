using System.Runtime.Versioning;
using System.Text;

namespace Discrepancy.Cli.Tests;

/// <summary>Inputs that git cannot hold, or whose message is the reader's own: the shape of the message is pinned here, its words in the reader's tests.</summary>
public sealed class BadInputTests
{
    private const string NothingFound = "2 documents, 2 claims: 0 errors, 0 warnings, 0 notes; 0 claims not compared\n";

    public static TheoryData<string, byte[]> Unreadable => new()
    {
        { "binary.md", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0xFF, 0x00] },
        { "front.md", Encoding.UTF8.GetBytes("---\ntitle: [broken\nThe water was calm.\n") },
        { "yaml.md", Encoding.UTF8.GetBytes("---\ntitle: [broken\n---\nThe water was calm.\n") },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task Check_UnreadableAmongGood_IsLeftOutAloud(string name, byte[] bytes)
    {
        using var folder = new TemporaryFolder().WithDocument("docs/a.md").WithDocument("docs/b.md").WithBytes($"docs/{name}", bytes);

        var run = await Run.InAsync(folder.FullPath, "check", "docs");

        run.Error.Should().MatchRegex($@"\Adiscrepancy: docs/{name}: left out: [^\n]+; [^\n]+\n\z");
        run.Output.Should().Be(NothingFound);
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Check_TextInAnotherEncoding_IsReadWithAWarning()
    {
        using var folder = new TemporaryFolder().WithDocument("docs/a.md").WithBytes("docs/latin1.txt", Encoding.Latin1.GetBytes("The caf\u00E9 was calm.\n"));

        var run = await Run.InAsync(folder.FullPath, "check", "docs");

        run.Error.Should().Be("discrepancy: docs/latin1.txt: read as windows-1252, for it is not UTF-8 and does not say what it is; save it as UTF-8 if its letters come out wrong\n");
        run.ExitCode.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task Check_UnreadableAndOneGood_CouldNotRun(string name, byte[] bytes)
    {
        using var folder = new TemporaryFolder().WithDocument("docs/a.md").WithBytes($"docs/{name}", bytes);

        var run = await Run.InAsync(folder.FullPath, "check", "docs");

        run.Error.Should().MatchRegex($@"\Adiscrepancy: docs/{name}: left out: [^\n]+\ndiscrepancy: docs/a\.md: the only document, [^\n]+\n\z");
        run.Output.Should().BeEmpty();
        run.ExitCode.Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task Claims_NothingReadable_CouldNotRun(string name, byte[] bytes)
    {
        using var folder = new TemporaryFolder().WithBytes(name, bytes);

        var run = await Run.InAsync(folder.FullPath, "claims", name);

        run.Error.Should().MatchRegex($@"\Adiscrepancy: {name}: left out: [^\n]+\n\z");
        run.Output.Should().BeEmpty();
        run.ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task Check_EmptyFolder_CouldNotRun()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Combine("docs"));

        var run = await Run.InAsync(folder.FullPath, "check", "docs");

        run.Should().Be(new Run(2, "", "discrepancy: docs: the folder holds no file that is read (.txt, .md, .html, .htm, .xhtml, .json, .jsonl, .ndjson, .rss, .atom, .xml, .docx, .pdf); name another folder, or the files themselves\n"));
    }

    [UnsupportedOSPlatform("windows")]
    [UnixFact(NotAsRoot = true)]
    public async Task Check_FileWithoutPermission_IsLeftOutAloud()
    {
        using var folder = new TemporaryFolder().WithDocument("docs/a.md").WithDocument("docs/b.md").WithDocument("docs/secret.md");
        File.SetUnixFileMode(folder.Combine("docs/secret.md"), UnixFileMode.None);

        var run = await Run.InAsync(folder.FullPath, "check", "docs");

        run.Should().Be(new Run(0, NothingFound, "discrepancy: docs/secret.md: left out: access is denied; change its permissions\n"));
    }

    [UnixFact]
    public async Task Check_LoopOfLinks_EndsAndIsSaid()
    {
        using var folder = new TemporaryFolder().WithDocument("docs/a.md").WithDocument("docs/b.md");
        Directory.CreateSymbolicLink(folder.Combine("docs/loop"), folder.Combine("docs"));
        Directory.CreateSymbolicLink(folder.Combine("docs/again"), folder.Combine("docs"));

        var run = await Run.InAsync(folder.FullPath, "check", "docs/**/*.md");

        run.Output.Should().Be(NothingFound);
        run.Error.Should().Be(
            "discrepancy: docs/again: left out: it is a link to a folder; name it as a path of its own to read it\n"
            + "discrepancy: docs/loop: left out: it is a link to a folder; name it as a path of its own to read it\n");
    }

    [UnixFact]
    public async Task Check_LinkToNothing_IsLeftOutAloud()
    {
        using var folder = new TemporaryFolder().WithDocument("docs/a.md").WithDocument("docs/b.md");
        File.CreateSymbolicLink(folder.Combine("docs/gone.md"), folder.Combine("nowhere"));

        var run = await Run.InAsync(folder.FullPath, "check", "docs");

        run.Error.Should().MatchRegex(@"\Adiscrepancy: docs/gone\.md: left out: it cannot be read [^\n]+; [^\n]+\n\z");
        run.Output.Should().Be(NothingFound);
    }

    [UnixFact]
    public async Task Check_FileNameWithEscapeSequence_IsShownHarmless()
    {
        using var folder = new TemporaryFolder().WithDocument("only\u001B[2J\n.md");

        var run = await Run.InAsync(folder.FullPath, "check", ".");

        run.Error.Should().StartWith("discrepancy: only\\u001B[2J .md: the only document").And.EndWith("\n");
        run.Error.Count(letter => letter == '\n').Should().Be(1);
    }
}
