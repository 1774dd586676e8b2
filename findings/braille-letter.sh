#!/bin/bash
# Penal Code 1203.4a and 1203.41 are two sections. A guess would be that liblouis, which
# makes the braille of free screen readers, marks the letter, because a to j are the
# figures 1 to 0. The table for English (UEB) does; the Spanish tables of six dots
# and the older American one do not: the dots are the same, and 273a is read back as
# 2731. Who reads a Spanish page by touch cannot tell them: name what a section does.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get -qq update >/dev/null
apt-get -qq -o APT::Sandbox::User=root download liblouis-bin=3.24.0-1 liblouis20=3.24.0-1 liblouis-data=3.24.0-1 >/dev/null
for deb in *.deb; do dpkg -x "$deb" .; done
lou() {
  LD_LIBRARY_PATH=$(dirname "$dir"/usr/lib/*/liblouis.so.20) LOUIS_TABLEPATH=$dir/usr/share/liblouis/tables \
    LC_ALL=C.UTF-8 "$dir/usr/bin/lou_translate" "$@"
}
echo "liblouis 3.24.0-1"
changed=
try() { # table, one section, another, "same" or "differ"
  local one two seen
  one=$(lou "unicode.dis,$1" <<<"$2"); two=$(lou "unicode.dis,$1" <<<"$3")
  if [ "$one" = "$two" ]; then seen=same; else seen=differ; fi
  echo "$1: $2 $one, $3 $two: $seen"
  [ "$seen" = "$4" ] || changed=1
}
try en-ueb-g2.ctb 1203.4a 1203.41 differ
try es-g1.ctb 1203.4a 1203.41 same
try es-g2.ctb 1203.4a 1203.41 same
try en-us-g2.ctb 273a 2731 same
back=$(lou unicode.dis,es-g1.ctb <<<"273a" | lou -b unicode.dis,es-g1.ctb)
echo "es-g1.ctb: 273a reads back as $back"
[ "$back" = 2731 ] && [ -z "$changed" ]
