using System.Globalization;
using System.Runtime.ExceptionServices;
using Discrepancy.Reading;

namespace Discrepancy.Readers;

/// <summary>
/// Runs work of a library that knows no limits of its own: on a thread with room for deep recursion, and no longer than a time that only
/// files made for it need. What does not end is left behind on a thread that ends with the process.
/// </summary>
internal static class TimeLimit
{
    private const int StackBytes = 64 * 1024 * 1024;

    /// <exception cref="DocumentFormatException">The work took longer than <paramref name="seconds"/>, or threw it.</exception>
    public static T Run<T>(int seconds, Func<T> work)
    {
        var outcome = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => Complete(outcome, work), StackBytes) { IsBackground = true }.Start();
        try
        {
            return outcome.Task.Wait(TimeSpan.FromSeconds(seconds))
                ? outcome.Task.Result
                : throw new DocumentFormatException(string.Create(
                    CultureInfo.InvariantCulture, $"it cannot be read within {seconds} seconds; save its text as a .txt file"));
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }

    // The exception goes to the caller's thread, whatever it is.
#pragma warning disable CA1031
    private static void Complete<T>(TaskCompletionSource<T> outcome, Func<T> work)
    {
        try
        {
            outcome.SetResult(work());
        }
        catch (Exception exception)
        {
            outcome.SetException(exception);
        }
    }
#pragma warning restore CA1031
}
