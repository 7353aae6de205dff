using Discrepancy.Tests;

namespace Discrepancy.Packages.Tests;

/// <summary>Blocks of code of a page.</summary>
internal static class MarkdownBlock
{
    /// <summary>The first block of <paramref name="language"/> after the first place where <paramref name="words"/> stand.</summary>
    public static string After(string page, string words, string language)
    {
        var text = File.ReadAllText(RepositoryFolder.Combine(page.Split('/'))).ReplaceLineEndings("\n");
        var at = text.IndexOf(words, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "{0} should have '{1}'", page, words);
        var start = text.IndexOf($"```{language}\n", at, StringComparison.Ordinal) + language.Length + 4;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
