#!/usr/bin/env bash
# Stops the PostgreSQL that start-postgres.sh started in the given folder.
set -euo pipefail
folder=$1/postgres
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
[ -d "$folder/data" ] || exit 0
stop=("$bin/pg_ctl" -D "$folder/data" -m immediate stop)
if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "${stop[@]}"; else "${stop[@]}"; fi
