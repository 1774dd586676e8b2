// The page that reads a rap sheet: its text is pasted or comes from a file, is read on
// the device, shown case by case so that it can be mended, and handed to the page of
// the questions. Nothing is sent and nothing is kept.
import { today } from "./days";
import { add, button, byId, Child, h } from "./dom";
import { card, person, quoted } from "./rapcard";
import { carried, flags, reader, rows, w } from "./rapcarried";
import { makeRecord } from "./rapcases";
import { mostText, take } from "./rapfile";
import type { PaperRecord } from "./rapdraft";
import { readSheets } from "./rapsheet";
import { mostCases } from "./wire";

const place = byId("record")!;

/** The whole page in two parts: where the text goes in, and what was read. */
function draw(): void {
  const text = h("textarea", {
    id: "sheet",
    autocomplete: "off",
    spellcheck: "false",
  }) as HTMLTextAreaElement;
  const file = h("input", {
    type: "file",
    id: "paper-file",
    accept: ".txt,text/plain,.pdf,application/pdf",
  }) as HTMLInputElement;
  const said = h("p", { role: "alert" }),
    read = h("div", { id: "read" });
  const show = (what: string) => {
    said.textContent = "";
    read.textContent = "";
    if (what.length > mostText) {
      text.value = ""; // a browser is slow with it
      said.textContent = w("too-large");
      return;
    }
    const day = today(); // a browser is slow with it
    const people = what.trim() ? readSheets(what, day) : [];
    if (!people.length) {
      said.textContent = w(what.trim() ? "nothing-read" : "nothing-given");
      return;
    }
    const records = people.map((p) => makeRecord(p, reader, rows, flags, day));
    add(read, results(records, what.split(/\r?\n/)));
    read.querySelector("h2")?.scrollIntoView();
  };
  file.addEventListener("change", async () => {
    const f = file.files?.[0];
    if (!f) return;
    said.textContent = "";
    const taken = await take(f);
    text.value = taken.text.length > mostText ? "" : taken.text;
    read.textContent = "";
    if (taken.text || !taken.said) show(taken.text);
    if (taken.said) said.textContent = [taken.said, said.textContent].join(" ").trim();
  });
  place.textContent = "";
  add(place, [
    h("div", { class: "field" }, h("label", { for: "sheet" }, w("paste")), text),
    h("div", { class: "field" }, h("label", { for: "paper-file" }, w("file")), file),
    h(
      "div",
      { class: "actions" },
      button(w("read"), () => show(text.value)),
    ),
    said,
    read,
  ]);
}

/** results show what was read, and the way on. More than one person is said, and the first is taken. */
function results(records: PaperRecord[], source: string[]): Child {
  const r = records[0];
  const whole = person(r),
    cards = r.cases.map((c, i) => card(c, i, source, whole.forget)),
    said = h("p", { role: "alert" });
  return [
    h("h2", null, w("found", r.cases.length)),
    records.length > 1 ? h("p", { class: "callout note" }, w("others", records.length)) : null,
    r.deceased ? h("p", { class: "callout note" }, w("deceased")) : null,
    h("p", null, w("check-it")),
    ...cards.map((c) => c.node),
    whole.node,
    unread(r, source),
    h(
      "div",
      { class: "actions" },
      button(w("go-on"), () => {
        const cases = cards.map((c) => c.read()).filter((c) => c !== null),
          many = cases.length > mostCases;
        said.textContent = many ? w("too-many", mostCases, cases.length) : "";
        if (!many) handOver(JSON.stringify({ person: whole.read(), cases }));
      }),
    ),
    said,
    h("p", { class: "quiet" }, w("not-whole")),
  ];
}

/** notes say what to do about a line. */
const notes = [
  ["stands beside", "finding"],
  ["the comment names", "two-charges"],
  ["is missing", "missing-part"],
  ["a later order", "order"],
  ["cannot be read", "line"],
];

/** unread lists the lines that were not understood or are to be compared, as they stand on the paper. */
function unread(r: PaperRecord, source: string[]): Child {
  if (!r.unread.length) return null;
  const item = (text: string) => {
    const [, line, what] = /^line (\d+): (.*)$/.exec(text)!;
    const key = notes.find(([part]) => what.includes(part))?.[1] ?? "look";
    return h("li", null, w(key, line), " ", h("span", { class: "quoted" }, quoted(source, +line)));
  };
  return h(
    "section",
    { "aria-labelledby": "unread" },
    h("h2", { id: "unread" }, w("unread")),
    h("ul", null, ...r.unread.map(item)),
  );
}

/**
 * handOver gives the record, answers and no word of the paper, to the page of the questions:
 * the one that opened this page, which then closes and shows that again, or a new one.
 */
function handOver(text: string): void {
  const target = location.protocol === "file:" ? "*" : location.origin,
    from = opener as Window | null,
    quiz = from && !from.closed ? from : open(place.dataset.quiz!, "_blank");
  if (!quiz) return;
  quiz.postMessage({ reliefRecord: text }, target);
  addEventListener("message", (e) => {
    if (e.source === quiz && e.data === "reliefQuiz") quiz.postMessage({ reliefRecord: text }, target);
    if (e.source === quiz && e.data === "reliefTaken") {
      quiz.focus();
      draw();
      byId("sheet")!.focus();
      if (quiz === from) close();
    }
  });
}

function begin(): void {
  draw();
  byId("why")!.hidden = true;
  place.hidden = false;
  addEventListener("pagehide", draw); // a page that is left keeps nothing
}

if (carried) begin();
