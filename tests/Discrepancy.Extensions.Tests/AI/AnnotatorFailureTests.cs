using System.Runtime.CompilerServices;
using Discrepancy.Extensions.AI;
using Discrepancy.Findings;

namespace Discrepancy.Extensions.Tests.AI;

/// <summary>Whatever a client does, the report is what it was, and the others of its findings are still asked about.</summary>
public sealed class AnnotatorFailureTests
{
    private static readonly FindingAnnotatorOptions Impatient = new() { Timeout = TimeSpan.FromMilliseconds(20), MinimumLevel = Level.None };

    public static TheoryData<string, AnnotationFailure> BadAnswers => new()
    {
        { "", AnnotationFailure.NotUnderstood },
        { "I cannot help with that.", AnnotationFailure.NotUnderstood },
        { "{", AnnotationFailure.NotUnderstood },
        { "}{", AnnotationFailure.NotUnderstood },
        { "[]", AnnotationFailure.NotUnderstood },
        { "{}", AnnotationFailure.NotUnderstood },
        { """{"note": 1}""", AnnotationFailure.NotUnderstood },
        { """{"note": "\ud800"}""", AnnotationFailure.NotUnderstood },
        { """{"note": ""}""", AnnotationFailure.NotVerified },
        { """{"note": "She said “never”.", "quotes": [{"document": 1, "text": "never"}]}""", AnnotationFailure.NotVerified },
        { $$"""{"note": "{{new string('x', 700)}}"}""", AnnotationFailure.NotVerified },
        { new string('[', 7_000), AnnotationFailure.NotUnderstood },
        { "{\"note\":" + new string('[', 7_000), AnnotationFailure.NotUnderstood },
        { new string('x', 8_001), AnnotationFailure.TooLong },
    };

    [Theory]
    [MemberData(nameof(BadAnswers))]
    public async Task AnnotateAsync_ABadAnswer_LeavesTheFindingWithoutNote(string answer, AnnotationFailure failure) =>
        await ExpectFailure(ScriptedClient.Answering(answer), failure);

    [Fact]
    public async Task AnnotateAsync_AnEndlessAnswer_IsLeftAtTheLimit() => await ExpectFailure(new ScriptedClient((_, _) => Endless()), AnnotationFailure.TooLong);

    [Fact]
    public async Task AnnotateAsync_AClientThatThrows_LeavesTheFindingsWithoutNote() =>
        await ExpectFailure(new ScriptedClient((_, _) => throw new HttpRequestException("no route")), AnnotationFailure.ClientFailed);

    [Fact]
    public async Task AnnotateAsync_AClientThatCancelsByItself_LeavesTheFindingsWithoutNote() =>
        await ExpectFailure(new ScriptedClient((_, _) => throw new TaskCanceledException("its own limit")), AnnotationFailure.ClientFailed);

    [Fact]
    public async Task AnnotateAsync_AClientThatNeverAnswers_IsGivenUp() => await ExpectFailure(new ScriptedClient((_, token) => Silent(token)), AnnotationFailure.TimedOut, Impatient);

    [Fact]
    public async Task AnnotateAsync_AClientDeafToTheToken_IsGivenUp() => await ExpectFailure(new ScriptedClient((_, _) => Silent(CancellationToken.None)), AnnotationFailure.TimedOut, Impatient);

    [Fact]
    public async Task AnnotateAsync_AClientThatBlocks_IsGivenUp()
    {
        using var never = new ManualResetEventSlim();
        await ExpectFailure(
            new ScriptedClient((_, _) =>
            {
                never.Wait(CancellationToken.None);
                throw new InvalidOperationException("set free");
            }),
            AnnotationFailure.TimedOut,
            Impatient with { MaxDegreeOfParallelism = 1 });
        never.Set();
    }

