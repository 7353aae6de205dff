using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Discrepancy.Benchmarks.Full;

/// <summary>Units a second, from the median, for the benchmarks of one class.</summary>
internal sealed class RateColumn(string name, Type benchmarks, Func<int> countUnits) : IColumn
{
    private const double NanosecondsPerSecond = 1e9;

    private readonly Lazy<int> _units = new(countUnits);

    public string Id => name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => $"{name}, from the median";

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(IsMeasured);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        IsMeasured(benchmarkCase) && summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? (_units.Value * NanosecondsPerSecond / statistics.Median).ToString("F0", CultureInfo.InvariantCulture)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    private bool IsMeasured(BenchmarkCase benchmarkCase) => benchmarkCase.Descriptor.Type == benchmarks;
}
