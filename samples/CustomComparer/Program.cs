using CustomComparer;
using Discrepancy;
using Discrepancy.Reporting;

var reader = new BulletinReader();
var bulletins = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "bulletins"))
    .Select(file => reader.Read(Path.GetFileName(file), File.ReadAllBytes(file)));

var pipeline = new DiscrepancyPipeline(new DiscrepancyOptions
{
    AdditionalExtractors = [new AlertColorExtractor()],
    AdditionalAligners = [new AlertColorAligner()],
    AdditionalComparers = [new AlertColorComparer()],
});

using var output = Console.OpenStandardOutput();
new TextReportWriter().Write(pipeline.Analyze([.. bulletins]), output);
