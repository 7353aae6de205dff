using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// Keeps a run within what GitHub code scanning takes, and says what was left out. The numbers are those of GitHub's page "SARIF support for
/// code scanning"; a log beyond them would be refused as a whole.
/// </summary>
internal sealed class SarifLimits
{
    /// <summary>Results of a run.</summary>
    public const int Results = 25_000;

    /// <summary>Locations of a result, the first side included.</summary>
    public const int Locations = 1_000;

    private const string ResultsLeftOut = "results-left-out";
    private const string LocationsLeftOut = "locations-left-out";

    private readonly int _found;

    public SarifLimits(ImmutableArray<Finding> findings)
    {
        _found = findings.Length;
        Findings = findings.Length > Results ? findings[..Results] : findings;
    }

    /// <summary>The findings that become results: the gravest, as the report has them in that order.</summary>
    public ImmutableArray<Finding> Findings { get; }

    public static void WriteDescriptors(Utf8JsonWriter json)
    {
        json.WriteStartArray("notifications");
        WriteDescriptor(json, ResultsLeftOut, "There were more findings than a run may hold.");
        WriteDescriptor(json, LocationsLeftOut, "A finding had more places than a result may hold.");
        json.WriteEndArray();
    }

    public void WriteNotifications(Utf8JsonWriter json)
    {
        json.WriteStartArray("toolExecutionNotifications");
        if (_found > Findings.Length)
        {
            WriteNotification(json, ResultsLeftOut, $"{_found - Findings.Length} of {_found} findings are left out: a run may hold {Results}. The JSON report has them all.");
        }

        foreach (var finding in Findings)
        {
            var places = finding.Groups.Sum(group => group.Evidence.Length);
            if (places > Locations)
            {
                var id = SarifText.Foreign(finding.Id);
                WriteNotification(json, LocationsLeftOut, $"{places - Locations} of {places} places of finding {id} are left out: a result may hold {Locations}. The JSON report has them all.");
            }
        }

        json.WriteEndArray();
    }

    private static void WriteDescriptor(Utf8JsonWriter json, string id, string description)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteSarifMessage("shortDescription", description);
        json.WriteEndObject();
    }

    private static void WriteNotification(Utf8JsonWriter json, string id, FormattableString message)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", id);
        json.WriteEndObject();
        json.WriteString("level", "warning");
        json.WriteSarifMessage("message", message.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
