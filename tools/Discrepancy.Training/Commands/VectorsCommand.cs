using System.Buffers.Binary;
using System.CommandLine;
using System.Runtime.InteropServices;
using Discrepancy.Lexicons;
using Discrepancy.Training.Vectors;

namespace Discrepancy.Training.Commands;

/// <summary><c>vectors</c>: reduces the vectors of common words to the table that the library embeds.</summary>
internal static class VectorsCommand
{
    private const int Words = 24000;

    public static Command Create()
    {
        var data = new Option<FileInfo>("--data") { Description = "The gzipped text file of GloVe.", DefaultValueFactory = _ => new FileInfo("../shared/data/train/glove-100d-120k.txt.gz") };
        var output = new Option<FileInfo>("--output") { Description = "Where the table goes.", DefaultValueFactory = _ => new FileInfo("src/Discrepancy.Core/Lexicons/Data/word-vectors.bin") };
        var command = new Command("vectors", "Makes the table of word vectors; the same data give the same bytes.") { data, output };
        command.SetAction(result =>
        {
            var words = CommonWordVectors.Read(result.GetRequiredValue(data).FullName, Words);
            var rows = WordVectorReducer.Reduce([.. words.Select(word => word.Vector)]);
            var table = words.Select((word, index) => (Key: WordVectors.KeyOf(word.Word), Row: rows[index])).OrderBy(item => item.Key).ToList();
            using var file = result.GetRequiredValue(output).Create();
            var key = new byte[sizeof(ulong)];
            foreach (var item in table)
            {
                BinaryPrimitives.WriteUInt64LittleEndian(key, item.Key);
                file.Write(key);
            }

            table.ForEach(item => file.Write(MemoryMarshal.AsBytes<sbyte>(item.Row)));
        });
        return command;
    }
}
