#!/usr/bin/env bash
# Makes sure that `docker` answers and that an image named like the public Keycloak image is there.
#
#   keycloak-base-image.sh KEYCLOAK_VERSION [IMAGE]
#
# Where a container registry can be reached, `docker pull IMAGE` is all that is needed and this script only pulls.
# Where none can be reached, it builds a stand-in under the same name from Debian's packages (a minimal root with a
# Java runtime) and the Keycloak distribution zip on Maven Central. The stand-in has the public image's layout:
# /opt/keycloak, user 1000, entry point kc.sh, KC_RUN_IN_CONTAINER=true.
# Needs root and apt-get. Safe to run again: it does nothing where the image is there already.
set -euo pipefail

version=${1:?usage: keycloak-base-image.sh KEYCLOAK_VERSION [IMAGE]}
image=${2:-quay.io/keycloak/keycloak:$version}
mvnw=$(cd "$(dirname "$0")/.." && pwd)/mvnw

need() { # need COMMAND PACKAGE: install the Debian package where the command is missing
  command -v "$1" >/dev/null && return
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2" >/dev/null
}

need dockerd docker.io
if ! docker info >/dev/null 2>&1; then
  setsid dockerd >"${TMPDIR:-/tmp}/dockerd.log" 2>&1 </dev/null &
  for _ in $(seq 60); do docker info >/dev/null 2>&1 && break; sleep 1; done
  docker info >/dev/null 2>&1 || { echo "dockerd did not start: see ${TMPDIR:-/tmp}/dockerd.log" >&2; exit 1; }
fi

docker image inspect "$image" >/dev/null 2>&1 && exit 0
timeout 120 docker pull -q "$image" >/dev/null 2>&1 && exit 0

need debootstrap debootstrap
need unzip unzip
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
debootstrap --variant=minbase --include=openjdk-17-jre-headless,ca-certificates bookworm "$work/root" >"$work/debootstrap.log" 2>&1 ||
  { tail -n 20 "$work/debootstrap.log" >&2; exit 1; }
tar -C "$work/root" -c . | docker import - local/java-runtime:bookworm >/dev/null
# In the working directory: among our modules the goal would run once for each of them.
(cd "$work" && "$mvnw" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact="org.keycloak:keycloak-quarkus-dist:$version:zip" -DoutputDirectory="$work")
mkdir "$work/image"
unzip -q "$work/keycloak-quarkus-dist-$version.zip" -d "$work/image"
mv "$work/image/keycloak-$version" "$work/image/keycloak"
cat >"$work/image/Dockerfile" <<'DOCKERFILE'
FROM local/java-runtime:bookworm
COPY keycloak /opt/keycloak
RUN useradd -u 1000 -g 0 -d /opt/keycloak keycloak && chown -R 1000:0 /opt/keycloak
ENV KC_RUN_IN_CONTAINER=true LANG=en_US.UTF-8
USER 1000
WORKDIR /opt/keycloak
EXPOSE 8080 8443 9000
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
DOCKERFILE
DOCKER_BUILDKIT=0 docker build -q -t "$image" "$work/image" >/dev/null
echo "built $image from packages"
