using Discrepancy.Findings;

namespace Discrepancy.Extensions.AI;

/// <summary>How a <see cref="FindingAnnotator"/> works. The defaults work; every value is checked when it is set.</summary>
public sealed record FindingAnnotatorOptions
{
    private readonly int _maxDegreeOfParallelism = 4;
    private readonly int _maxFindings = 100;
    private readonly int _maxAnswerLength = 8_000;
    private readonly int _contextLength = 300;
    private readonly TimeSpan _timeout = TimeSpan.FromSeconds(30);
    private readonly TimeSpan _totalTimeout = TimeSpan.FromMinutes(5);

    /// <summary>How many questions are with the client at a time, those included that it did not give up when their time was over.</summary>
    /// <value>The default is 4.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxDegreeOfParallelism { get => _maxDegreeOfParallelism; init => _maxDegreeOfParallelism = Positive(value); }

    /// <summary>How many findings of a report are asked about: the first ones.</summary>
    /// <value>The default is 100.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxFindings { get => _maxFindings; init => _maxFindings = Positive(value); }

    /// <summary>The longest answer that is read, in UTF-16 code units.</summary>
    /// <value>The default is 8,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxAnswerLength { get => _maxAnswerLength; init => _maxAnswerLength = Positive(value); }

    /// <summary>How much of a document the client is shown on each side of a quote, in UTF-16 code units.</summary>
    /// <value>The default is 300.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int ContextLength { get => _contextLength; init => _contextLength = Positive(value); }

    /// <summary>How long the answer to one question is waited for.</summary>
    /// <value>The default is 30 seconds.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan Timeout { get => _timeout; init => _timeout = Positive(value); }

    /// <summary>How long all answers are waited for.</summary>
    /// <value>The default is 5 minutes.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan TotalTimeout { get => _totalTimeout; init => _totalTimeout = Positive(value); }

    /// <summary>The least level of a finding that is asked about; it must be open, too.</summary>
    /// <value>The default is <see cref="Level.Warning"/>.</value>
    public Level MinimumLevel { get; init; } = Level.Warning;

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }

    private static TimeSpan Positive(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(1));
        return value;
    }
}
