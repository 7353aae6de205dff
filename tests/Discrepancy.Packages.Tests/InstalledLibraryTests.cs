namespace Discrepancy.Packages.Tests;

/// <summary>The library, installed from its package into an empty project.</summary>
[Collection(PackagesCollection.Name)]
public sealed class InstalledLibraryTests(PackedFeed feed)
{
    private static readonly string Project =
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <UseAppHost>false</UseAppHost>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Discrepancy.Core" Version="{PackedFeed.Version}" />
          </ItemGroup>
        </Project>
        """;

    [RestoredPackagesFact]
    public async Task SnippetOfTheReadme_InAnEmptyProject_PrintsWhatTheReadmeShows()
    {
        var folder = Directory.CreateDirectory(Path.Combine(feed.Workplace, "app")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "app.csproj"), Project);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), MarkdownBlock.After("README.md", "## As a library", "csharp"));

        await ProgramRun.DotNetAsync(folder, "build", "-o", "out", "-m:1", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        var run = await ProgramRun.InAsync(folder, "dotnet", "exec", Path.Combine("out", "app.dll"));

        run.Error.Should().BeEmpty();
        run.Output.Should().Be(MarkdownBlock.After("README.md", "```csharp", "text"));
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public void SnippetOfThePackagesOwnReadme_IsThatOfTheReadme()
    {
        MarkdownBlock.After("src/Discrepancy.Core/README.md", "# ", "csharp").Should().Be(MarkdownBlock.After("README.md", "## As a library", "csharp"));
        MarkdownBlock.After("src/Discrepancy.Core/README.md", "```csharp", "text").Should().Be(MarkdownBlock.After("README.md", "```csharp", "text"));
    }
}
