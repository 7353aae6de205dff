namespace Discrepancy.Training.Data;

/// <summary>The labels of the entity head: outside, then beginning and inside of each type.</summary>
internal static class EntityLabels
{
    public const int Outside = 0;
    public const int Person = 0;
    public const int Organization = 1;
    public const int Place = 2;
    public const int Event = 3;
    public const int Miscellaneous = 4;

    /// <summary>The count of labels: outside and two a type.</summary>
    public const int Count = 11;

    public static int Begin(int type) => 1 + (2 * type);

    public static int Inside(int type) => 2 + (2 * type);
}
