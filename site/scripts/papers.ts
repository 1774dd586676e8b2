// The page of papers: it gets the answers from the page of the questions, asks what
// only the person knows, and makes the forms and letters on the device. What is
// typed stays in this memory and is forgotten with the page.
import { blankOf, carried, Conviction, face, Form, w } from "./papercarried";
import { add, byId, h } from "./dom";
import type { Handed } from "./handoff";
import { letters } from "./letters";
import { openFor } from "./packet";
import { Known, under } from "./paperrule";
import { petition } from "./petition";

const place = byId("papers")!;

/** facts are the answers that have one value, as text. The section tells the level of most crimes. */
function facts(from: Record<string, unknown>): Record<string, string> {
  const out: Record<string, string> = {};
  for (const key in from) {
    const v = from[key];
    if ((typeof v === "string" && v !== "unknown") || typeof v === "number") out[key] = String(v);
  }
  const level = carried().levels[out["offense"]];
  if (!out["level"] && level && !(level === "felony" && out["attempt"] === "yes")) out["level"] = level;
  return out;
}

/** convictions reads what the page of the questions sent. */
function convictions({ record, names, determinations }: Handed["reliefAnswers"]): Conviction[] {
  const { reliefs } = carried();
  return record.cases.map((c, i) => {
    const known: Known = { status: {}, decider: {}, facts: facts({ ...record.person, ...c }) },
      by: Record<string, string> = {};
    known.infraction = under(known.facts["offense"] || "", carried().infractions);
    for (const d of determinations) {
      if (d.case !== i) continue;
      known.status[d.relief] = d.status;
      const relief = reliefs[d.relief];
      known.decider[d.relief] = (relief && relief.grants[d.decider - relief.before]) || "";
      by[d.relief] = d.by;
    }
    return { name: names[i], known, by };
  });
}

/** warmUp reads the letters and the blanks while somebody types. */
function warmUp(): void {
  face();
  blankOf("");
}

/** draw shows the forms that the answers open, and the letters. */
function draw(cases: Conviction[]): void {
  place.textContent = "";
  const open = carried()
    .forms.map((form): [Form, Conviction[]] => [form, cases.filter((c) => openFor(form, [c.known]).length)])
    .filter(([, list]) => list.length);
  add(place, [
    ...(open.length
      ? petition(open, cases)
      : [h("p", { class: "callout note" }, w(cases.length ? "none" : "no-answers"))]),
    letters(),
  ]);
}

function begin(): void {
  draw([]);
  byId("why")!.hidden = true;
  place.hidden = false;
  // The page of the questions answers only the window that it opened.
  const target = location.protocol === "file:" ? "*" : location.origin;
  addEventListener("message", (e: MessageEvent) => {
    if (e.source !== opener || !e.data?.reliefAnswers) return;
    draw(convictions((e.data as Handed).reliefAnswers));
    document.querySelector("h1")!.scrollIntoView();
  });
  (opener as Window | null)?.postMessage("reliefPapers", target);
  addEventListener("focusin", warmUp, { once: true });
  // A page that is left keeps nothing, also where the browser keeps the page.
  addEventListener("pagehide", () => draw([]));
}

if (window.reliefPapers) begin();
