using Discrepancy.Alignment;
using Discrepancy.Claims;
using Discrepancy.Values;
using static Discrepancy.Core.Tests.ClaimBuilder;

namespace Discrepancy.Core.Tests.Alignment;

public sealed class PersonAlignerTests
{
    [Fact]
    public void Align_SlipWithTheSameOffice_JoinsThePersons() =>
        NamesOf(Named("a", "Hiroko", "Tanaka", "minister"), Named("b", "Hiroko", "Tanoka", "minister")).Should().HaveCount(2);

    [Fact]
    public void Align_SlipWithoutAnOfficeOnOneSide_JoinsThePersonsOfTwoDocuments() =>
        NamesOf(Named("a", "Hiroko", "Tanaka", "minister"), Named("b", "Hiroko", "Tanoka", null)).Should().HaveCount(2);

    [Fact]
    public void Align_SlipWithAnotherOffice_KeepsThePersonsApart() =>
        NamesOf(Named("a", "Hiroko", "Tanaka", "minister"), Named("b", "Hiroko", "Tanoka", "coach")).Should().BeEmpty();

    [Fact]
    public void Align_SlipWithinOneDocumentWithoutOffices_KeepsThePersonsApart() =>
        NamesOf(Named("a", "Hiroko", "Tanaka", null), Named("a", "Hiroko", "Tanoka", null)).Should().BeEmpty();

    [Fact]
    public void Align_AcceptedForms_JoinsThePersons() =>
        NamesOf(Named("a", "Michael", "Brandt", null), Named("b", "Mike", "Brandt", null)).Should().HaveCount(2);

    [Fact]
    public void Align_SurnameAlone_IsNoMemberOfAGroup() =>
        NamesOf([.. Named("a", "Hiroko", "Tanaka", null), Claim("b", ClaimKind.PersonName, "Tanaka", new PersonName([], "Tanaka"))]).Should().BeEmpty();

    private static IReadOnlyList<Claim> NamesOf(params Claim[][] persons) => NamesOf(persons.SelectMany(claims => claims).ToList());

    private static IReadOnlyList<Claim> NamesOf(IReadOnlyList<Claim> claims) =>
        [.. new PersonAligner().Align([.. claims]).Groups.Where(group => group.Kind == ClaimKind.PersonName).SelectMany(group => group.Claims)];

    private static Claim[] Named(string path, string given, string surname, string? office)
    {
        var name = new PersonName([given], surname);
        var claim = Claim(path, ClaimKind.PersonName, name.Normalized, name);
        return office is null ? [claim] : [claim, claim with { Kind = ClaimKind.Title, Value = Title(office) }];
    }
}
