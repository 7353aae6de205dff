namespace Discrepancy.Analysis;

/// <summary>What the network says of a batch: one item a packed row.</summary>
/// <param name="Tags">Numbers of joint tags.</param>
/// <param name="Heads">Indexes within the sentence, -1 for the root.</param>
/// <param name="HeadMargins">By how much each head leads the next candidate, in hundredths of a logit.</param>
/// <param name="Relations">Numbers of relations.</param>
/// <param name="EntityScores">Fixed-point scores of the entity labels, <see cref="SyntaxNetwork.EntityColumns"/> a row.</param>
internal sealed record NetworkOutput(int[] Tags, int[] Heads, int[] HeadMargins, int[] Relations, int[] EntityScores);
