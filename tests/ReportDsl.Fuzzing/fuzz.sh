#!/usr/bin/env bash
# Fuzzes one target with AFL++ until it is stopped: fuzz.sh TARGET [options of afl-fuzz, such as -V 3600 or -E 1000000]
# Targets: definitions, phrases, readings, rules, reports. What is found lies in artifacts/fuzzing/TARGET/findings/default.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=$1
shift

work=$PWD/artifacts/fuzzing/$target
program=$work/program/ReportDsl.Fuzzing.dll
rm -rf "$work/program" "$work/seeds"
dotnet tool restore
dotnet publish tests/ReportDsl.Fuzzing --configuration Release --output "$work/program" --nologo
dotnet "$program" "$target" --seeds "$work/seeds"

# From here on the program runs under AFL++ only.
for assembly in Vocabulary Language; do
  dotnet sharpfuzz "$work/program/ReportDsl.$assembly.dll"
done

# What AFL++ starts is the .NET runtime, which has no instrumentation of AFL++'s and needs none.
export AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_AUTORESUME=1
afl-fuzz -i "$work/seeds" -o "$work/findings" -x "$work/seeds.dict" -t 10000 -G 20000 "$@" -- dotnet "$program" "$target"
