using Microsoft.Data.Sqlite;

namespace Discrepancy.Caching.Sqlite.Tests;

/// <summary>What is kept is found by the next run, in whatever state the file is.</summary>
public sealed class SqliteClaimStoreTests
{
    [Fact]
    public void Find_WhatAnEarlierRunKept_IsThat()
    {
        using var folder = new StoreFolder();

        folder.Keep([.. Enumerable.Range(0, 100)]);

        folder.Find(0, 50, 99, 100).Should().Equal(0, 50, 99);
        folder.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Keep_KeyThatIsThere_TakesTheNewContent()
    {
        using var folder = new StoreFolder();
        using (var store = folder.Open())
        {
            store.Keep(StoreFolder.KeyOf(1), [1, 2, 3]);
        }

        folder.Keep(1);

        folder.Find(1).Should().Equal(1);
    }

    [Fact]
    public void Dispose_NothingDone_MakesNoFile()
    {
        using var folder = new StoreFolder();

        folder.Open().Dispose();

        Directory.GetFileSystemEntries(folder.FullPath).Should().BeEmpty();
    }

    [Fact]
    public void Dispose_LeavesTheFileAlone()
    {
        using var folder = new StoreFolder();

        folder.Keep(1);

        Directory.GetFiles(folder.FullPath).Should().Equal(folder.DatabasePath);
    }

    [Fact]
    public void EndRun_MoreThanTheBound_DropsWhatWasUsedLongestAgo()
    {
        using var folder = new StoreFolder();
        folder.Keep(1, 2);
        folder.Keep(3);
        folder.Find(1);

        folder.Keep(new SqliteClaimStoreOptions { MostBytes = 35_000 }, 4);

        folder.Find(1, 2, 3, 4).Should().Equal(1, 3, 4);
    }

    [Fact]
    public void EndRun_UnusedForManyRuns_IsDropped()
    {
        using var folder = new StoreFolder();
        var options = new SqliteClaimStoreOptions { MostRuns = 2 };
        folder.Keep(options, 1, 2);
        folder.Keep(options, 1);

        folder.Keep(options, 1);

        folder.Find(1, 2).Should().Equal(1);
        Rows(folder, "contents").Should().Be(1);
    }

    [Fact]
    public async Task Keep_SeveralStoresAndThreads_KeepsAll()
    {
        using var folder = new StoreFolder();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(run => Task.Run(() =>
        {
            using var store = folder.Open();
            Parallel.For(run * 50, (run * 50) + 100, number =>
            {
                if (StoreFolder.Find(store, number).Count == 0)
                {
                    store.Keep(StoreFolder.KeyOf(number), StoreFolder.ContentOf(number));
                }
            });
        })));

        folder.Find([.. Enumerable.Range(0, 250)]).Should().HaveCount(250);
        folder.Warnings.Should().BeEmpty();
    }

    private static long Rows(StoreFolder folder, string table)
    {
        using var connection = new SqliteConnection($"Data Source={folder.DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests write every statement themselves.
        command.CommandText = $"SELECT count(*) FROM {table}";
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }
}
