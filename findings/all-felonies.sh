#!/bin/bash
# A table of charges, the level in its own column: F, M or I. A guess would be that
# agate, which csvkit reads tables with, gives text. It does if both F and M are there;
# if every charge is a felony, the column is taken for yes and no, and each F becomes
# False (a column of women likewise). What a program reads from one person's rows then
# depends on the person: name the type of every column.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get -qq update >/dev/null
apt-get -qq -o APT::Sandbox::User=root download python3-agate=1.6.3-2 python3-babel=2.10.3-1 \
  python-babel-localedata=2.10.3-1 python3-isodate=0.6.1-1 python3-leather=0.3.4-2 python3-parsedatetime=2.6-3 python3-pytimeparse=1.1.5-3 \
  python3-six=1.16.0-4 python3-slugify=4.0.0-2 python3-unidecode=1.3.6-1 python3-text-unidecode=1.3-1 \
  python3-future=0.18.2-6 python3-tz=2022.7.1-4 >/dev/null
for deb in *.deb; do dpkg -x "$deb" .; done
cat >try.py <<'PY'
import io, agate
def read(rows):
    table = agate.Table.from_csv(io.StringIO("CHARGE,TOC\n" + "".join(r + "\n" for r in rows)))
    return [row["TOC"] for row in table.rows]
mixed = read(["11350(A) HS,F", "459.5 PC,M"])
felonies = read(["11350(A) HS,F", "459 PC,F"])
print("F and M:", mixed)
print("F and F:", felonies)
assert mixed == ["F", "M"] and felonies == [False, False]
PY
echo "python3-agate 1.6.3-2"
PYTHONPATH=$dir/usr/lib/python3/dist-packages /usr/bin/python3 -S try.py
