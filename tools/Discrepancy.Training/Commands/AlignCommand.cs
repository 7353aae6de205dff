using System.CommandLine;
using Discrepancy.Alignment;
using Discrepancy.Training.Slots;

namespace Discrepancy.Training.Commands;

/// <summary><c>align</c>: learns from ECB+ when two claims fill one slot, prints how well that does on topics it has not seen, and writes the model.</summary>
internal static class AlignCommand
{
    private const int Folds = 8;

    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder of ECB+.", DefaultValueFactory = _ => new DirectoryInfo("../shared/data/events/ecbplus") };
        var output = new Option<FileInfo>("--output") { Description = "Where the model goes.", DefaultValueFactory = _ => new FileInfo("src/Discrepancy.Core/Alignment/Models/slots.tsv") };
        var errors = new Option<bool>("--errors") { Description = "Lists the pairs that are judged wrong with a probability beyond 0.8 or below 0.2." };
        var command = new Command("align", "Trains the alignment of slots; the same data give the same bytes.") { data, output, errors };
        command.SetAction(result =>
        {
            var pairs = SlotPairSampler.Sample(EventDocumentReader.Read(result.GetRequiredValue(data).FullName));
            Action<string> write = result.InvocationConfiguration.Output.WriteLine;
            var scored = CrossValidate(pairs);
            CalibrationTable.Lines([.. scored.Select(item => (item.Probability, item.Pair.Label))]).ToList().ForEach(write);
            foreach (var kind in scored.GroupBy(item => item.Pair.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            {
                write(kind.Key);
                CalibrationTable.Lines([.. kind.Select(item => (item.Probability, item.Pair.Label))]).ToList().ForEach(write);
            }

            if (result.GetValue(errors))
            {
                scored.Where(item => item.Pair.Label ? item.Probability < 0.2 : item.Probability > 0.8).ToList().ForEach(item => write($"{item.Pair.Label} {item.Probability:0.00} {item.Pair.Description}"));
            }

            File.WriteAllText(result.GetRequiredValue(output).FullName, SlotTrainer.Learn(pairs));
        });
        return command;
    }

    /// <summary>The probability of each pair by a model that has seen no pair of its topic.</summary>
    private static List<(SlotPair Pair, double Probability)> CrossValidate(List<SlotPair> pairs)
    {
        var topics = pairs.Select(pair => pair.Topic).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var scored = new List<(SlotPair Pair, double Probability)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = topics.Where((_, index) => index % Folds == fold).ToHashSet(StringComparer.Ordinal);
            using var text = new StringReader(SlotTrainer.Learn([.. pairs.Where(pair => !held.Contains(pair.Topic))]));
            var model = SlotModel.Read(text);
            scored.AddRange(pairs.Where(pair => held.Contains(pair.Topic)).Select(pair => (pair, model.Probability(pair.Features))));
        }

        return scored;
    }
}
