#!/usr/bin/env bash
# A Docker swarm of several nodes on one Linux machine, as root: to try docker/swarm/stack.yaml, and for its test.
# Each node is an engine in namespaces of its own (network, processes, mounts, host name): it sees the other nodes and
# nothing else, there is no way from a node to this machine's network, and whatever it starts ends with it.
#
#   docker/swarm/nodes.sh start [COUNT]       starts what does not run of node-1, node-2 … (default 3), makes one swarm of
#                                             them, and prints how to reach its manager: eval "$(docker/swarm/nodes.sh start)"
#   docker/swarm/nodes.sh load IMAGE…         copies images of this machine's engine to every node
#   docker/swarm/nodes.sh docker NODE …       `docker …` at the engine of a node: docker node-2 ps
#   docker/swarm/nodes.sh enter NODE …        a program of this machine in the network of a node
#   docker/swarm/nodes.sh kill NODE           a power cut: engine and containers are gone at once; `start` brings it back
#   docker/swarm/nodes.sh stop                ends all nodes; images, volumes and the swarm stay for the next start
#   docker/swarm/nodes.sh purge               stop at once, then removes everything that was made here
#
# YUMANET_SWARM_STATE names the folder of everything that the nodes keep (default /var/tmp/yumanet-swarm). The last part
# of its name is also that of the network namespaces, so swarms of different names live beside each other.
set -euo pipefail

state=${YUMANET_SWARM_STATE:-/var/tmp/yumanet-swarm}
name=$(basename "$state")
switch=$name-switch
# Addresses of the nodes, which are seen in their own namespaces only: kept for benchmarks, so no overlay gets them.
prefix=198.18.0
nodes_max=9
# An engine that starts for the first time makes its store and keys.
start_tries_max=240
stop_tries_max=80
try_seconds=0.25

say() { echo "nodes: $*" >&2; }
fail() { say "$*"; exit 1; }

require_root() { [ "$(id -u)" = 0 ] || fail "$1 needs root"; }

at() {
  local node=$1
  shift
  docker --host "unix://$state/$node/engine.sock" "$@"
}

answers() { at "$1" info >/dev/null 2>&1; }

node_names() { for folder in "$state"/node-*; do [ ! -d "$folder" ] || basename "$folder"; done; }

require_node() { [ -d "$state/${1:-}" ] && [ -n "${1:-}" ] || fail "there is no node ${1:-}"; }

# Not one that has ended and waits for its parent to notice, nor another program that got the number since.
is_node() {
  [ "$(cat "/proc/$1/comm" 2>/dev/null)" = unshare ] && ! grep -q '^State:[[:space:]]*Z' "/proc/$1/status" 2>/dev/null
}

# The pid of the program that holds the namespaces of a node. They end with it.
node_pid() {
  local pid
  pid=$(cat "$state/$1/node.pid" 2>/dev/null) && is_node "$pid" && echo "$pid"
}

# A switch in a namespace of its own, and a cable from it to each node.
lay_cable() {
  local node=$1
  [ ! -e "/run/netns/$name-$node" ] || return 0
  if [ ! -e "/run/netns/$switch" ]; then
    ip netns add "$switch"
    ip -n "$switch" link add switch type bridge
    ip -n "$switch" link set switch up
  fi
  ip netns add "$name-$node"
  ip link add "$node" netns "$switch" type veth peer name eth0 netns "$name-$node"
  ip -n "$switch" link set "$node" master switch up
  ip -n "$name-$node" addr add "$prefix.${node#node-}/24" dev eth0
  ip -n "$name-$node" link set eth0 up
  ip -n "$name-$node" link set lo up
}

# Runs in the namespaces of the node. Sockets and locks of engines have fixed names below /run: each node has its own.
# Swarm has no `no-new-privileges` for a service, so the engine gives it to all. The first program only passes signals
# on and takes leave of the dead.
inside='mount -t tmpfs tmpfs /run && echo "$1" >/proc/sys/kernel/hostname && exec docker-init -- dockerd \
  --host "unix://$2/$1/engine.sock" --data-root "$2/$1/data" --pidfile /run/engine.pid --shutdown-timeout 5 \
  --exec-opt native.cgroupdriver=cgroupfs --cgroup-parent "/$3/$1" --no-new-privileges'

# `nsenter`, because `ip netns exec` would mount a /sys without control groups.
start_node() {
  local node=$1 tries=0
  if ! node_pid "$node" >/dev/null; then
    rm -f "$state/$node/engine.sock"
    setsid nsenter --net="/run/netns/$name-$node" unshare --uts --mount --mount-proc --pid --fork --kill-child \
      sh -c "$inside" node "$node" "$state" "$name" >"$state/$node/engine.log" 2>&1 </dev/null &
    echo "$!" >"$state/$node/node.pid"
    disown
  fi
  until answers "$node"; do
    tries=$((tries + 1))
    if [ "$tries" -gt "$start_tries_max" ]; then
      tail -n 20 "$state/$node/engine.log" >&2
      fail "$node does not answer; its last lines are above"
    fi
    sleep "$try_seconds"
  done
}

