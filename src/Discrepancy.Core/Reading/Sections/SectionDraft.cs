using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>The paragraphs of one text while the rules mark them. It lives for one reading and is not shared.</summary>
internal sealed class SectionDraft
{
    private readonly SectionKind?[] _kinds;

    /// <summary>Makes a draft without marks.</summary>
    public SectionDraft(ImmutableArray<Paragraph> paragraphs)
    {
        Paragraphs = paragraphs;
        _kinds = new SectionKind?[paragraphs.Length];
    }

    /// <summary>The paragraphs in text order.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; }

    /// <summary>Index of the first paragraph of prose that no rule has marked; the number of paragraphs where there is none.</summary>
    public int FirstProse
    {
        get
        {
            var index = 0;
            while (index < Paragraphs.Length && !IsOpenProse(index))
            {
                index++;
            }

            return index;
        }
    }

    /// <summary>Whether no rule has marked paragraph <paramref name="index"/>.</summary>
    public bool IsOpen(int index) => _kinds[index] is null;

    /// <summary>Whether paragraph <paramref name="index"/> is prose that no rule has marked.</summary>
    public bool IsOpenProse(int index) => IsOpen(index) && Paragraphs[index].Shape.IsProse;

    /// <summary>What paragraph <paramref name="index"/> is; body where no rule has marked it.</summary>
    public SectionKind KindOf(int index) => _kinds[index] ?? SectionKind.Body;

    /// <summary>Marks paragraph <paramref name="index"/> unless a rule before did.</summary>
    public void Mark(int index, SectionKind kind) => _kinds[index] ??= kind;
}
