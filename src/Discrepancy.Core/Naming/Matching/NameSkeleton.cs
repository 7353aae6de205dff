using System.Text;

namespace Discrepancy.Naming;

/// <summary>
/// Brings spellings of the same sounds to one form, as they arise when names of other languages are written in Latin letters:
/// "Mohammed" and "Mohamed", "Wladimir" and "Vladimir", "Rouhani" and "Rohani".
/// </summary>
internal static class NameSkeleton
{
    private static readonly (string Written, string Sound)[] Sounds =
    [
        ("sch", "sh"), ("tch", "ch"), ("dzh", "j"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("ph", "f"), ("ck", "k"), ("ks", "x"),
        ("ou", "u"), ("oo", "u"), ("ow", "u"), ("ee", "i"), ("ie", "i"), ("iy", "i"), ("yi", "i"), ("ey", "e"), ("ei", "e"), ("ay", "ai"), ("ae", "e"), ("oe", "o"), ("ue", "u"),
        ("w", "v"), ("y", "i"), ("q", "k"),
    ];

    /// <summary>The form that stands for all spellings of <paramref name="key"/>, a folded word.</summary>
    public static string Of(string key)
    {
        var skeleton = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length;)
        {
            var (written, sound) = SoundAt(key, i);
            if (skeleton.Length == 0 || skeleton[^1] != sound[0])
            {
                skeleton.Append(sound);
            }

            i += written.Length;
        }

        return skeleton.ToString();
    }

    private static (string Written, string Sound) SoundAt(string key, int index)
    {
        var found = Array.Find(Sounds, pair => key.AsSpan(index).StartsWith(pair.Written, StringComparison.Ordinal));
        return found.Written is null ? (key[index..(index + 1)], key[index..(index + 1)]) : found;
    }
}
