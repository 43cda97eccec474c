#!/bin/sh
# Until the first release both providers have one migration, Initial. Whoever changes the model runs this and commits what it writes;
# a merge conflict under Migrations/ is solved by running it again. After the first release: dotnet ef migrations add NAME instead.
set -eu
cd "$(dirname "$0")/../.."

dotnet tool restore >/dev/null
for provider in Sqlite PostgreSql; do
  project="src/Supervision.EntityFrameworkCore.$provider"
  rm -rf "$project/Migrations"
  dotnet build "$project" -v q -clp:NoSummary
  dotnet ef migrations add Initial --no-build --project "$project" --startup-project "$project" --output-dir Migrations
  # One fixed name, so that two people who regenerate meet as a conflict in one file and not as two migrations.
  for file in "$project"/Migrations/[0-9]*_Initial*.cs; do
    mv "$file" "$project/Migrations/20250101000000_$(basename "$file" | cut -d_ -f2)"
  done
  sed -i -E 's/\[Migration\("[0-9]+_Initial"\)\]/[Migration("20250101000000_Initial")]/' "$project"/Migrations/*_Initial.Designer.cs
done
