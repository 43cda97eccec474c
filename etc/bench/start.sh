#!/usr/bin/env bash
# Time from the start of the published Release build on an existing database to HTTP 200 of the sign-in page: five runs, the median last,
# and the memory at rest of the last run.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$(mktemp -d) data=$(mktemp -d) port=${PORT:-5199}
trap 'kill "$process" 2>/dev/null || true; rm -rf "$out" "$data"' EXIT
dotnet publish src/Supervision.Web -c Release -o "$out" -v q -clp:NoSummary
export ASPNETCORE_ENVIRONMENT=Development Supervision__DataFolder=$data
wait_for() { until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/account/sign-in")" = 200 ]; do sleep 0.02; done; }
start() { (cd "$out" && exec dotnet Supervision.Web.dll --urls "http://127.0.0.1:$port" >"$data/out.log" 2>&1) & process=$!; }
start; wait_for; kill "$process"; wait "$process" || true
for _ in 1 2 3 4 5; do
  begin=$(date +%s%N); start; wait_for; end=$(date +%s%N)
  echo $(( (end - begin) / 1000000 )) >> "$data/times"
  [ "$(wc -l < "$data/times")" -lt 5 ] && { kill "$process"; wait "$process" || true; }
done
sleep "${REST_SECONDS:-20}"
echo "milliseconds: $(sort -n "$data/times" | tr '\n' ' ')median $(sort -n "$data/times" | sed -n 3p)"
echo "memory at rest: $(awk '/VmRSS/ {print int($2/1024)}' /proc/"$process"/status) MB"
