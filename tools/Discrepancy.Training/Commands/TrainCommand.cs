using System.CommandLine;
using Discrepancy.Training.Data;
using Discrepancy.Training.Export;
using Discrepancy.Training.Learning;
using Discrepancy.Training.Lemmas;
using Discrepancy.Training.Network;

namespace Discrepancy.Training.Commands;

/// <summary><c>train</c>: reads the data folder, trains all models with fixed seeds and writes their files.</summary>
internal static class TrainCommand
{
    private const int ScoreEvery = 5;

    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder with ud, wikigold and the vectors.", DefaultValueFactory = _ => new DirectoryInfo("../shared/data/train") };
        var output = new Option<DirectoryInfo>("--output") { Description = "Where the model files go.", DefaultValueFactory = _ => new DirectoryInfo("src/Discrepancy.Core/Analysis/Models") };
        var epochs = new Option<int>("--epochs") { Description = "How often the data are read.", DefaultValueFactory = _ => new NetworkOptions().Epochs };
        var lemmas = new Option<bool>("--lemmas-only") { Description = "Trains the lemmatizer only." };
        var command = new Command("train", "Trains all models; the same data give the same bytes.") { data, output, epochs, lemmas };
        command.SetAction(result =>
        {
            var options = new NetworkOptions { Epochs = result.GetValue(epochs) };
            var (from, to) = (result.GetRequiredValue(data).FullName, result.GetRequiredValue(output).FullName);
            var corpus = Corpus.Read(from);
            TrainLemmas(corpus, to);
            if (!result.GetValue(lemmas))
            {
                TrainNetwork(corpus, from, to, options, result.InvocationConfiguration.Output.WriteLine);
            }
        });
        return command;
    }

    private static void TrainLemmas(Corpus corpus, string output)
    {
        using var stream = new ModelStream();
        LemmaWriter.Write(new LemmaTrainer().Learn(corpus.Train), stream);
        stream.Save(output, "lemmas");
    }

    private static void TrainNetwork(Corpus corpus, string data, string output, NetworkOptions options, Action<string> log)
    {
        var network = NetworkBuilder.Build(corpus.Train, Path.Combine(data, "glove-100d-120k.txt.gz"), options);
        var scorer = new DevelopmentScorer(network);
        new Trainer(network, options, log).Train(corpus.Train, epoch =>
        {
            if (epoch % ScoreEvery == 0 || epoch == options.Epochs)
            {
                log("  EWT " + scorer.Syntax(corpus.EwtDev));
                log("  GUM " + scorer.Syntax(corpus.GumDev));
                log("  WikiGold " + scorer.Entities(corpus.EntityDev));
            }
        });
        using var stream = new ModelStream();
        NetworkWriter.Write(network, stream);
        stream.Save(output, "syntax");
    }
}
