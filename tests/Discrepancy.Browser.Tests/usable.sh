#!/usr/bin/env bash
# How soon a page of very many findings can be used in the installed Chromium: medians of 5 openings. FINDINGS and DOCUMENTS may be given.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet run -c Release --project tests/Discrepancy.Benchmarks -- reports --findings "${1:-5000}" --documents "${2:-2}" --page "$folder/report.html"
dotnet build -c Release --nologo -v quiet tests/Discrepancy.Browser.Tests

# The driver of Microsoft.Playwright brings a node of its own.
driver=$PWD/tests/Discrepancy.Browser.Tests/bin/Release/net10.0/.playwright
node=$(find "$driver/node" -name node -type f | head -n 1)
PLAYWRIGHT="$driver/package" "$node" tests/Discrepancy.Browser.Tests/usable.js "$folder/report.html" "${DISCREPANCY_CHROMIUM:-/usr/bin/chromium}"
