using Discrepancy.Analysis;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Analysis;

/// <summary>Runs the tables of Clauses.md.</summary>
public sealed class ClauseSpecTests
{
    public static TheoryData<string, string> Cases => Rows("Own arguments", "Shared arguments", "Descriptions", "No clause");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Clauses_OfASentence_AreThoseOfTheSpec(string text, string expected)
    {
        var document = new DocumentAnalyzer().Analyze(new SourceDocument("spec", text));

        var clauses = document.Sentences.SelectMany(sentence => document.ClausesOf(sentence).Select(clause => Describe(sentence, clause)));

        string.Join(" ¦ ", clauses.DefaultIfEmpty("none")).Should().Be(expected);
    }

    private static TheoryData<string, string> Rows(params string[] headings)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in headings.SelectMany(heading => SpecTable.Read("Clauses.md", heading)))
        {
            data.Add(row["text"], row["clauses"]);
        }

        return data;
    }

    private static string Describe(Sentence sentence, Clause clause)
    {
        var predicate = string.Join(' ', clause.Predicate.Select(index => sentence.Tokens[index].Form));
        var arguments = clause.Arguments.Select(argument => Describe(sentence, argument));
        return $"{(clause.IsNegated ? "not " : "")}{predicate}({string.Join("; ", arguments)})";
    }

    private static string Describe(Sentence sentence, ClauseArgument argument)
    {
        var role = argument.Role switch
        {
            ArgumentRole.Subject => "S",
            ArgumentRole.Object => "O",
            ArgumentRole.IndirectObject => "I",
            ArgumentRole.Predicative => "P",
            ArgumentRole.Agent => "A",
            ArgumentRole.Oblique => "X",
            ArgumentRole.Complement => "C",
            _ => "V",
        };
        var words = string.Join(' ', sentence.Tokens[argument.FirstToken..argument.EndToken].Select(token => token.Form));
        return $"{role}{(argument.IsShared ? "*" : "")} {words}";
    }
}
