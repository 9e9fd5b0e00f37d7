using ReportDsl.Tool;

return ReportDslCommand.Create().Parse(args).Invoke();
