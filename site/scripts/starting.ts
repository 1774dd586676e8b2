// The pages before and between the cases: what somebody wants and for whom, how a
// case ended, whether there is another one.
import type { App, Step } from "./app";
import { picked } from "./control";
import { h, link } from "./dom";
import { form } from "./frame";
import { Line, picking, together, unpicked } from "./picking";
import { exactly } from "./record";
import { addCaseOf, kindsOf } from "./route";
import { everything, notChosen, state, Whom } from "./state";
import { now, t } from "./words";

const whoms: Whom[] = ["me", "inside", "other"];

const whomList = () =>
  picking({
    name: "whom",
    title: t("whom-title"),
    heading: "h2",
    lines: whoms.map(
      (value): Line => ({
        value,
        label: t("whom-" + value),
        checked: state.told.cases.length > 0 && state.whom === value,
      }),
    ),
  });

/** aimPage asks what somebody wants, and for whom. */
export function aimPage(app: App, first: boolean): HTMLElement {
  const { core, aim, told } = state,
    chosen = told.cases.length > 0 ? aim : notChosen;
  const aims = picking({
    name: "pick",
    title: t("aim-title"),
    hint: t("aim-hint"),
    heading: first ? "h2" : "h1",
    lines: core.aims.map((value, i): Line => ({ value, label: t("aim-" + value), checked: chosen === i })),
    last: { value: "everything", label: t("aim-everything"), checked: chosen === everything },
  });
  return form({
    body: together(aims, whomList()),
    read: () => unpicked("pick", "whom"),
    then: () => takeAim(app),
  });
}

/** takeAim reads the first page, which may be the one that came with the HTML. */
export function takeAim(app: App): void {
  state.relief = -1;
  state.aim = state.core.aims.indexOf(picked("pick")!);
  begin(app);
}

/** startPage is the first page of those who came for one aim or one relief. */
export function startPage(app: App): HTMLElement {
  const { core, relief, aim } = state;
  const what = relief >= 0 ? now.words.reliefs[relief].name : t("aim-" + (core.aims[aim] || "everything"));
  return form({
    body: together(h("h1", null, what), whomList()),
    read: () => unpicked("whom"),
    then: () => begin(app),
    label: t("start"),
    aside: link(t("something-else"), () => app.go({ kind: "aim", case: 0 })),
  });
}

function begin(app: App): void {
  const { told } = state,
    { arrests, convictions } = kindsOf();
  state.whom = picked("whom") as Whom;
  if (!told.cases.length && arrests && convictions) return app.go({ kind: "case", case: 0 });
  if (!told.cases.length) addCaseOf(arrests);
  app.next();
}

/** casePage asks how a case ended. */
export function casePage(app: App, step: Step): HTMLElement {
  const here = state.told.cases[step.case];
  const body = picking({
    name: "pick",
    title: t(step.case ? "case-title-more" : "case-title"),
    hint: t("case-hint"),
    lines: [
      { value: "0", label: t("case-conviction"), checked: here?.arrest === false },
      { value: "1", label: t("case-arrest"), checked: here?.arrest === true },
    ],
  });
  return form({
    body,
    read: () => unpicked("pick"),
    then() {
      const arrest = picked("pick") === "1";
      if (here && here.arrest !== arrest) {
        here.answers.clear();
        state.changed = true;
      }
      if (here) here.arrest = arrest;
      else addCaseOf(arrest);
      app.next();
    },
  });
}

/** morePage asks whether there is another case. */
export function morePage(app: App): HTMLElement {
  const { core, told } = state;
  const body = picking({
    name: "pick",
    title: t("more-title"),
    hint: t("more-hint"),
    lines: [
      { value: "yes", label: t("more-yes") },
      { value: "no", label: t("more-no"), checked: told.person.get(core.complete)?.lo === 1 },
    ],
    last: { value: "idk", label: t("dont-know") },
  });
  return form({
    body,
    read: () => unpicked("pick"),
    then() {
      const more = picked("pick");
      if (more === "yes") return app.addCase();
      state.complete = true;
      if (core.complete >= 0 && more === "no") told.person.set(core.complete, exactly(1));
      else told.person.delete(core.complete);
      app.next();
    },
  });
}
