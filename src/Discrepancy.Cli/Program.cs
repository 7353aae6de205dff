using System.Text;
using Discrepancy.Cli;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = Console.OpenStandardOutput();
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
return CommandLine.Run(args, output, new Diagnostics(error));
