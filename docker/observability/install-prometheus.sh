#!/usr/bin/env bash
# Installs Debian's Prometheus, whose programs the test of prometheus.yml runs: test/e2e/observability.test.ts.
# Nothing where they are there already. Needs root and apt; starts no service.
set -euo pipefail

command -v prometheus >/dev/null && command -v promtool >/dev/null && exit
policy_rc=/usr/sbin/policy-rc.d
# The package would start a server.
if [ ! -e "$policy_rc" ]; then
  trap 'rm -f "$policy_rc"' EXIT
  printf '#!/bin/sh\nexit 101\n' >"$policy_rc"
  chmod 755 "$policy_rc"
fi
export DEBIAN_FRONTEND=noninteractive
install=(apt-get install -qq -y --no-install-recommends prometheus)
"${install[@]}" >&2 || { apt-get -qq update >&2 && "${install[@]}" >&2; }
