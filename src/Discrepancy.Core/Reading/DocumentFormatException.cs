namespace Discrepancy.Reading;

/// <summary>A file cannot be read as a document. The message names what is wrong and what to do, on one line, without the path.</summary>
public sealed class DocumentFormatException : Exception
{
    /// <summary>Makes the exception without a message.</summary>
    public DocumentFormatException()
    {
    }

    /// <summary>Makes the exception with what is wrong and what to do.</summary>
    public DocumentFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public DocumentFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