is_in_swarm() { [ "$(at "$1" info --format '{{.Swarm.LocalNodeState}}')" != inactive ]; }

# The first node is the manager and keeps the chain. A dead node is noticed after three heartbeats.
join_swarm() {
  local node address token
  is_in_swarm node-1 || {
    at node-1 swarm init --advertise-addr "$prefix.1" --listen-addr "$prefix.1:2377" --dispatcher-heartbeat 2s \
      --task-history-limit 3 >/dev/null
    at node-1 node update --label-add yumanet.chain=true node-1 >/dev/null
  }
  token=$(at node-1 swarm join-token --quiet worker)
  for node in $(node_names); do
    address=$prefix.${node#node-}
    is_in_swarm "$node" ||
      at "$node" swarm join --token "$token" --advertise-addr "$address" --listen-addr "$address:2377" "$prefix.1:2377" >/dev/null
  done
}

# Runs a function for every node at the same time; fails when one of them fails.
for_all() {
  local node failed=0 pids=()
  for node in $(node_names); do
    "$1" "$node" &
    pids+=("$!")
  done
  for node in "${pids[@]}"; do wait "$node" || failed=1; done
  return "$failed"
}

start_nodes() {
  require_root start
  local count=$1 program index
  [[ $count =~ ^[1-9]$ ]] || fail "from 1 to $nodes_max nodes, not $count"
  for program in dockerd docker-init nsenter unshare ip iptables; do
    command -v "$program" >/dev/null || fail "$program is missing; docker/engine.sh install"
  done
  for ((index = 1; index <= count; index++)); do
    mkdir -p "$state/node-$index"
    lay_cable "node-$index"
  done
  for_all start_node || fail "not every node has started"
  join_swarm
  echo "export DOCKER_HOST=unix://$state/node-1/engine.sock"
}

load_images() {
  [ "$#" -gt 0 ] || fail "load which images?"
  archive=$(mktemp)
  trap 'rm -f "$archive"' EXIT
  docker save --output "$archive" "$@"
  load_archive() { at "$1" load --quiet --input "$archive" >/dev/null; }
  for_all load_archive || fail "not every node has the images"
}

# Asks the engine to end, or kills the node with all that it runs: the first program of a process namespace takes the
# others with it. Comes back when nothing of it runs.
end_node() {
  local node=$1 signal=$2 pid tries=0
  pid=$(node_pid "$node") || return 0
  if [ "$signal" = KILL ]; then
    kill -KILL "$pid"
  else
    nsenter --pid="/proc/$pid/ns/pid_for_children" sh -c 'kill -TERM 1'
  fi
  while is_node "$pid"; do
    tries=$((tries + 1))
    [ "$tries" -le "$stop_tries_max" ] || fail "$node (pid $pid) does not end"
    sleep "$try_seconds"
  done
  rm -f "$state/$node/node.pid"
}

ask_node_to_end() { end_node "$1" TERM; }
kill_node() { end_node "$1" KILL; }

# From the innermost to the one that all nodes share. Version 1 has a tree of them per resource.
remove_groups() {
  local tree
  for tree in /sys/fs/cgroup /sys/fs/cgroup/*; do
    [ ! -d "$tree/$name" ] || find "$tree/$name" -depth -type d -exec rmdir {} + 2>/dev/null || return 1
  done
}

purge_nodes() {
  [ -d "$state" ] || return 0
  require_root purge
  for_all kill_node
  local namespace tries=0
  for namespace in /run/netns/"$name"-{switch,node-*}; do
    [ ! -e "$namespace" ] || ip netns delete "$(basename "$namespace")"
  done
  # The last processes of a killed node leave its control groups a moment later.
  until remove_groups; do
    tries=$((tries + 1))
    [ "$tries" -le "$stop_tries_max" ] || fail "control groups remain"
    sleep "$try_seconds"
  done
  rm -rf "$state"
}

command=${1:-}
shift || true
case $command in
start) start_nodes "${1:-3}" ;;
load) load_images "$@" ;;
docker)
  require_node "${1:-}"
  at "$@"
  ;;
enter)
  require_node "${1:-}"
  node=$1
  shift
  # `yumanet` refuses settings that it does not know.
  exec env --unset=YUMANET_SWARM_STATE nsenter --net="/run/netns/$name-$node" "$@"
  ;;
kill)
  require_node "${1:-}"
  kill_node "$1"
  ;;
stop) for_all ask_node_to_end ;;
purge) purge_nodes ;;
*)
  sed -n '2,/^set -/{s/^# \{0,1\}//;/^set -/!p}' "$0" >&2
  exit 2
  ;;
esac
