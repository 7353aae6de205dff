using Microsoft.Data.Sqlite;

namespace Discrepancy.Caching.Sqlite.Tests;

/// <summary>A file that is not what was written is made anew or passed over, and one line tells.</summary>
public sealed class DamagedFileTests
{
    private const string IsMadeAnew = "the cache is damaged and is made anew";

    [Fact]
    public void Find_Garbage_IsMadeAnew() => Remade(file => File.WriteAllBytes(file, [.. Enumerable.Range(0, 50_000).Select(i => (byte)(i * 7))]));

    [Fact]
    public void Find_Piece_IsMadeAnew() => Remade(file => Resize(file, length => length / 2));

    [Fact]
    public void Find_PieceOfAPage_IsMadeAnew() => Remade(file => Resize(file, _ => 5000));

    [Fact]
    public void Find_PagesOverwritten_IsMadeAnew() => Remade(file =>
    {
        using var stream = File.OpenWrite(file);
        stream.Position = 4096;
        stream.Write([.. Enumerable.Repeat((byte)0xa5, (int)stream.Length - 4096)]);
    });

    [Fact]
    public void Find_TableThatIsMissing_IsMadeAnew() => Remade(file => Execute(file, "DROP TABLE contents"));

    [Fact]
    public void Find_EmptyFile_IsUsed()
    {
        using var folder = new StoreFolder();
        File.WriteAllBytes(folder.DatabasePath, []);

        folder.Keep(1);

        folder.Find(1).Should().Equal(1);
        folder.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Find_LaterVersion_IsPassedOver()
    {
        using var folder = new StoreFolder();
        folder.Keep(1);
        Execute(folder.DatabasePath, "PRAGMA user_version = 2");

        folder.Find(1).Should().BeEmpty();

        folder.Warnings.Should().Equal("the cache is not used: discrepancy-claims.db is of another version of discrepancy");
    }

    [Fact]
    public void Keep_DatabaseOfAnotherProgram_IsLeftAsItIs()
    {
        using var folder = new StoreFolder();
        Execute(folder.DatabasePath, "CREATE TABLE entries (id INTEGER PRIMARY KEY, note TEXT)");
        var before = File.ReadAllBytes(folder.DatabasePath);

        folder.Keep([.. Enumerable.Range(0, 100)]);

        folder.Warnings.Should().Equal("the cache is not used: discrepancy-claims.db is a database of another program");
        File.ReadAllBytes(folder.DatabasePath).Should().Equal(before);
    }

    [Fact]
    public void Keep_FileIsAFolder_IsPassedOver()
    {
        using var folder = new StoreFolder();
        Directory.CreateDirectory(folder.DatabasePath);

        folder.Keep(1);

        folder.Warnings.Should().Equal("the cache is not used: the file cannot be opened");
    }

    [Fact]
    public void Keep_FolderIsAFile_IsPassedOver()
    {
        using var folder = new StoreFolder();
        File.WriteAllText(Path.Combine(folder.FullPath, "file"), "");
        using (var store = new SqliteClaimStore(Path.Combine(folder.FullPath, "file"), folder.Warn))
        {
            store.Find(StoreFolder.KeyOf(1)).Should().BeNull();
            store.Keep(StoreFolder.KeyOf(1), StoreFolder.ContentOf(1));
        }

        folder.Warnings.Should().ContainSingle().Which.Should().StartWith("the cache is not used: ");
    }

    [Fact]
    public void Find_LockedByAnotherThatReadsAndWrites_FindsWhatWasKept()
    {
        using var folder = new StoreFolder();
        folder.Keep(1);
        using var connection = Connect(folder.DatabasePath);
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE; DELETE FROM entries";
        command.ExecuteNonQuery();
        using var store = folder.Open();

        StoreFolder.Find(store, 1).Should().Equal([1], "a run reads while another one writes");

        command.CommandText = "ROLLBACK";
        command.ExecuteNonQuery();
    }

    private static void Remade(Action<string> damage)
    {
        using var folder = new StoreFolder();
        folder.Keep([.. Enumerable.Range(0, 40)]);
        damage(folder.DatabasePath);

        folder.Find([.. Enumerable.Range(0, 40)]).Count.Should().BeLessThan(40);

        folder.Warnings.Should().Equal(IsMadeAnew);
        folder.Keep([.. Enumerable.Range(0, 40)]);
        folder.Find([.. Enumerable.Range(0, 40)]).Should().HaveCount(40);
        folder.Warnings.Should().Equal(IsMadeAnew);
    }

    private static void Resize(string file, Func<long, long> length)
    {
        using var stream = File.OpenWrite(file);
        stream.SetLength(length(stream.Length));
    }

    private static void Execute(string file, string text)
    {
        using var connection = Connect(file);
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests write every statement themselves.
        command.CommandText = text;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Connect(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
