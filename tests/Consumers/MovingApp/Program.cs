using System;
using ReportDsl;
using Zhangzhou;
using Report = Zhangzhou.Report2022;

About<GdpGrowth> growth = Report.Targets.GdpGrowth;
About<RetailSalesGrowth> sales = Report.Targets.RetailSalesGrowth;
AtLeast<UrbanNewEmployment> jobs = Report.Targets.UrbanNewEmployment;
Console.WriteLine($"{growth.Value} {sales.Value} {jobs.Value}");
Console.WriteLine(Report.Targets.ConsumerPriceIndex.Value);
Console.WriteLine(Report.Targets.ForeignCapitalUtilised.Value);
