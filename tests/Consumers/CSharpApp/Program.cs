using System;
using ReportDsl;
using Zhangzhou;

Verdict verdict = Report2022.Targets.UrbanNewEmployment.Assess(UrbanNewEmployment.Of(45_178.Persons()));
Console.WriteLine(verdict.Kind);
