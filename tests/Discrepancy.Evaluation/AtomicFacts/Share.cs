namespace Discrepancy.Evaluation;

/// <summary>How many of all are right.</summary>
internal sealed class Share
{
    private int _right;

    private int _all;

    /// <summary>Counts one.</summary>
    public void Add(bool isRight)
    {
        _all++;
        _right += isRight ? 1 : 0;
    }

    public override string ToString() => FormattableString.Invariant($"{100.0 * _right / Math.Max(1, _all):F1} % ({_right} of {_all})");
}
