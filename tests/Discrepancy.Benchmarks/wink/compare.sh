#!/usr/bin/env bash
# Discrepancy and wink-nlp in turns on the same texts, each in a fresh process: medians of the pairs and their ratio.
# Usage: compare.sh [PAIRS [RUNS]]      5 pairs, each figure of a process the median of 5 runs
# DISCREPANCY_BENCHMARK_TEXTS names another folder of texts. Needs node and, the first time, npm's registry.
set -euo pipefail
pairs=${1:-5}
runs=${2:-5}
here=$(cd "$(dirname "$0")" && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

[ -d "$here/node_modules/wink-nlp" ] || (cd "$here" && npm install --no-audit --no-fund)
build=$(dotnet build -c Release "$here/.." 2>&1) || { echo "$build" >&2; exit 1; }
ours="$here/../bin/Release/net10.0/Discrepancy.Benchmarks.dll"

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
for pair in $(seq "$pairs"); do
    dotnet "$ours" quick --only analyze --runs "$runs" > "$results/ours.$pair"
    # What was measured there, or what was found instead, is what is measured here.
    folder=$(sed -n 's/^texts \(.*\): [0-9]* documents$/\1/p' "$results/ours.$pair")
    node "$here/measure.mjs" "$folder" "$runs" > "$results/wink.$pair"
    [ "$pair" -gt 1 ] || sed '/tokens\/s\| ms /d' "$results/ours.1"
    echo "pair $pair: $(grep -h 'tokens/s [0-9]' "$results/ours.$pair" "$results/wink.$pair" | paste -sd, | sed 's/,/, /g')"
done

# The median over all pairs of the figure with this label.
median() {
    sed -n "s|^$2 \([0-9.]*\)\$|\1|p" "$results/$1".* | sort -g |
        awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}

# The two medians and ours over theirs; for times theirs over ours, so that more is better throughout.
compare() {
    awk -v label="$1" -v ours="$(median ours "analyze $1")" -v wink="$(median wink "wink $1")" \
        'BEGIN { printf "%s: ours %s, wink %s, ratio %.2f\n", label, ours, wink, label == "ms" ? wink / ours : ours / wink }'
}

compare "tokens/s"
compare "tokens/s of processor time"
compare "first pass tokens/s"
compare "ms"
