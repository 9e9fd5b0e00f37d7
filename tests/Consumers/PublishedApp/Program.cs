using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReportDsl;
using Zhangzhou;

UrbanNewEmployment jobs = UrbanNewEmployment.Of(45_178.Persons());
Verdict verdict = Report2022.Targets.UrbanNewEmployment.Assess(jobs);
string json = JsonSerializer.Serialize(jobs, Values.Default.UrbanNewEmployment);
bool isReadBack = JsonSerializer.Deserialize(json, Values.Default.UrbanNewEmployment) == jobs;
int reports = GdpGrowth.History.Targets.Select(target => target.Report.Year).Distinct().Count();
bool isFound = Report2022.Targets.Find("urban-new-employment") is not null && Indicators.All.Search("GDP").Any();
Console.WriteLine($"{verdict.Kind}, {(isReadBack && isFound ? "read back" : json)}, {reports} reports");

[JsonSerializable(typeof(UrbanNewEmployment))]
internal sealed partial class Values : JsonSerializerContext
{
}
