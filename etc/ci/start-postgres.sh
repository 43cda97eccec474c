#!/usr/bin/env bash
# Starts a PostgreSQL of its own in the given folder and prints the variable that the tests read.
set -euo pipefail
folder=$1/postgres port=${SUPERVISION_TEST_POSTGRES_PORT:-54329}
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
mkdir -p "$folder"; chmod 755 "$1"
as() { if [ "$(id -u)" -eq 0 ]; then chown -R postgres "$folder"; runuser -u postgres -- "$@"; else "$@"; fi; }
as "$bin/initdb" -D "$folder/data" -U supervision --auth=trust --encoding=UTF8 --locale=C.UTF-8 >"$folder.log" 2>&1
as "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/server.log" \
  -o "-p $port -k $folder -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200" start >>"$folder.log" 2>&1
echo "export SUPERVISION_TEST_POSTGRES='Host=127.0.0.1;Port=$port;Username=supervision;Database=postgres'"
