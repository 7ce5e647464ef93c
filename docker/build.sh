#!/usr/bin/env bash
# Builds every image of compose.yaml on the official base image where it can be had, else on a stand-in made here, and
# prints what each image adds to its base. With a registry `docker compose build` does the same.
#
#   docker/build.sh [SERVICE…]     COMPOSE_FILE and YUMANET_… mean what they mean to `docker compose`
set -euo pipefail
cd "$(dirname "$0")/.."

export YUMANET_BASE_IMAGE=${YUMANET_BASE_IMAGE:-$(docker/base-image.sh node)}
if docker compose config --services | grep -qx python-miner; then
  export YUMANET_PYTHON_BASE_IMAGE=${YUMANET_PYTHON_BASE_IMAGE:-$(docker/base-image.sh python)}
fi
docker compose build --quiet "$@" >&2

size_of() { docker image inspect --format '{{.Size}}' "$1"; }

base_size=$(size_of "$YUMANET_BASE_IMAGE")
echo "base $YUMANET_BASE_IMAGE $base_size bytes"
for service in coordinator cli miner validator; do
  image=${YUMANET_IMAGE_PREFIX:-yumanet}/$service:${YUMANET_IMAGE_TAG:-local}
  size=$(size_of "$image")
  echo "image $image $size bytes, $((size - base_size)) above the base"
done
