namespace Discrepancy.Claims;

/// <summary>Slots of quotations that are not named after the verb of speech.</summary>
internal static class QuotationSlots
{
    /// <summary>A passage of another document's own text that a quotation claims to give.</summary>
    internal const string Text = "text";
}
