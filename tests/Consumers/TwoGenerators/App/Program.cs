using System;
using Contoso.Reports.Example;

Console.WriteLine($"{Yaml.Version} {Report2026.Targets.UrbanNewEmployment.Id}");
