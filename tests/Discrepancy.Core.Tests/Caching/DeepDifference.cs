using System.Collections;
using System.Reflection;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Caching;

/// <summary>Compares values field by field, whatever their own equality says: names are equal as soon as they read alike, lists only where they are one object.</summary>
internal static class DeepDifference
{
    /// <summary>Where the first difference is; null where there is none.</summary>
    public static string? Between(object? left, object? right, string path = "")
    {
        if (left is null || right is null)
        {
            return left is null && right is null ? null : path;
        }

        var type = left.GetType();
        if (type != right.GetType())
        {
            return $"{path} ({type.Name} and {right.GetType().Name})";
        }

        return type switch
        {
            _ when left is SourceDocument => ReferenceEquals(left, right) ? null : path,
            _ when left is string || type.IsPrimitive || type.IsEnum => left.Equals(right) ? null : path,
            _ when left is decimal number => decimal.GetBits(number).SequenceEqual(decimal.GetBits((decimal)right)) ? null : path,
            _ when left is IEnumerable list => BetweenLists(list.Cast<object?>().ToList(), ((IEnumerable)right).Cast<object?>().ToList(), path),
            _ => FieldsOf(type).Select(field => Between(field.GetValue(left), field.GetValue(right), $"{path}.{field.Name}")).FirstOrDefault(found => found is not null),
        };
    }

    private static string? BetweenLists(List<object?> left, List<object?> right, string path) =>
        left.Count != right.Count ? $"{path} (lengths)" : left.Zip(right, (one, other) => Between(one, other, $"{path}[]")).FirstOrDefault(found => found is not null);

    private static IEnumerable<FieldInfo> FieldsOf(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
