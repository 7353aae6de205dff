using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>A date that names day, month and year.</summary>
/// <param name="Day">The day.</param>
/// <param name="NamesWeekday">Whether a weekday stands before it.</param>
/// <param name="Span">Its words in the text that was read, a weekday before them included.</param>
internal readonly record struct FullDate(DateOnly Day, bool NamesWeekday, TextSpan Span);
