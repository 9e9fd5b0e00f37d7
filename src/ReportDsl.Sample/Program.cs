using System.Globalization;
using System.Text;
using Dashboard;
using Zhangzhou;

Console.OutputEncoding = Encoding.UTF8;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
Output output = new(Console.Out);

TargetTable.Write(Report2022.Targets, output);

ReportedValues reported = ReportedValues.Read(Path.Combine(AppContext.BaseDirectory, "reported-2022.json"));
AssessmentTable.Write(Report2022.Targets, reported, output);
OneTarget.Write(output);
