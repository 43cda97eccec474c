#!/bin/sh
# etc/migrations/add.sh NAME: adds a migration of this name, from the last one to the model as it is, for both databases. Read what it writes before you
# commit it: existing databases go through it. Released migrations are never changed.
set -eu
cd "$(dirname "$0")/../.."
[ $# -eq 1 ] || { echo "usage: $0 NAME" >&2; exit 2; }

dotnet tool restore >/dev/null
for provider in Sqlite PostgreSql; do
  project="src/Supervision.EntityFrameworkCore.$provider"
  dotnet build "$project" -p:WithoutCompiledModel=true -v q -clp:NoSummary
  dotnet ef migrations add "$1" --no-build --project "$project" --startup-project "$project" --output-dir Migrations
done
etc/migrations/compile-model.sh
