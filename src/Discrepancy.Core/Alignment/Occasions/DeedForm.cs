namespace Discrepancy.Alignment;

/// <summary>How a deed stands around its date.</summary>
internal enum DeedForm
{
    /// <summary>Right before the date, of whom it happens to: "Ana Gray was arrested on Friday".</summary>
    Undergone,

    /// <summary>With its doer beside the date: "the White Hall on Friday released the letters", "letters released by the White Hall on Friday".</summary>
    Done,

    /// <summary>A noun right before the date: "issued warrants on Friday to Ana Gray".</summary>
    Named,
}
