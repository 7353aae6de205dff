namespace Discrepancy;

/// <summary>Lets the loops over a sequence end early.</summary>
internal static class CancellableSequence
{
    /// <summary>The same items, up to the one before which <paramref name="cancellationToken"/> was cancelled.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; thrown while the items are read.</exception>
    public static IEnumerable<T> StopOn<T>(this IEnumerable<T> items, CancellationToken cancellationToken)
    {
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
