// The pages before the questions: what somebody wants and for whom, and how a case
// ended.
import type { App, Step } from "./app";
import { picked } from "./control";
import { Child, h, link } from "./dom";
import { app as place, form } from "./frame";
import { Line, picking, together, unpicked } from "./pickpage";
import { speakOf } from "./pieces";
import { dontKnow, exactly } from "./record";
import { addCaseOf, isMinor, kindsOf } from "./route";
import { notChosen, state, Whom } from "./state";
import { now, t } from "./words";

const whoms: Whom[] = ["me", "inside", "other"];

/** everything is the aim of those who do not know: it stands last, behind an "or". */
const everything = "everything";

/** whomList asks for whom, which need not be said; a page for those inside has said it. */
function whomList(): Child {
  if (place.dataset.whom) return null;
  const known = state.told.cases.length > 0;
  const line = (value: Whom): Line => ({
    value,
    label: t("whom-" + value),
    checked: known && state.whom === value,
  });
  return picking({ name: "whom", title: t("whom-title"), heading: "h2", lines: whoms.map(line) });
}

/** aimPage asks what somebody wants, and for whom. */
export function aimPage(app: App, first: boolean): HTMLElement {
  const { core, aim, told } = state,
    chosen = told.cases.length > 0 ? aim : notChosen;
  const lines = core.aims.map(
    ({ id }, i): Line => ({ value: id, label: now.words.aims[i].name, checked: chosen === i }),
  );
  const aims = picking({
    name: "pick",
    title: t("aim-title"),
    hint: t("aim-hint"),
    heading: first ? "h2" : "h1",
    lines: lines.filter((l) => l.value !== everything),
    last: { ...lines.find((l) => l.value === everything)!, label: t("aim-everything") },
  });
  return form({
    body: together(aims, whomList()),
    read: () => unpicked("pick"),
    then: () => takeAim(app),
  });
}

/** takeAim reads the first page. */
function takeAim(app: App): void {
  state.relief = notChosen;
  state.aim = state.core.aims.findIndex((a) => a.id === picked("pick"));
  begin(app);
}

/** startPage is the first page of those who came for one aim or one relief. */
export function startPage(app: App, first: boolean): HTMLElement {
  const { relief, aim } = state;
  const what = relief !== notChosen ? now.words.names[relief] : now.words.aims[aim].name;
  return form({
    body: together(first && relief === notChosen ? null : h(first ? "h2" : "h1", null, what), whomList()),
    read: () => [],
    then: () => begin(app),
    label: t("start"),
    aside: link(t("something-else"), () => app.go({ kind: "aim", case: 0 })),
  });
}

function begin(app: App): void {
  state.whom = (picked("whom") as Whom) || state.whom;
  speakOf();
  state.pages = 0; // another aim may ask as much again
  if (state.told.cases.length) return app.next();
  app.addCase();
}

/** unknown is the value of "I do not know", and juvenile that of a case in juvenile court. */
const unknown = "idk",
  juvenile = "minor";

/** casePage asks how a case ended. "I was convicted" is no answer of an arrest: it makes the case a conviction. */
export function casePage(app: App, step: Step): HTMLElement {
  const { core, told } = state,
    here = told.cases[step.case],
    outcome = core.facts[core.outcome];
  const convicted = String(outcome.values.indexOf("convicted")),
    ended = here?.answers.get(outcome.number);
  const was = here?.arrest
    ? ended?.known
      ? String(ended.lo)
      : ended && unknown
    : isMinor(step.case)
      ? juvenile
      : here && convicted;
  const line = (value: string, label: string): Line => ({ value, label, checked: value === was });
  const lines = now.words.facts[outcome.number].labels.map((label, value) => line(String(value), label));
  return form({
    body: picking({
      name: "pick",
      title: t("case-title"),
      hint: t("case-hint"),
      lines: [...lines.splice(+convicted, 1), ...lines, line(juvenile, t("case-juvenile"))],
      last: line(unknown, t("dont-know")),
    }),
    read: () => unpicked("pick"),
    then() {
      const value = picked("pick")!,
        minor = value === juvenile,
        arrest = !minor && value !== convicted;
      if (here && (here.arrest !== arrest || (was === juvenile) !== minor)) {
        here.answers.clear();
        state.changed = true;
      }
      if (!here) (state.pages++, addCaseOf(arrest));
      const the = told.cases[step.case];
      the.arrest = arrest;
      if (minor) the.answers.set(core.court, exactly(core.minor));
      if (arrest) the.answers.set(outcome.number, value === unknown ? dontKnow() : exactly(+value));
      app.next();
    },
  });
}

/** startCase begins another case: where both can be meant, by how it ended. */
export function startCase(app: App): void {
  const { arrests, convictions } = kindsOf(),
    c = state.told.cases.length;
  if (arrests && convictions && state.core.outcome >= 0) return app.go({ kind: "case", case: c });
  addCaseOf(arrests && !convictions);
  app.next();
}
