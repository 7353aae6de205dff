namespace Discrepancy.Values;

/// <summary>What a claim says of its slot, normalised. Two values that read the same have the same <see cref="Normalized"/>.</summary>
public abstract record ClaimValue
{
    private protected ClaimValue()
    {
    }

    /// <summary>The value in its canonical notation, independent of culture; it enters a finding's fingerprint.</summary>
    public abstract string Normalized { get; }

    /// <summary>How the value is read, in words for a person.</summary>
    public virtual string Reading => Normalized;
}
