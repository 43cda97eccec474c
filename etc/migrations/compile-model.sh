#!/bin/sh
# etc/migrations/compile-model.sh: writes the model of SQLite as code, so that a start does not build it. Run it whenever an entity or its mapping changes
# (add.sh does); a test compares the two.
set -eu
cd "$(dirname "$0")/../.."

dotnet tool restore >/dev/null
project=src/Supervision.EntityFrameworkCore.Sqlite
dotnet build "$project" -p:WithoutCompiledModel=true -v q -clp:NoSummary
dotnet ef dbcontext optimize --no-build --project "$project" --startup-project "$project" --output-dir CompiledModel --namespace Supervision.EntityFrameworkCore.Sqlite.CompiledModel
