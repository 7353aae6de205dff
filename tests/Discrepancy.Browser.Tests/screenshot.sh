#!/usr/bin/env bash
# Makes docs/images/report.png, the picture of a page in the README, with the installed Chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# 1 says that discrepancies were found, which is what the samples are for.
dotnet run -c Release --project src/Discrepancy.Cli -- check samples/japan-china-dialogue --format html -o "$folder/report.html" || [ $? -eq 1 ]

options=(--headless --hide-scrollbars --window-size=1280,1000 --user-data-dir="$folder/profile")
[ "$(id -u)" -ne 0 ] || options+=(--no-sandbox)
mkdir -p docs/images
"${DISCREPANCY_CHROMIUM:-/usr/bin/chromium}" "${options[@]}" --screenshot="$PWD/docs/images/report.png" "file://$folder/report.html" 2> "$folder/log" || { cat "$folder/log" >&2; exit 1; }
