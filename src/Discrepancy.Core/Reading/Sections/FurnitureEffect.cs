namespace Discrepancy.Reading;

/// <summary>How far a furniture phrase reaches.</summary>
internal enum FurnitureEffect
{
    /// <summary>Its own line.</summary>
    Self,

    /// <summary>Its line and the link titles right below it.</summary>
    List,

    /// <summary>Its line and whatever looks like furniture from there to the end.</summary>
    Tail,

    /// <summary>Its line and everything from there to the end, prose included, where that is the smaller part of the page.</summary>
    End,
}
