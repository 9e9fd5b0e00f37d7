using System.Text;
using ReportDsl.Tool;

// Reports are Chinese; some consoles would print question marks.
Console.OutputEncoding = Encoding.UTF8;
return ReportDslCommand.Create().Parse(args).Invoke();
