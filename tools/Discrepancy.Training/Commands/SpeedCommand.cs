using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Discrepancy.Analysis;
using Discrepancy.Training.Data;
using Discrepancy.Training.Evaluation;

namespace Discrepancy.Training.Commands;

/// <summary><c>speed</c>: tokens a second of processor time over the documents of a treebank, on one thread, and a digest of the analyses.</summary>
internal static class SpeedCommand
{
    private const int Rounds = 9;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A CoNLL-U file." };
        var models = new Option<DirectoryInfo?>("--models") { Description = "A folder with model files; by default those embedded in the library." };
        var command = new Command("speed", "Tokens a second, single thread, after loading.") { file, models };
        command.SetAction(result =>
        {
            var output = result.InvocationConfiguration.Output;
            var clock = Stopwatch.StartNew();
            var model = EvaluateCommand.Load(result.GetValue(models));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Load {clock.ElapsedMilliseconds} ms"));
            var documents = Corpus.Treebank(result.GetRequiredValue(file).FullName, entities: false)
                .GroupBy(sentence => sentence.Document).Select(document => document.Select(sentence => sentence.Forms).ToArray()).ToArray();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Digest {AnalysisDigest.Of(documents.SelectMany(document => model.AnalyzeDocument(document))):X16}"));
            for (var round = 0; round < Rounds; round++)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Speed {Measure(model, documents):F0}"));
            }
        });
        return command;
    }

    private static double Measure(SyntaxModel model, string[][][] documents)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (var document in documents)
        {
            model.AnalyzeDocument(document);
        }

        return documents.Sum(document => document.Sum(sentence => sentence.Length)) / (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }
}
