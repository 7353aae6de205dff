using System.Globalization;
using Discrepancy.Claims;

namespace Discrepancy.Evaluation.Quantities;

/// <summary>The English quantity specifications of Microsoft Recognizers-Text: the share of inputs of which everything is right.</summary>
internal sealed class QuantityEvaluation : IEvaluation
{
    private readonly ClaimReader _reader = new();
    private readonly OutOfScope _outOfScope = OutOfScope.Load();

    /// <inheritdoc/>
    public string Name => "quantities";

    /// <inheritdoc/>
    public string Description => "Numbers, money, percentages, ages, ranges, ordinals and dimensions of the Recognizers-Text specifications.";

    /// <inheritdoc/>
    public string Folder => Path.Combine("dates", "recognizers-specs");

    /// <inheritdoc/>
    public void Run(EvaluationInput input, TextWriter output)
    {
        output.WriteLine("An input is right where every expected result overlaps a claim of the same value (and unit or currency) and no claim of the");
        output.WriteLine("file's kind lies elsewhere. A number may come in a claim of another kind (a date, money) that has the same value.");
        output.WriteLine("Results without a value (a unit alone), relative places (\"last\", \"next\") and inputs that the project's .NET library does not");
        output.WriteLine("support are left out. 'Judged in scope' leaves out the inputs of out-of-scope.tsv, each with its reason.");
        output.WriteLine();
        output.WriteLine("| specification | inputs | right | % | judged in scope | right | % |");
        output.WriteLine("| --- | --: | --: | --: | --: | --: | --: |");
        var errors = new List<string>();
        foreach (var model in SpecModel.All)
        {
            output.WriteLine(Row(model, input.Folder, errors));
        }

        if (input.ListsErrors)
        {
            errors.ForEach(output.WriteLine);
        }
    }

    private string Row(SpecModel model, string folder, List<string> errors)
    {
        var (all, right, scoped, scopedRight) = (0, 0, 0, 0);
        foreach (var specCase in SpecFile.Read(Path.Combine(folder, model.Name + ".json")))
        {
            var claims = _reader.Read("spec.txt", specCase.Input);
            var faults = model.Faults(specCase, claims);
            var isInScope = !_outOfScope.Contains(model.Name, specCase);
            var isRight = faults.Count == 0;
            (all, right) = (all + 1, right + (isRight ? 1 : 0));
            (scoped, scopedRight) = (scoped + (isInScope ? 1 : 0), scopedRight + (isInScope && isRight ? 1 : 0));
            if (!isRight)
            {
                errors.Add($"{model.Name}{(isInScope ? "" : " (out of scope)")}: {specCase.Input}\n    {string.Join("; ", faults)}\n    claims: {string.Join("; ", claims.Where(claim => claim.Value is Values.QuantityValue).Select(Describe))}");
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"| {model.Name} | {all} | {right} | {100.0 * right / all:0.0} | {scoped} | {scopedRight} | {100.0 * scopedRight / scoped:0.0} |");
    }

    private static string Describe(Claim claim) => $"{claim.Kind} '{claim.Span.Quote}' = {claim.Value.Normalized}";
}
