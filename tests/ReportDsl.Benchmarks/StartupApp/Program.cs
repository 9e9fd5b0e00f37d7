using System.Diagnostics;
using System.Globalization;
using Made;
using StartupApp;

// Prints what it measured of itself, one "name value" a line: times in microseconds, allocations in bytes.
switch (args)
{
    case ["compiled"]:
        Compiled.Measure();
        break;
    case ["yaml", string folder]:
        DeserializedYaml.Measure(folder, isStatic: false);
        break;
    case ["static-yaml", string folder]:
        DeserializedYaml.Measure(folder, isStatic: true);
        break;
}

namespace StartupApp
{
    /// <summary>Times stretches of work and counts what they allocate.</summary>
    internal sealed class Laps
    {
        private long from;
        private long allocated;

        // The first lap of all would take in that laps themselves are compiled.
        public Laps() => Lap("start");

        public void Lap(string name, int operations = 1)
        {
            double microseconds = Stopwatch.GetElapsedTime(from).TotalMicroseconds / operations;
            long bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / operations;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {microseconds:0.0000} {bytes}"));
            allocated = GC.GetAllocatedBytesForCurrentThread();
            from = Stopwatch.GetTimestamp();
        }
    }

    internal static class Compiled
    {
        private const int Lookups = 1_000_000;

        public static void Measure()
        {
            Laps laps = new();
            string first = Report2001.Targets.EasternTownEducationInvestment.Phrase;
            laps.Lap("first");
            int length = first.Length;
            foreach (ReportDsl.Target target in Report2001.Targets.All)
            {
                length += target.Phrase.Length;
            }

            laps.Lap("all");
            for (int lookup = 0; lookup < Lookups; lookup++)
            {
                length += Report2001.Targets.EasternTownEducationInvestment.Phrase.Length;
            }

            laps.Lap("member", Lookups);
            for (int lookup = 0; lookup < Lookups; lookup++)
            {
                length += Report2001.Targets["eastern-town-education-investment"].Phrase.Length;
            }

            laps.Lap("id", Lookups);
            GC.KeepAlive(length);
        }
    }
}
