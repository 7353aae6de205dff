using System.CommandLine;
using Discrepancy.Training.Commands;

var root = new RootCommand("Trains and scores the language models of Discrepancy.")
{
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    SpeedCommand.Create(),
    CheckCommand.Create(),
    AlignCommand.Create(),
    VectorsCommand.Create(),
};

return root.Parse(args).Invoke();
