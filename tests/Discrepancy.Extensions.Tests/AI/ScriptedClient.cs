using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Discrepancy.Extensions.Tests.AI;

/// <summary>A chat client that answers by a script, and keeps what it was asked.</summary>
internal sealed class ScriptedClient(Func<string, CancellationToken, IAsyncEnumerable<string>> script) : IChatClient
{
    private int _calls;

    public ConcurrentQueue<ChatMessage[]> Asked { get; } = [];

    /// <summary>The most calls that were open at a time.</summary>
    public int MostCalls { get; private set; }

    /// <summary>One that gives the same answer to everything.</summary>
    public static ScriptedClient Answering(string answer) => new((_, _) => new[] { answer }.ToAsyncEnumerable());

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ChatMessage[] all = [.. messages];
        Asked.Enqueue(all);
        lock (Asked)
        {
            MostCalls = Math.Max(MostCalls, ++_calls);
        }

        try
        {
            await foreach (var piece in script(all[^1].Text, cancellationToken))
            {
                yield return new ChatResponseUpdate(ChatRole.Assistant, piece);
            }
        }
        finally
        {
            lock (Asked)
            {
                _calls--;
            }
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
