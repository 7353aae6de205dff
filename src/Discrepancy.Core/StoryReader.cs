using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy;

/// <summary>Reads the documents of several stories and compares what they tell, as many at a time as there is room for. Thread-safe.</summary>
/// <param name="reader">What reads a document.</param>
/// <param name="comparer">What compares a story.</param>
internal sealed class StoryReader(ClaimReader reader, StoryComparer comparer)
{
    /// <summary>What was found in each of <paramref name="stories"/>, in their order.</summary>
    /// <param name="documents">All documents.</param>
    /// <param name="stories">The numbers of the documents of each story.</param>
    /// <param name="claims">The claims of each document as far as they are known; all are known afterwards.</param>
    /// <param name="options">How much is done at a time.</param>
    /// <param name="steps">Who is told how far it has come: one step for each document that is read, and one for each whose story is compared.</param>
    public ComparedStory[] Compare(
        ImmutableArray<SourceDocument> documents,
        ImmutableArray<ImmutableArray<int>> stories,
        ImmutableArray<Claim>?[] claims,
        ParallelOptions options,
        ProgressSteps steps)
    {
        var compared = new ComparedStory[stories.Length];
        int[] unread = [.. Enumerable.Range(0, claims.Length).Where(i => claims[i] is null)];
        var byKnown = Enumerable.Range(0, stories.Length).ToLookup(i => stories[i].All(document => claims[document] is not null));

        // Reading comes first, as it takes longest; stories that wait for no document are compared meanwhile.
        Do([.. unread.Select(Reading), .. LargestFirst(byKnown[true])], options);
        Do([.. LargestFirst(byKnown[false])], options);
        return compared;

        IEnumerable<Action<ParallelOptions>> LargestFirst(IEnumerable<int> numbers) =>
            numbers.Select(i => (Number: i, Claims: ClaimsOf(stories[i], documents, claims))).OrderByDescending(story => story.Claims.Claims.Length).Select(story => Comparing(story.Number, story.Claims));

        Action<ParallelOptions> Reading(int document) => inner =>
        {
            claims[document] = reader.Read(documents[document], inner.CancellationToken);
            steps.Step();
        };

        Action<ParallelOptions> Comparing(int number, StoryClaims story) => inner => compared[number] = comparer.Compare(story, inner, steps);
    }

    private static StoryClaims ClaimsOf(ImmutableArray<int> story, ImmutableArray<SourceDocument> documents, ImmutableArray<Claim>?[] claims) =>
        new([.. story.Select(i => documents[i])], [.. story.SelectMany(i => claims[i]!.Value)]);

    // Where one thing is to be done, its own parts are done at a time.
    private static void Do(ImmutableArray<Action<ParallelOptions>> work, ParallelOptions options)
    {
        var inner = new ParallelOptions { MaxDegreeOfParallelism = work.Length > 1 ? 1 : options.MaxDegreeOfParallelism, CancellationToken = options.CancellationToken };
        Parallel.ForEach(work, options, item => item(inner));
        options.CancellationToken.ThrowIfCancellationRequested();
    }
}
