#!/usr/bin/env bash
# A Docker engine for a machine that has none: Debian 12 or 13, as root, without an init system.
# With an engine of your own you need nothing of this: `docker compose up` works as it is.
#
#   docker/engine.sh install   engine, compose and buildx from Debian's archive; nothing where all three are there
#   docker/engine.sh start     starts an engine of its own and prints how to reach it: eval "$(docker/engine.sh start)"
#   docker/engine.sh stop      ends that engine, by its own pid file, and takes its changes of the network back;
#                              images and build cache stay for the next start
#   docker/engine.sh purge     stop, then removes the engine's images, cache, containers and volumes
#
# YUMANET_ENGINE_STATE names the folder of everything that the engine keeps (default /var/tmp/yumanet-engine).
set -euo pipefail

state=${YUMANET_ENGINE_STATE:-/var/tmp/yumanet-engine}
socket=$state/engine.sock
pid_file=$state/engine.pid
log=$state/engine.log
# What the network was like before the first start: it outlives an engine that was killed, and ends with `stop`.
before=$state/network-before
policy_rc=/usr/sbin/policy-rc.d

say() { echo "engine: $*" >&2; }
fail() { say "$*"; exit 1; }

require_root() { [ "$(id -u)" = 0 ] || fail "$1 needs root"; }

answers() { docker "$@" info >/dev/null 2>&1; }

# Not one that has ended and waits for its parent to notice, nor another program that got the number since.
is_engine() { [ "$(cat "/proc/$1/comm" 2>/dev/null)" = dockerd ] && ! grep -q '^State:[[:space:]]*Z' "/proc/$1/status" 2>/dev/null; }

# The pid of the engine that runs.
engine_pid() {
  local pid
  pid=$(cat "$pid_file" 2>/dev/null) && is_engine "$pid" && echo "$pid"
}

install_engine() {
  if { answers || command -v dockerd >/dev/null; } && docker compose version >/dev/null 2>&1 &&
    docker buildx version >/dev/null 2>&1; then
    say "engine, compose and buildx are there"
    return
  fi
  require_root install
  command -v apt-get >/dev/null || fail "this installs on Debian only; see https://docs.docker.com/engine/install/"
  local codename mirror
  codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-unknown}")
  case $codename in bookworm | trixie) ;; *) fail "this installs on Debian 12 and 13 only; here is $codename" ;; esac
  # The archive that this machine already uses, in whichever form its sources are written.
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $codename" | head -n 1)
  [ -n "$mirror" ] || mirror=http://deb.debian.org/debian/
  work=$(mktemp -d)
  # apt downloads as its own user.
  chmod 755 "$work"
  trap 'rm -rf "$work"' EXIT
  mkdir -p "$work/lists/partial" "$work/sources"
  local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' \
    "$mirror" "$(printf '%s\n' "$codename" trixie | sort -u | paste -sd ' ')" "$keyring" >"$work/sources/debian.sources"
  # Debian 12 has no compose v2. Debian 13's programs run on its libc, all but runc, which stays.
  {
    printf 'Package: *\nPin: release n=trixie\nPin-Priority: -1\n\n'
    printf 'Package: docker.io docker-cli docker-compose docker-buildx containerd\n'
    printf 'Pin: release n=trixie\nPin-Priority: 900\n'
  } >"$work/preferences"
  [ "$codename" = bookworm ] || : >"$work/preferences"
  local options=(-o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$work/sources"
    -o "Dir::State::Lists=$work/lists" -o "Dir::Etc::Preferences=$work/preferences"
    -o Dir::Etc::PreferencesParts=/dev/null -o Acquire::Languages=none -o Acquire::Retries=3)
  apt-get "${options[@]}" -qq update >&2
  # The packages would start an engine by themselves.
  if [ ! -e "$policy_rc" ]; then
    trap 'rm -rf "$work" "$policy_rc"' EXIT
    printf '#!/bin/sh\nexit 101\n' >"$policy_rc"
    chmod 755 "$policy_rc"
  fi
  DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" install -qq -y --no-install-recommends \
    docker.io docker-cli docker-compose docker-buildx iptables iproute2 >&2
  say "installed $(dockerd --version); compose $(docker compose version --short)"
}

