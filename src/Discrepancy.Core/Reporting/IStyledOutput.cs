namespace Discrepancy.Reporting;

/// <summary>Takes text piece by piece with the part it plays, so that a program can show it in colour.</summary>
public interface IStyledOutput
{
    /// <summary>Takes the next piece.</summary>
    /// <param name="text">One line or a part of it, safe for a terminal; lines end with a piece that is a single LF.</param>
    /// <param name="style">The part it plays.</param>
    void Write(string text, TextStyle style);
}
