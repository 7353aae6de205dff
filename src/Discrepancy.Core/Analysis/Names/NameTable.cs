namespace Discrepancy.Analysis;

/// <summary>The names of one sentence while they are corrected: each token belongs to one name at most. All steps take time in proportion to the tokens they touch.</summary>
internal sealed class NameTable
{
    private readonly EntitySpan?[] _owners;

    /// <summary>Takes over names that do not overlap.</summary>
    public NameTable(IReadOnlyList<string> forms, IEnumerable<EntitySpan> names)
    {
        Forms = forms;
        _owners = new EntitySpan?[forms.Count];
        foreach (var name in names)
        {
            Put(name);
        }
    }

    /// <summary>The tokens of the sentence.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>The name that holds the token; null where none does.</summary>
    public EntitySpan? At(int token) => _owners[token];

    /// <summary>Whether no token of the range belongs to a name.</summary>
    public bool IsFree(int start, int end) => Find(start, end, _ => true) is null;

    /// <summary>Whether a token of the range belongs to a person.</summary>
    public bool HoldsPerson(int start, int end) => Find(start, end, name => name.Type == EntityType.Person) is not null;

    /// <summary>Puts a person where no person stands; names of other things that share a token are removed.</summary>
    public void PutPerson(int start, int end)
    {
        if (!HoldsPerson(start, end))
        {
            Put(new EntitySpan(start, end, EntityType.Person));
        }
    }

    /// <summary>Puts a person over names that lie within the range: "Tarvo" becomes "Tarvo Lindmaa".</summary>
    public void WidenPerson(int start, int end)
    {
        if (Find(start, end, name => name.Start < start || name.End > end) is null)
        {
            Put(new EntitySpan(start, end, EntityType.Person));
        }
        else
        {
            PutPerson(start, end);
        }
    }

    /// <summary>The names, in order.</summary>
    public IEnumerable<EntitySpan> Names()
    {
        for (var token = 0; token < _owners.Length; token++)
        {
            if (_owners[token] is { } name)
            {
                yield return name;
                token = name.End - 1;
            }
        }
    }

    private void Put(EntitySpan name)
    {
        for (var token = name.Start; token < name.End; token++)
        {
            if (_owners[token] is { } old)
            {
                Array.Clear(_owners, old.Start, old.End - old.Start);
            }
        }

        Array.Fill(_owners, name, name.Start, name.End - name.Start);
    }

    private EntitySpan? Find(int start, int end, Func<EntitySpan, bool> matches)
    {
        for (var token = start; token < end; token++)
        {
            if (_owners[token] is { } name && matches(name))
            {
                return name;
            }
        }

        return null;
    }
}
