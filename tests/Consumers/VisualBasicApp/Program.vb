Imports System
Imports ReportDsl
Imports Zhangzhou

Module Program
    Sub Main()
        Dim verdict = Report2022.Targets.UrbanNewEmployment.Assess(UrbanNewEmployment.Of(45178.Persons()))
        Console.WriteLine(verdict.Kind.ToString())
    End Sub
End Module
