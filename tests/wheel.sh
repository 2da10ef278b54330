#!/usr/bin/env bash
# A wheel built from this tree, installed alone, makes a site in an empty folder: the default layouts are inside.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check "$here"
mkdir "$work/empty"; cd "$work/empty"
"$work/venv/bin/chronofact" new demo
"$work/venv/bin/chronofact" build demo
test -s demo/site/index.html && test -s demo/site/timeline.json
echo "the installed wheel builds a new site"
