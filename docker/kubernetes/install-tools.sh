#!/usr/bin/env bash
# What test/e2e/kubernetes.test.ts validates the manifests with, into .cache/kubernetes: kubeconform and the description of the
# Kubernetes API that its schemas are made of, both by Go's module proxy, and kubectl from Debian's archive unless there is one.
# Nothing that is there already. Needs Go 1.24 or newer, and for kubectl Debian 12 or 13; no root. Ends within five minutes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

kubeconform=github.com/yannh/kubeconform/cmd/kubeconform@v0.7.0
kubernetes=k8s.io/kubernetes@v1.33.4
seconds_max=300
tools=$PWD/.cache/kubernetes

say() { echo "kubernetes: $*" >&2; }
has_kubectl() { command -v kubectl >/dev/null || [ -x "$tools/kubectl" ]; }

if [ -x "$tools/kubeconform" ] && [ -f "$tools/swagger.json" ] && has_kubectl; then exit; fi
# The whole of it once more, with an end.
if [ -z "${YUMANET_TOOLS_BOUNDED:-}" ]; then
  YUMANET_TOOLS_BOUNDED=1 exec timeout --kill-after=10 "$seconds_max" "$0"
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$tools"

# From Debian 13: the kubectl of Debian 12 knows a kustomize of 2019. The program is unpacked, not installed.
install_kubectl() {
  command -v apt-get >/dev/null || { say 'kubectl is missing, and comes by itself on Debian only'; return 1; }
  local mirror
  # The archive that this machine already uses, in whichever form its sources are written.
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' | grep -v security | head -n 1)
  [ -n "$mirror" ] || mirror=http://deb.debian.org/debian/
  mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
  printf 'Types: deb\nURIs: %s\nSuites: trixie\nComponents: main\nSigned-By: %s\n' \
    "$mirror" /usr/share/keyrings/debian-archive-keyring.gpg >"$work/debian.sources"
  local options=(-o "Dir::Etc::SourceList=$work/debian.sources" -o Dir::Etc::SourceParts=/dev/null
    -o "Dir::State::Lists=$work/lists" -o "Dir::Cache=$work/cache" -o Dir::State::status=/dev/null
    -o APT::Sandbox::User= -o Acquire::Languages=none -o Acquire::Retries=3)
  apt-get "${options[@]}" -qq update >&2
  (cd "$work" && apt-get "${options[@]}" -qq download kubectl >&2 && dpkg-deb --extract kubectl_*.deb unpacked)
  install -m 755 "$work/unpacked/usr/bin/kubectl" "$tools/kubectl"
}

install_kubeconform() {
  GOBIN=$work GOFLAGS="-modcacherw ${GOFLAGS:-}" go install "$kubeconform" >&2
  install -m 755 "$work/kubeconform" "$tools/kubeconform"
}

# The module is 100 MB, of which one file is needed: not into the machine's own module cache.
install_swagger() {
  (cd "$work" && GOMODCACHE=$work/modules GOFLAGS="-modcacherw ${GOFLAGS:-}" go mod download "$kubernetes" >&2)
  install -m 644 "$work/modules/$kubernetes/api/openapi-spec/swagger.json" "$tools/swagger.json"
}

has_kubectl || install_kubectl
if ! [ -x "$tools/kubeconform" ] || ! [ -f "$tools/swagger.json" ]; then
  command -v go >/dev/null || { say 'kubeconform is missing, and is built with Go, which is missing, too'; exit 1; }
  [ -x "$tools/kubeconform" ] || install_kubeconform
  [ -f "$tools/swagger.json" ] || install_swagger
fi
