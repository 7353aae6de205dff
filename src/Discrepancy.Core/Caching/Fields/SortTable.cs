namespace Discrepancy.Caching;

/// <summary>The sorts of a type of which each value is one, with the fields of each. What sort a value is stands before its fields.</summary>
/// <typeparam name="T">The type that all sorts are.</typeparam>
internal sealed class SortTable<T>
    where T : class
{
    private readonly Dictionary<Type, int> _numbers = [];
    private readonly List<FieldsOf<T>> _sorts = [];

    /// <summary>The sorts, in the order of their numbers.</summary>
    public IReadOnlyCollection<Type> Types => _numbers.Keys;

    /// <summary>Adds the next sort.</summary>
    public SortTable<T> Add<TSort>(FieldsOf<TSort> fields)
        where TSort : class, T
    {
        _numbers.Add(typeof(TSort), _sorts.Count);
        _sorts.Add((stream, value) => fields(stream, (TSort?)value));
        return this;
    }

    /// <summary>The fields of a value of any sort; a value of another sort is refused.</summary>
    public T Of(IFields fields, T? value)
    {
        if (value is not null && !_numbers.ContainsKey(value.GetType()))
        {
            fields.Refuse();
            return value;
        }

        return _sorts[fields.Integer(value is null ? null : _numbers[value.GetType()])](fields, value);
    }
}
