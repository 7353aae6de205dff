using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Extensions.AI;

/// <summary>What a chat client says of one finding. Nobody checked the note; the quotes are what the documents say, character for character.</summary>
/// <param name="Note">The words of the client on one line, fit for a terminal; empty where they were left out because they quote what no document says, or are too long.</param>
/// <param name="Quotes">The passages it points to, in its order.</param>
/// <param name="DroppedQuotes">How many it gave besides that are not in the documents.</param>
public sealed record FindingAnnotation(string Note, ImmutableArray<SourceSpan> Quotes, int DroppedQuotes);
