#!/usr/bin/env bash
# Damaged plan documents through the splitter: ./split.sh [how many] [first seed]. Prints each failure with its seed and a last line with the
# counts; exit status 1 when anything crashed, hung or proposed a span outside the text.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet run -c Release --project test/Supervision.Benchmarks -v q -- fuzz "${1:-20000}" "${2:-1}"
