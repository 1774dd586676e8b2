#!/bin/bash
# "1.º de enero", "n.º 12", "§ 459": º and ª are on every Spanish keyboard, and # stands on
# court papers. A guess would be that the Spanish tables of six dots in liblouis have dots for
# them, as the Portuguese and French ones do. They have none: the sign is spelled out as the
# number of a character, eight cells for '\x00ba'. The Spanish table of
# eight dots, which few read, has them all. Who reads with six meets a row of figures in the
# middle of a day or a case number: write "1 de enero", "número 12", "sección 459".
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get -qq update >/dev/null
apt-get -qq -o APT::Sandbox::User=root download liblouis-bin=3.24.0-1 liblouis20=3.24.0-1 liblouis-data=3.24.0-1 >/dev/null
for deb in *.deb; do dpkg -x "$deb" .; done
lou() {
  LD_LIBRARY_PATH=$(dirname "$dir"/usr/lib/*/liblouis.so.20) LOUIS_TABLEPATH=$dir/usr/share/liblouis/tables \
    LC_ALL=C.UTF-8 "$dir/usr/bin/lou_translate" "$@"
}
for table in es-g1.ctb es-g2.ctb Es-Es-G0.utb pt-pt-g1.utb fr-bfu-comp6.utb; do
  echo "$table: $(printf '%s\n' "1.º" "1.ª" "§ 459" "# 12" | lou "unicode.dis,$table" | paste -sd " " | sed 's/⠀/ /g')"
done >seen
echo "liblouis 3.24.0-1: 1.º, 1.ª, § 459, # 12"
cat seen
diff seen - <<'END'
es-g1.ctb: ⠼⠁⠄⠄⡳⠭⠴⠴⠃⠁⠄ ⠼⠁⠄⠄⡳⠭⠴⠴⠁⠁⠄ ⠄⡳⠭⠴⠴⠁⠶⠄ ⠼⠙⠑⠊ ⠄⡳⠭⠴⠴⠆⠒⠄ ⠼⠁⠃
es-g2.ctb: ⠐⠼⠁⠄⠄⡳⠭⠴⠴⠃⠁⠄ ⠐⠼⠁⠄⠄⡳⠭⠴⠴⠁⠁⠄ ⠐⠄⡳⠭⠴⠴⠁⠶⠄ ⠼⠙⠑⠊ ⠐⠄⡳⠭⠴⠴⠆⠒⠄ ⠼⠁⠃
Es-Es-G0.utb: ⠡⠄⣰ ⠡⠄⢶ ⡡ ⠹⠱⠪ ⠼ ⠡⠣
pt-pt-g1.utb: ⠼⠁⠄⠕ ⠼⠁⠄⠁ ⠎⠎ ⠼⠙⠑⠊ ⠼⠅ ⠼⠁⠃
fr-bfu-comp6.utb: ⠠⠡⠲⠢ ⠠⠡⠲⠡ ⠐⠏ ⠠⠹⠱⠪ ⠐⠼ ⠠⠡⠣
END
