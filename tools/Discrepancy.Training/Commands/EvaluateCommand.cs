using System.CommandLine;
using Discrepancy.Analysis;
using Discrepancy.Training.Data;
using Discrepancy.Training.Evaluation;

namespace Discrepancy.Training.Commands;

/// <summary><c>evaluate FILE</c>: scores the library against a treebank or an entity file.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A CoNLL-U file (.conllu), or a CoNLL file with entity labels in the last column." };
        var models = new Option<DirectoryInfo?>("--models") { Description = "A folder with model files; by default those embedded in the library." };
        var last = new Option<int?>("--last-documents") { Description = "Of an entity file, only this many documents at the end." };
        var command = new Command("evaluate", "Scores the library's analysis, one figure a line.") { file, models, last };
        command.SetAction(result =>
        {
            var model = Load(result.GetValue(models));
            foreach (var line in Run(model, result.GetRequiredValue(file).FullName, result.GetValue(last)))
            {
                result.InvocationConfiguration.Output.WriteLine(line);
            }
        });
        return command;
    }

    /// <summary>The embedded model, or that of a folder.</summary>
    public static SyntaxModel Load(DirectoryInfo? folder) => folder is null
        ? SyntaxModel.LoadEmbedded()
        : EmbeddedModel.Load(name => File.Exists(Path.Combine(folder.FullName, name)) ? File.OpenRead(Path.Combine(folder.FullName, name)) : null);

    private static IEnumerable<string> Run(SyntaxModel model, string path, int? last)
    {
        if (Path.GetExtension(path) is ".conllu")
        {
            return new TreebankEvaluation(model, new RuleSegmenter()).Run(path);
        }

        var sentences = WikiGoldReader.Read(path);
        var documents = sentences.Max(sentence => sentence.Document) + 1;
        return new EntityEvaluation(model).Run([.. sentences.Where(sentence => sentence.Document >= documents - (last ?? documents))]);
    }
}