# The name of every bridge of the machine, one a line.
bridges() { for folder in /sys/class/net/*/bridge; do [ -d "$folder" ] && basename "${folder%/bridge}"; done; return 0; }

forward_policy() { "$1" -S FORWARD 2>/dev/null | sed -n 's/^-P FORWARD //p'; }

note_network() {
  [ -e "$before" ] && return
  {
    echo "iptables $(forward_policy iptables)"
    echo "ip6tables $(forward_policy ip6tables)"
    for name in /proc/sys/net/ipv4/ip_forward /proc/sys/net/ipv6/conf/{all,default}/forwarding; do
      [ -e "$name" ] && echo "$name $(cat "$name")"
    done
    bridges | sed 's/^/bridge /'
  } >"$before.new"
  mv "$before.new" "$before"
}

start_engine() {
  if answers; then
    say "an engine answers already; none is started"
    return
  fi
  require_root start
  command -v dockerd >/dev/null || fail "there is no engine to start; docker/engine.sh install"
  launch_engine
  echo "export DOCKER_HOST=unix://$socket"
}

# Until it answers; one that runs already is left as it is.
launch_engine() {
  mkdir -p "$state"
  if ! engine_pid >/dev/null; then
    rm -f "$pid_file" "$socket"
    note_network
    # Packets that are larger than the way out takes would be lost without a word.
    local device mtu
    device=$(ip -4 route show default 2>/dev/null | sed -n 's/.* dev \([^ ]*\).*/\1/p' | head -n 1)
    mtu=$(cat "/sys/class/net/${device:-lo}/mtu")
    [ "$mtu" -le 1500 ] || mtu=1500
    setsid dockerd --host "unix://$socket" --pidfile "$pid_file" --data-root "$state/data" --exec-root "$state/exec" \
      --exec-opt native.cgroupdriver=cgroupfs --mtu "$mtu" >"$log" 2>&1 </dev/null &
    disown
  fi
  local tries=0
  until answers --host "unix://$socket"; do
    tries=$((tries + 1))
    if [ "$tries" -gt 240 ]; then
      tail -n 20 "$log" >&2
      end_engine
      restore_network
      fail "the engine does not answer; its last lines are above"
    fi
    sleep 0.25
  done
}

# Takes rules, chains and bridges of the engine away, and gives forwarding its old settings. Other rules stay.
restore_network() {
  [ -e "$before" ] || return 0
  local name value
  for name in $(bridges | grep -E '^(docker0|br-[0-9a-f]{12})$' || true); do
    grep -qx "bridge $name" "$before" || ip link delete "$name"
  done
  for name in iptables ip6tables; do
    command -v "$name-save" >/dev/null || continue
    "$name-save" 2>/dev/null | grep -vE '^:DOCKER|DOCKER|docker0|br-[0-9a-f]{12}' | "$name-restore" 2>/dev/null || true
    value=$(sed -n "s/^$name //p" "$before")
    [ -z "$value" ] || "$name" -P FORWARD "$value"
    [ "$(forward_policy "$name")" = "$value" ] || [ -z "$value" ] || fail "$name: FORWARD is not $value again"
    ! "$name" -S 2>/dev/null | grep -q DOCKER || fail "$name: rules of the engine remain"
  done
  { grep '^/proc/' "$before" || true; } | while read -r name value; do
    [ "$(cat "$name")" = "$value" ] || echo "$value" >"$name"
  done
  rm -f "$before"
}

# Nothing where none runs.
end_engine() {
  local pid tries=0
  if pid=$(engine_pid); then
    kill -TERM "$pid"
    while is_engine "$pid"; do
      tries=$((tries + 1))
      [ "$tries" -le 240 ] || fail "the engine (pid $pid) does not end"
      sleep 0.25
    done
  fi
  rm -f "$pid_file" "$socket"
}

stop_engine() {
  [ -d "$state" ] || return 0
  require_root stop
  # An engine that was killed leaves its containers running, and only an engine can end them.
  if [ -e "$before" ] && ! engine_pid >/dev/null; then launch_engine; fi
  end_engine
  local mount
  for mount in $(awk -v folder="$state/" 'index($2, folder) == 1 { print $2 }' /proc/mounts | sort -r); do
    umount "$mount"
  done
  restore_network
}

case ${1:-} in
install) install_engine ;;
start) start_engine ;;
stop) stop_engine ;;
purge)
  stop_engine
  rm -rf "$state"
  ;;
*)
  sed -n '2,/^set -/{s/^# \{0,1\}//;/^set -/!p}' "$0" >&2
  exit 2
  ;;
esac
