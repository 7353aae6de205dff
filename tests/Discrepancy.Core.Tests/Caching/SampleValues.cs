using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Caching;

/// <summary>
/// Values of the types of the library in which every property that can be set has a value of its own that is not the default: a property that is
/// forgotten somewhere shows. Deeper down, properties that may be missing are.
/// </summary>
internal sealed class SampleValues(SourceDocument document)
{
    private const int Deepest = 3;

    private int _next = 1;

    /// <summary>A value of a type.</summary>
    public object Of(Type type, int depth = 0)
    {
        var number = _next++;
        return type switch
        {
            _ when Nullable.GetUnderlyingType(type) is { } inner => Of(inner, depth),
            _ when type == typeof(string) => string.Create(CultureInfo.InvariantCulture, $"word {number}{(number % 2 == 0 ? "" : " \ud83d \u4e2d\u00e9")}"),
            _ when type == typeof(int) => (number % 2 == 0 ? -1 : 1) * number,
            _ when type == typeof(long) => (long)number << 33,
            _ when type == typeof(bool) => true,
            _ when type == typeof(double) => 1.0 / (number + 1),
            _ when type == typeof(decimal) => new decimal(number, number + 1, number + 2, number % 2 == 0, 5),
            _ when type == typeof(DateOnly) => new DateOnly(2000, 1, 1).AddDays(number),
            _ when type == typeof(TimeOnly) => new TimeOnly(1, 2, 3).Add(TimeSpan.FromTicks(number)),
            _ when type == typeof(TextSpan) => new TextSpan(number % 20, (number % 20) + 1 + (number % 7)),
            _ when type == typeof(SourceDocument) => document,
            _ when type == typeof(FileMap) => new FileMap($"<p>{document.Text}", [new FileRun(new TextSpan(0, 5), new TextSpan(3, 8))]),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(1 + (number % (Enum.GetValues(type).Length - 1)))!,
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => List(type.GetGenericArguments()[0], depth),
            _ when type.IsAbstract => Of(PickSort(type, number, depth), depth),
            _ => Make(type, depth),
        };
    }

    /// <summary>The types that can be made of an abstract one.</summary>
    public static IEnumerable<Type> SortsOf(Type type) =>
        type.Assembly.GetTypes().Where(sort => sort.IsSubclassOf(type) && !sort.IsAbstract).OrderBy(sort => sort.FullName, StringComparer.Ordinal);

    private object List(Type item, int depth)
    {
        var items = Array.CreateInstance(item, 2);
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Of(item, depth + 1), i);
        }

        return typeof(ImmutableArray).GetMethods().Single(method => method.Name == nameof(ImmutableArray.Create) && method.GetParameters() is [{ ParameterType.IsArray: true }] && method.IsGenericMethod)
            .MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private object Make(Type type, int depth)
    {
        // The copy constructor of a record takes one of its own type.
        var constructor = type.GetConstructors().Where(one => one.GetParameters() is not [var only] || only.ParameterType != type).MaxBy(one => one.GetParameters().Length)!;
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType, depth + 1))]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && !IsOf(constructor, property) && !MayStop(property.PropertyType, type, depth)))
        {
            property.SetValue(made, Of(property.PropertyType, depth + 1));
        }

        return made;
    }

    // What is made of its own kind ends somewhere.
    private static Type PickSort(Type type, int number, int depth)
    {
        var sorts = SortsOf(type).Where(sort => depth < Deepest || !sort.GetConstructors().Any(one => one.GetParameters().Any(parameter => parameter.ParameterType == type))).ToList();
        return sorts[number % sorts.Count];
    }

    private static bool IsOf(ConstructorInfo constructor, PropertyInfo property) =>
        constructor.GetParameters().Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase));

    private static bool MayStop(Type type, Type holder, int depth) => depth >= Deepest && type.IsClass && type.IsAssignableFrom(holder);
}
