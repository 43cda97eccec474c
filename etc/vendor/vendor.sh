#!/bin/sh
# Fetches the front-end files again into src/Supervision.Web/wwwroot/lib.
# For maintainers only: the product neither builds nor runs with Node. Needs npm and tar.
# After raising a version here, change the table in wwwroot/lib/README.md too.
set -eu

TABLER=1.4.0
HTMX=2.0.11
ECHARTS=6.1.0

root=$(cd "$(dirname "$0")/../.." && pwd)
lib="$root/src/Supervision.Web/wwwroot/lib"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch() { # package version folder
  mkdir -p "$work/$3" "$lib/$3"
  file=$(cd "$work" && npm pack --silent "$1@$2" | tail -n 1)
  tar -xzf "$work/$file" -C "$work/$3" --strip-components=1
}

fetch @tabler/core "$TABLER" tabler
# The map the last line names is not shipped; a browser would ask for it and log a failure.
sed -e '/^\/\*# sourceMappingURL=/d' "$work/tabler/dist/css/tabler.min.css" > "$lib/tabler/tabler.min.css"

fetch htmx.org "$HTMX" htmx
cp "$work/htmx/dist/htmx.min.js" "$work/htmx/LICENSE" "$lib/htmx/"

fetch echarts "$ECHARTS" echarts
cp "$work/echarts/dist/echarts.common.min.js" "$work/echarts/LICENSE" "$work/echarts/NOTICE" "$lib/echarts/"

(cd "$lib" && sha256sum tabler/tabler.min.css htmx/htmx.min.js echarts/echarts.common.min.js > SHA256SUMS)
