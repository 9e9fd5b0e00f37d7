using System.Globalization;
using System.Text;
using Dashboard;
using ReportDsl;
using Zhangzhou;

Console.OutputEncoding = Encoding.UTF8;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
Output output = new(Console.Out);

TargetTable.Write(Report2022.Targets, output);

OutcomesFile file = OutcomesFile.Read(Path.Combine(AppContext.BaseDirectory, "outcomes-2022.json"));
IReadOnlyList<Outcome> outcomes = file.In(Indicators.All, output.Line);
ScorecardTable.Write(Report2022.Targets, outcomes, file.Source, output);
OneTarget.Write(output);
