open ReportDsl
open Zhangzhou

let verdict = Report2022.Targets.UrbanNewEmployment.Assess(UrbanNewEmployment.Of(Quantities.Persons(45178)))
printfn "%O" verdict.Kind
