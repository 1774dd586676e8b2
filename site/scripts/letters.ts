// Papers that have no form: chosen, asked, shown in English with the Spanish beside
// it, changed, and kept.
import { carried, w } from "./papercarried";
import { button, h } from "./dom";
import { Block, Doc, fillTemplate, Template } from "./draftdoc";
import { downloads } from "./downloads";
import { letter } from "./packet";
import { valuesOf } from "./paperrule";
import { asked, field, problems, Read, reading, tick } from "./paperfields";

/** personal are the values of the papers that every form asks for too. */
const personal = [
  "name",
  "prison number",
  "street",
  "city",
  "state",
  "zip",
  "phone",
  "case number",
  "county",
];

/** letters is a list of the papers; each opens when it is wanted. */
export function letters(): HTMLElement {
  const { papers, lang } = carried();
  return h(
    "section",
    { "aria-labelledby": "letters" },
    h("h2", { id: "letters" }, w("letters")),
    papers.map((t) => {
      let drawn = false;
      const body = h("div");
      const toggle = () => {
        if (!drawn) body.append(...ask(t));
        drawn = true;
      };
      return h("details", { class: "fold", toggle }, h("summary", null, t.titles[lang]), body);
    }),
  );
}

/** keys lists the values that a paper uses. */
function keys(t: Template): string[] {
  const text = t.body.en.map((u) => u.text + (u.right || "")).join(" ");
  const out = (text.match(/\{[^{}]+\}/g) || []).map((k) => k.slice(1, -1));
  if (out.includes("address")) out.push("street", "city", "state", "zip");
  if (out.includes("short title")) out.push("name");
  return out;
}

function ask(t: Template): HTMLElement[] {
  const { lang } = carried(),
    used = keys(t),
    reads: Read[] = [];
  const shown = h("div", { "aria-live": "polite" }),
    errors = h("div");
  const show = () => {
    const { says, wrong } = asked(reads);
    if (problems(errors, wrong)) return;
    const values = valuesOf([], says, false);
    shown.textContent = "";
    shown.append(...paper(t, fillTemplate(t, "en", values), fillTemplate(t, "es", values)));
    (shown.firstElementChild as HTMLElement).focus();
  };
  const line = (key: string, label: string, value: string, long?: boolean) =>
    reading(reads, field(key, label, value, long, t.id + "-"));
  return [
    errors,
    h(
      "form",
      {
        autocomplete: "off",
        novalidate: true,
        submit: (e: Event) => {
          e.preventDefault();
          show();
        },
      },
      personal
        .filter((k) => used.includes(k))
        .map((k) => line(k, w("field-" + k.replace(/ /g, "-")), k === "state" ? "CA" : "")),
      (t.asks || []).map((a) =>
        a.tick
          ? reading(reads, tick(a.key, a.says[lang], t.id + "-"))
          : line(a.key, a.says[lang], "", a.long),
      ),
      h("div", { class: "actions" }, h("button", { type: "submit", class: "button" }, w("draft"))),
    ),
    shown,
  ];
}

const tags: Record<string, string> = { h1: "h3", h2: "h4", li: "li", box: "li" };

/** article shows a paper as it can be read aloud. */
function article(doc: Doc): HTMLElement {
  return h("article", { lang: doc.lang, class: "leaf" }, doc.blocks.map(part));
}

function part(b: Block): HTMLElement {
  const lines = (s: string) => s.split("\n").flatMap((l, i) => (i ? [h("br"), l] : [l]));
  const text = b.kind === "sign" ? ["____________________", h("br"), b.text] : lines(b.text);
  return h(tags[b.kind] || "p", null, ...text, ...(b.right ? [h("br"), ...lines(b.right)] : []));
}

/** paper shows a paper beside its Spanish, lets it be changed, and makes its files. */
function paper(t: Template, doc: Doc, spanish: Doc): HTMLElement[] {
  const english = h("div", null, article(doc)),
    files = h("div", { "aria-live": "polite" }),
    errors = h("div");
  const edits: Read[] = [];
  const boxes = doc.blocks
    .map((b, i) => ({ b, i }))
    .filter(({ b }) => b.kind === "p" || b.kind === "li")
    .map(({ b, i }, n) =>
      reading(edits, field(String(i), w("paragraph", n + 1), b.text, true, t.id + "-edit-")),
    );
  const make = () => {
    const { says, wrong } = asked(edits);
    if (problems(errors, wrong)) return;
    for (const { key } of edits) doc.blocks[+key].text = says[key] || "";
    const kept = { ...doc, blocks: doc.blocks.filter((b) => b.text || /sign|break/.test(b.kind)) };
    english.textContent = "";
    english.append(article(kept));
    files.textContent = "";
    files.append(downloads(letter(t.id, kept)));
  };
  return [
    h("h3", { tabindex: -1 }, w("your-paper")),
    h("p", null, w("read-first")),
    h(
      "div",
      { class: "beside" },
      english,
      h("div", null, h("p", { class: "hint" }, w("spanish")), article(spanish)),
    ),
    errors,
    h("details", { class: "fold" }, h("summary", null, w("change")), boxes),
    button(w("files"), make),
    files,
  ];
}
