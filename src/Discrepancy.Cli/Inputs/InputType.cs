using System.Text;
using Discrepancy.Reading;

namespace Discrepancy.Cli;

/// <summary>A type of file that can be read.</summary>
/// <param name="Name">What <c>--type</c> calls it.</param>
/// <param name="Extensions">What its files end in.</param>
/// <param name="MaxBytes">The largest file that is opened.</param>
/// <param name="CreateReader">Makes the reader, for an encoding of files that do not say theirs if the user names one; whatever library it needs is loaded then and not before.</param>
internal sealed record InputType(string Name, IReadOnlyList<string> Extensions, int MaxBytes, Func<Encoding?, IDocumentReader> CreateReader);
