using System.Globalization;
using Dashboard;
using Zhangzhou;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
Output output = new(Console.Out);

TargetTable.Write(Report2022.Targets, output);

ReportedValues reported = ReportedValues.Read(Path.Combine(AppContext.BaseDirectory, "reported-2022.json"));
AssessmentTable.Write(Report2022.Targets, reported, output);
OneTarget.Write(output);
