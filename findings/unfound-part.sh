#!/bin/bash
# A search index of sections in lunr. A page says "17(b)". A guess would be that a search for
# 17(b) finds it, since the same words went in. Nothing is found, and no error: words of a
# page lose the signs at their ends, 17(b, and those of a search do not. With a bracket less
# it is found, and so is CR-180; MiniSearch finds all. Who looks for their own section is
# told that the site has nothing: put lunr.trimmer into the search's pipeline too.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund lunr@2.3.9 minisearch@7.2.0 >/dev/null
cat >try.mjs <<'JS'
import lunr from "lunr";
import MiniSearch from "minisearch";
const pages = ["Section 17(b)", "Section 1203.4(a)", "Form CR-180"].map((text, id) => ({ id, text }));
const index = lunr(function () {
  this.field("text");
  this.ref("id");
  pages.forEach((p) => this.add(p));
});
const trimmed = lunr(function () {
  this.field("text");
  this.ref("id");
  this.searchPipeline.before(lunr.stemmer, lunr.trimmer);
  pages.forEach((p) => this.add(p));
});
const mini = new MiniSearch({ fields: ["text"] });
mini.addAll(pages);
const first = (found) => (found.length ? pages[found[0].ref ?? found[0].id].text : "nothing");
for (const query of ["17(b)", "17(b", "1203.4(a)", "CR-180"]) {
  const seen = [index, trimmed, mini].map((i) => first(i.search(query)));
  console.log(`${query}: lunr ${seen[0]}, trimmed ${seen[1]}; MiniSearch ${seen[2]}`);
}
JS
node try.mjs >seen
echo "lunr 2.3.9, minisearch 7.2.0"
cat seen
diff seen - <<'END'
17(b): lunr nothing, trimmed Section 17(b); MiniSearch Section 17(b)
17(b: lunr Section 17(b), trimmed Section 17(b); MiniSearch Section 17(b)
1203.4(a): lunr nothing, trimmed Section 1203.4(a); MiniSearch Section 1203.4(a)
CR-180: lunr Form CR-180, trimmed Form CR-180; MiniSearch Form CR-180
END
