#!/usr/bin/env bash
# Stops the postfix that start-smtp.sh started in the given folder.
set -euo pipefail
[ -d "$1/smtp/conf" ] || exit 0
postfix -c "$1/smtp/conf" stop >/dev/null 2>&1
