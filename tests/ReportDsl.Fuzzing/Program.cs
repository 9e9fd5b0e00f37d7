using System.Globalization;
using System.Text;
using ReportDsl.Fuzzing;
using SharpFuzz;

// TARGET                  checks the texts that AFL++ hands over, or one text from the standard input
// TARGET FILE …           checks each file's text
// TARGET --seeds FOLDER   writes what fuzzing starts from: a folder of texts, and beside it the dictionary FOLDER.dict
string name = args[0];
switch (args[1..])
{
    case []:
        // Instrumented code can run only within the fuzzer, even that which prepares the target.
        Fuzzer.Run(text => FuzzTarget.Named(name).Check(text));
        break;

    case ["--seeds", string folder]:
        FuzzTarget target = FuzzTarget.Named(name);
        Directory.CreateDirectory(folder);
        foreach ((int index, string text) in target.Seeds.Index())
        {
            File.WriteAllText(Path.Combine(folder, index.ToString("D4", CultureInfo.InvariantCulture)), text);
        }

        File.WriteAllLines(folder + ".dict", target.Words.Distinct().Select(word => "\"" + string.Concat(Encoding.UTF8.GetBytes(word).Select(part => $"\\x{part:x2}")) + "\""));
        break;

    default:
        foreach (string file in args[1..])
        {
            FuzzTarget.Named(name).Check(File.ReadAllText(file));
        }

        break;
}