    [Fact]
    public async Task AnnotateAsync_TotalTimeOver_GivesUpAllThatIsLeft() =>
        await ExpectFailure(
            new ScriptedClient((_, token) => Silent(token)),
            AnnotationFailure.TimedOut,
            new FindingAnnotatorOptions { TotalTimeout = TimeSpan.FromMilliseconds(20), MaxDegreeOfParallelism = 1, MinimumLevel = Level.None });

    [Fact]
    public async Task AnnotateAsync_OneAnswerBad_KeepsTheOthers()
    {
        var first = Reports.Bridge.Findings[0];
        var client = new ScriptedClient((question, _) => new[] { question.Contains($"\"topic\":\"{first.Topic}\"", StringComparison.Ordinal) ? "?" : """{"note": "Fine."}""" }.ToAsyncEnumerable());

        var annotated = await new FindingAnnotator(client, new FindingAnnotatorOptions { MinimumLevel = Level.None }).AnnotateAsync(Reports.Bridge);

        annotated.Failures.Keys.Should().Equal(first.Id);
        annotated.Annotations.Should().HaveCount(Reports.Bridge.Findings.Length - 1).And.NotBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task AnnotateAsync_ManyFindings_AreAskedAboutSoManyAtATime(int most)
    {
        var client = new ScriptedClient((_, token) => Slow(token));

        await new FindingAnnotator(client, new FindingAnnotatorOptions { MaxDegreeOfParallelism = most, MinimumLevel = Level.None }).AnnotateAsync(Reports.Bridge);

        client.Asked.Should().HaveCount(Reports.Bridge.Findings.Length);
        client.MostCalls.Should().BeInRange(1, most);
    }

    [Fact]
    public async Task AnnotateAsync_GivenUpButDeaf_CountsAmongTheOpenCalls()
    {
        var asked = new TaskCompletionSource();
        var client = new ScriptedClient((_, _) =>
        {
            asked.TrySetResult();
            return Silent(CancellationToken.None);
        });

        await new FindingAnnotator(client, Impatient with { MaxDegreeOfParallelism = 1, Timeout = TimeSpan.FromMilliseconds(200) }).AnnotateAsync(Reports.Bridge);
        await asked.Task;

        Reports.Bridge.Findings.Length.Should().BeGreaterThan(1);
        client.Asked.Should().ContainSingle("its slot is taken until it ends");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnnotateAsync_Cancelled_ThrowsWhetherTheClientHeedsItOrNot(bool heeds)
    {
        using var source = new CancellationTokenSource();
        var client = new ScriptedClient((_, token) => CancelAndWait(heeds ? token : CancellationToken.None));

        await FluentActions.Awaiting(() => new FindingAnnotator(client).AnnotateAsync(Reports.Bridge, source.Token)).Should().ThrowAsync<OperationCanceledException>();

        async IAsyncEnumerable<string> CancelAndWait([EnumeratorCancellation] CancellationToken token)
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            yield return "";
        }
    }

    [Fact]
    public void Options_ThatCannotBe_AreRefused()
    {
        FluentActions.Invoking(() => new FindingAnnotatorOptions { MaxDegreeOfParallelism = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new FindingAnnotatorOptions { Timeout = TimeSpan.Zero }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static async Task ExpectFailure(ScriptedClient client, AnnotationFailure failure, FindingAnnotatorOptions? options = null)
    {
        var before = Reports.Json(Reports.Bridge);

        var annotated = await new FindingAnnotator(client, options).AnnotateAsync(Reports.Bridge);

        annotated.Report.Should().BeSameAs(Reports.Bridge);
        Reports.Json(annotated.Report).Should().Be(before);
        annotated.Annotations.Should().BeEmpty();
        annotated.Failures.Values.Should().NotBeEmpty().And.OnlyContain(value => value == failure);
    }

    private static async IAsyncEnumerable<string> Endless()
    {
        while (true)
        {
            await Task.Yield();
            yield return "more and more ";
        }
    }

    private static async IAsyncEnumerable<string> Silent([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        yield return "";
    }

    private static async IAsyncEnumerable<string> Slow([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Delay(5, cancellationToken);
        yield return """{"note": "Fine."}""";
    }
}
