using System.CommandLine;
using Discrepancy.Training.Data;
using Discrepancy.Training.Learning;
using Discrepancy.Training.Network;

namespace Discrepancy.Training.Commands;

/// <summary><c>check-gradients</c>: compares the written gradients with differences of the loss.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder with ud, wikigold and the vectors.", DefaultValueFactory = _ => new DirectoryInfo("../shared/data/train") };
        var command = new Command("check-gradients", "Relative differences between written and numeric gradients, one parameter a line.") { data };
        command.SetAction(result =>
        {
            var folder = result.GetRequiredValue(data).FullName;
            var corpus = Corpus.Read(folder);
            var some = corpus.Train.Where((_, index) => index % 25 == 0).ToList();
            var options = new NetworkOptions { Words = 2000, Hidden = 32 };
            var network = NetworkBuilder.Build(some, Path.Combine(folder, "glove-100d-120k.txt.gz"), options);
            new GradientCheck(network, [corpus.GumDev[1], corpus.GumDev[3], corpus.EwtDev[2], corpus.EntityDev[0]]).Run(result.InvocationConfiguration.Output.WriteLine);
        });
        return command;
    }
}
