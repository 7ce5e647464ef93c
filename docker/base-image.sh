#!/usr/bin/env bash
# Prints the name of an image to build on: the official one where it is here or can be pulled, else a stand-in that is
# made on this machine. Only builds without an image registry need this.
#
#   docker/base-image.sh node      node:24-bookworm-slim, or the stand-in: Debian's libc and shell, the node binary that
#                                  npm installed for this repository, npm itself, a user `node` (1000:1000)
#   docker/base-image.sh python    python:3.13-slim, or the stand-in: the same Debian base with Debian's Python and pip
#
# A stand-in trusts the certificates that this machine trusts, for downloads in a build: never push one anywhere.
# It is made again when this script or the node binary changes; Debian's packages in it are those of the day it was made.
set -euo pipefail

kind=${1:-}
here=$(cd "$(dirname "$0")" && pwd)
node_binary=$here/../node_modules/node/bin/node
certificates=/etc/ssl/certs/ca-certificates.crt
pull_seconds_max=20
npm_major=11

say() { echo "base image: $*" >&2; }
fail() { say "$*"; exit 1; }

case $kind in
node) official=node:24-bookworm-slim ;;
python) official=python:3.13-slim ;;
*)
  sed -n '2,/^set -/{s/^# \{0,1\}//;/^set -/!p}' "$0" >&2
  exit 2
  ;;
esac

is_here() { docker image inspect "$1" >/dev/null 2>&1; }

# Asking costs little; a pull may take as long as it needs.
can_be_pulled() { timeout "$pull_seconds_max" docker buildx imagetools inspect "$1" >/dev/null 2>&1; }

if is_here "$official"; then
  echo "$official"
  exit
fi
version=$({ cat "$0"; stat -Lc %s "$node_binary" 2>/dev/null || true; } | sha256sum | cut -c 1-12)
stand_in=yumanet-stand-in/$kind:$version
if is_here "$stand_in"; then
  echo "$stand_in"
  exit
fi
if can_be_pulled "$official"; then
  docker pull --quiet "$official"
  exit
fi

say "no registry has $official for this machine: making a stand-in"
for program in apt-get dpkg-deb npm; do command -v "$program" >/dev/null || fail "a stand-in needs $program"; done
[ "$(id -u)" = 0 ] || fail "a stand-in is made by root"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# apt downloads as its own user.
chmod 755 "$work"
mkdir -m 777 "$work/packages"

packages=(base-files netbase libc6 libc-bin libgcc-s1 libstdc++6 libatomic1 dash coreutils libacl1 libattr1 libgmp10
  libselinux1 libpcre2-8-0 findutils grep sed)
[ "$kind" = node ] || packages+=(python3 python3-minimal python3.11 python3.11-minimal libpython3-stdlib
  libpython3.11-stdlib libpython3.11-minimal python3-pip python3-setuptools python3-wheel python3-pkg-resources
  python3-distutils python3-lib2to3 media-types libbz2-1.0 libcrypt1 libdb5.3 libexpat1 libffi8 liblzma5 libncursesw6
  libnsl2 libreadline8 libsqlite3-0 libssl3 libtinfo6 libtirpc3 libuuid1 zlib1g libgssapi-krb5-2 libkrb5-3 libk5crypto3
  libkrb5support0 libcom-err2 libkeyutils1)

# An installed machine may have no lists of its archive any more.
(cd "$work/packages" && { apt-get download -qq "${packages[@]}" 2>/dev/null >&2 ||
  { apt-get -qq update >&2 && apt-get download -qq "${packages[@]}" >&2; }; })

root=$work/root
# Debian keeps programs and libraries below /usr; older packages still name the folders that point there.
mkdir -p "$root"/usr/{bin,sbin,lib,lib64,local/bin,local/lib/node_modules} \
  "$root"/{dev,etc/ssl/certs,home/node,proc,root,run,sys,tmp,var/tmp}
for folder in bin sbin lib lib64; do ln -s "usr/$folder" "$root/$folder"; done
for package in "$work"/packages/*.deb; do
  dpkg-deb --fsys-tarfile "$package" | tar -x --keep-directory-symlink -C "$root"
done
rm -rf "$root"/usr/share/{doc,info,lintian,locale,man} "$root"/usr/lib/x86_64-linux-gnu/{audit,gconv}
ln -sf dash "$root/usr/bin/sh"
chmod 1777 "$root/tmp" "$root/var/tmp"
printf '%s\n' root:x:0:0:root:/root:/bin/sh node:x:1000:1000::/home/node:/bin/sh >"$root/etc/passwd"
printf '%s\n' root:x:0: node:x:1000: >"$root/etc/group"
printf '%s\n' 'passwd: files' 'group: files' 'hosts: files dns' >"$root/etc/nsswitch.conf"
chown 1000:1000 "$root/home/node"
settings=(--change 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin')
if [ -f "$certificates" ]; then
  cp -L "$certificates" "$root$certificates"
  for name in NODE_EXTRA_CA_CERTS SSL_CERT_FILE PIP_CERT; do settings+=(--change "ENV $name=$certificates"); done
fi
if [ "$kind" = node ]; then
  [ -x "$node_binary" ] || fail "run npm ci first: the stand-in takes node from node_modules"
  install -m 755 "$node_binary" "$root/usr/local/bin/node"
  # The npm of this machine if it is whole, as npm installs itself; a distribution's is spread over many folders.
  npm_folder=$(dirname "$(dirname "$(realpath "$(command -v npm)")")")
  if [ ! -d "$npm_folder/node_modules" ]; then
    (cd "$work" && npm pack --silent --fetch-timeout=30000 "npm@$npm_major" >/dev/null && tar -xzf npm-*.tgz)
    npm_folder=$work/package
  fi
  cp -a "$npm_folder" "$root/usr/local/lib/node_modules/npm"
  chown -R 0:0 "$root/usr/local/lib/node_modules/npm"
  for name in npm npx; do
    chmod 755 "$root/usr/local/lib/node_modules/npm/bin/$name-cli.js"
    ln -s "../lib/node_modules/npm/bin/$name-cli.js" "$root/usr/local/bin/$name"
  done
  settings+=(--change 'CMD ["node"]')
  proof=(/usr/local/bin/node --version)
else
  # pip may install into this Python: the image has no other use for it.
  rm -f "$root"/usr/lib/python3*/EXTERNALLY-MANAGED
  ln -sf python3.11 "$root/usr/bin/python3"
  ln -sf python3 "$root/usr/bin/python"
  settings+=(--change 'CMD ["python3"]')
  proof=(/usr/bin/python3 -c 'import ssl, sqlite3, zlib, pip')
fi
chroot "$root" /sbin/ldconfig
chroot "$root" "${proof[@]}" >&2
tar -C "$root" --numeric-owner -c . | docker import "${settings[@]}" - "$stand_in" >/dev/null
say "made $stand_in, $(docker image inspect --format '{{.Size}}' "$stand_in" | awk '{ printf "%.0f MB", $1 / 1e6 }')"
echo "$stand_in"
