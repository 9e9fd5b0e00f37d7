// A tracker's member for a target that this year's report no longer has.
// warning RDSL404: 'Dashboard' tracks Report2023 but has the member 'RegisteredUrbanUnemploymentRate': The report of 2023 sets no target for 城镇登记失业率 (Registered urban unemployment rate). That of 2022 is Report2022.Targets.RegisteredUrbanUnemploymentRate.
using Example;
using ReportDsl;

[Tracks(typeof(Report2023))]
internal sealed record Dashboard(Verdict ConsumerPriceGrowth, Verdict GdpGrowth, Verdict NewPublicKindergartens, Verdict RetailSalesGrowth, Verdict [|RegisteredUrbanUnemploymentRate|]);
