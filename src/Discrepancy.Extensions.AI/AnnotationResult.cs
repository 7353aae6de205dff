namespace Discrepancy.Extensions.AI;

/// <summary>What became of one question: an annotation, or the reason why there is none.</summary>
internal sealed record AnnotationResult
{
    public AnnotationResult(FindingAnnotation annotation) => Annotation = annotation;

    public AnnotationResult(AnnotationFailure failure) => Failure = failure;

    public FindingAnnotation? Annotation { get; }

    /// <summary>Why there is none; without meaning where there is one.</summary>
    public AnnotationFailure Failure { get; }
}
