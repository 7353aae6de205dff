using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Discrepancy.Caching;
using Discrepancy.Claims;
using Discrepancy.Reading;
using Discrepancy.Tests;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Caching;

/// <summary>Claims that are kept come back as they were.</summary>
public sealed class ClaimBytesTests
{
    private static readonly byte[] Key = new byte[32];

    private static readonly SourceDocument Document = new("a.txt", "Words of a document, as many as a passage of a sample may reach: more than thirty letters.");

    public static TheoryData<Type> Values => [.. SampleValues.SortsOf(typeof(ClaimValue))];

    public static TheoryData<Type> Dates => [.. SampleValues.SortsOf(typeof(DateExpression))];

    [Theory]
    [MemberData(nameof(Values))]
    public void Read_ClaimWithEveryPropertySet_IsTheClaim(Type value)
    {
        var samples = new SampleValues(Document);
        var claim = (Claim)samples.Of(typeof(Claim)) with { Value = (ClaimValue)samples.Of(value) };

        DeepDifference.Between(claim, RoundTrip([claim]).Single()).Should().BeNull("every property of every type is kept");
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Read_DateWithEveryPropertySet_IsTheDate(Type expression)
    {
        var samples = new SampleValues(Document);
        var value = (DateValue)samples.Of(typeof(DateValue)) with { Expression = (DateExpression)samples.Of(expression) };
        var claim = (Claim)samples.Of(typeof(Claim)) with { Value = value };

        DeepDifference.Between(claim, RoundTrip([claim]).Single()).Should().BeNull("every property of every type is kept");
    }

    [Fact]
    public void Between_ClaimsThatDifferInOneProperty_FindsIt()
    {
        var claim = (Claim)new SampleValues(Document).Of(typeof(Claim));

        DeepDifference.Between(claim, claim with { Context = claim.Context with { Names = ["other"] } }).Should().Contain("Names");
        DeepDifference.Between(claim, claim with { Attribution = claim.Attribution with { Within = null } }).Should().Contain("Within");
        DeepDifference.Between(new NumberRange(1m, null), new NumberRange(1.0m, null)).Should().Contain("Low");
    }

    [Fact]
    public void Sorts_OfTheTables_AreAllThereAre()
    {
        ValueFields.Sorts.Types.Should().BeEquivalentTo(SampleValues.SortsOf(typeof(ClaimValue)));
        DateFields.Sorts.Types.Should().BeEquivalentTo(SampleValues.SortsOf(typeof(DateExpression)));
    }

    [Fact]
    public void Read_ClaimsOfTheSamples_AreTheClaimsAndShareTheirLists()
    {
        var read = 0;
        foreach (var document in Documents())
        {
            var claims = new DiscrepancyPipeline().Analyze([document]).Claims;

            var back = ClaimBytes.Read(ClaimBytes.Write(claims, Key, document)!, Key, document)!.Value;

            DeepDifference.Between(claims, back).Should().BeNull(document.Path);
            Sharing(back).Should().Equal(Sharing(claims), "what is one list in memory stays one");
            read += claims.Length;
        }

        read.Should().BePositive();
    }

    [Fact]
    public void Write_ClaimOfAnotherDocument_IsRefused()
    {
        var claim = (Claim)new SampleValues(Document).Of(typeof(Claim));

        ClaimBytes.Write([claim], Key, new SourceDocument("a.txt", Document.Text)).Should().BeNull();
    }

    [Fact]
    public void Read_AnyByteChanged_IsNothing()
    {
        var bytes = ClaimBytes.Write([(Claim)new SampleValues(Document).Of(typeof(Claim))], Key, Document)!;

        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 1;
            ClaimBytes.Read(bytes, Key, Document).Should().BeNull();
            bytes[i] ^= 1;
        }

        ClaimBytes.Read(bytes, Key, Document).Should().NotBeNull();
    }

    [Fact]
    public void Read_PieceOrOtherKey_IsNothing()
    {
        var bytes = ClaimBytes.Write([(Claim)new SampleValues(Document).Of(typeof(Claim))], Key, Document)!;

        Enumerable.Range(0, bytes.Length).Select(length => ClaimBytes.Read(bytes[..length], Key, Document)).Should().OnlyContain(read => read == null);
        ClaimBytes.Read(bytes, Enumerable.Repeat((byte)1, 32).ToArray(), Document).Should().BeNull();
    }

    private static ImmutableArray<Claim> RoundTrip(ImmutableArray<Claim> claims) => ClaimBytes.Read(ClaimBytes.Write(claims, Key, Document)!, Key, Document)!.Value;

    /// <summary>For each list of words of the claims, which of them it was first.</summary>
    private static List<int> Sharing(ImmutableArray<Claim> claims)
    {
        var first = new Dictionary<string[], int>();
        return [.. claims.SelectMany(claim => new[] { claim.Context.Clause, claim.Context.Sentence, claim.Context.Names })
            .Where(list => list.Length > 0)
            .Select(list => ImmutableCollectionsMarshal.AsArray(list)!)
            .Select(list => first.TryGetValue(list, out var number) ? number : first[list] = first.Count)];
    }

    private static IEnumerable<SourceDocument> Documents()
    {
        var reader = new TextDocumentReader();
        return Directory.GetFiles(RepositoryFolder.Combine("samples"), "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => reader.Read(file, File.ReadAllBytes(file)));
    }
}
