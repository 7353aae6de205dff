using System.Collections.Immutable;

namespace Discrepancy.Readers;

/// <summary>
/// Chooses a place for each line. What stands in a page once is there; what stands there more often, such as a title that a menu has too, is where the lines
/// around it say, and nowhere if they do not.
/// </summary>
internal static class LinePlaces
{
    private const int NoneYet = -1;

    /// <summary>The place of each line; null where there is none, or it cannot be told which.</summary>
    /// <param name="places">The places of each line, in the order of the file.</param>
    public static ImmutableArray<MarkupMatch?> Choose(ImmutableArray<ImmutableArray<MarkupMatch>> places)
    {
        var sure = NextSure(places);
        var chosen = ImmutableArray.CreateBuilder<MarkupMatch?>(places.Length);
        var last = NoneYet;
        for (var i = 0; i < places.Length; i++)
        {
            var choice = places[i] is [var only] ? only : Choose(places[i], last, sure[i + 1] > last ? sure[i + 1] : int.MaxValue);
            chosen.Add(choice);
            if (choice is not null && choice.Last < sure[i + 1])
            {
                last = choice.Last;
            }
        }

        return chosen.MoveToImmutable();
    }

    /// <summary>For each line, and behind the last, where the next line begins that stands in the page once; from the line itself on.</summary>
    private static int[] NextSure(ImmutableArray<ImmutableArray<MarkupMatch>> places)
    {
        var next = new int[places.Length + 1];
        next[^1] = int.MaxValue;
        for (var i = places.Length - 1; i >= 0; i--)
        {
            next[i] = places[i] is [var only] ? only.First : next[i + 1];
        }

        return next;
    }

    // Above the first line that is placed there may be menus: the place next to the article is meant. Below it, the first one.
    private static MarkupMatch? Choose(ImmutableArray<MarkupMatch> places, int after, int before)
    {
        var first = FirstBehind(places, after);
        return after == NoneYet && before != int.MaxValue
            ? FirstBehind(places, before - 1) is > 0 and var end ? places[end - 1] : null
            : first < places.Length && places[first].First < before ? places[first] : null;
    }

    /// <summary>The number of the first place behind a segment; how many there are if none is.</summary>
    private static int FirstBehind(ImmutableArray<MarkupMatch> places, int segment)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].First > segment ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
