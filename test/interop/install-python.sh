#!/usr/bin/env bash
# The ecosystem's own SDK for the tests in test/interop, by pip: bittensor 11.3.0 (signed requests) and 10.5.0 (Axon and
# Dendrite), each in an environment of its own with the versions that test/interop/python/bittensor-*.txt name. They are
# kept outside of the repository, in YUMANET_PYTHON or ~/.cache/yumanet/python. Nothing that is there already. Needs
# Python 3.10 to 3.13; no root. Ends within ten minutes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

seconds_max=600
home=${YUMANET_PYTHON:-${XDG_CACHE_HOME:-$HOME/.cache}/yumanet/python}

# The whole of it once more, with an end.
if [ -z "${YUMANET_TOOLS_BOUNDED:-}" ]; then
  YUMANET_TOOLS_BOUNDED=1 exec timeout --kill-after=10 "$seconds_max" "./$(basename "${BASH_SOURCE[0]}")"
fi

is_usable() { "$1" -c 'import ensurepip, sys, venv; sys.exit(not (3, 10) <= sys.version_info < (3, 14))' 2>/dev/null; }

find_python() {
  local candidate
  for candidate in "${PYTHON:-}" python3.11 python3.12 python3.13 python3.10 python3; do
    if [ -n "$candidate" ] && is_usable "$candidate"; then echo "$candidate"; return; fi
  done
  echo 'interop: no Python from 3.10 to 3.13 with venv' >&2
  return 1
}

for version in 11.3.0 10.5.0; do
  wanted=$PWD/python/bittensor-$version.txt
  folder=$home/bittensor-$version
  # The list that was installed stands beside what it gave: a change of the one renews the other.
  if cmp -s "$wanted" "$folder/installed.txt"; then continue; fi
  python=$(find_python)
  rm -rf "$folder"
  mkdir -p "$home"
  "$python" -m venv "$folder"
  "$folder/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: --prefer-binary -r "$wanted" >&2
  cp "$wanted" "$folder/installed.txt"
done
