// What was made: files to keep, and what stands in them, for everybody to read.
import { carried, w } from "./papercarried";
import { h } from "./dom";
import type { Answers, File } from "./packet";
import type { Problem } from "./paperfill";

/** downloads are the files, each behind a link; they never leave the device. */
export function downloads(files: File[]): HTMLElement {
  return h(
    "ul",
    { class: "files" },
    files.map((f) => {
      const href = URL.createObjectURL(new Blob([f.data as BlobPart], { type: f.type }));
      return h("li", null, h("a", { href, download: f.name, class: "button second" }, f.name));
    }),
  );
}

const reason = (p: Problem) => w("not-" + p.kind, place(p.item), p.say || "");

/** place is where an item stands on the form, in the words of its captions; see package packet. */
function place(item: string): string {
  const row = /^row (\d) (.*)/.exec(item);
  if (row) return w("item-row", row[1], row[2]);
  for (const key of ["item-", "field-"]) {
    const k = key + item.replace(/ /g, "-");
    if (k in carried().words) return w(k);
  }
  const under = /^(\d\w*(?: \(\d\))?)(?: (.+))?$/.exec(item);
  if (!under) return item;
  return w("item-number", under[1]) + (under[2] ? ", " + place(under[2]) : "");
}

/** answersOf are the answers of a form, item by item. */
export function answersOf({ form, items, problems, filled, rest }: Answers): HTMLElement {
  if (!items.length && !filled) return h("p", null, w("get-form", form.form, form.revision));
  return h(
    "details",
    { class: "fold", open: !filled },
    h("summary", null, w(filled ? "written" : "by-hand", form.form)),
    h("p", null, w("compare", form.form, form.revision), rest ? " " + w("rest") : null),
    problems.length
      ? h(
          "ul",
          { class: "callout warning" },
          problems.map((p) => h("li", null, reason(p))),
        )
      : null,
    h(
      "table",
      { lang: carried().lang },
      h(
        "thead",
        null,
        h("tr", null, h("th", { scope: "col" }, w("item")), h("th", { scope: "col" }, w("put-in"))),
      ),
      h(
        "tbody",
        null,
        items.map(([item, text, box]) =>
          h("tr", null, h("th", { scope: "row" }, place(item)), h("td", null, box ? w("tick") : text)),
        ),
      ),
    ),
  );
}
