// The page of one question of the law, and the page that asks several answers that
// are still missing at once.
import type { App, Step } from "./app";
import type { Put } from "./control";
import { link } from "./dom";
import { form } from "./frame";
import { form as several, questionPage, QuestionPage } from "./questionpage";
import { Answer, Fact, holder } from "./record";
import { caseName } from "./saying";
import { state } from "./state";
import { Scope } from "./wire";
import { now, t } from "./words";
import { h } from "./dom";

/** answeredBefore is from how many answers on there is something to show. */
const answeredBefore = 3;

/** askPage asks the question of a step. */
export function askPage(app: App, step: Step): HTMLElement {
  const { facts } = step.question!;
  const page = questionPage(
    step.question!,
    (f) => holder(state.told, f, step.case).get(f.number),
    captionOf(facts, step.case),
  );
  const answered = state.told.cases.reduce((n, c) => n + c.answers.size, state.told.person.size);
  const soFar = answered > answeredBefore && link(t("so-far"), () => app.go({ kind: "results", case: 0 }));
  return answering(page, step.case, () => app.done(step), soFar);
}

/** needsPage asks facts of one case together; afterwards back to the results. */
export function needsPage(app: App, step: Step): HTMLElement {
  const facts = step.question!.facts,
    head = [h("p", { class: "caption" }, captionOf(facts, step.case)), h("h1", null, t("needs-title"))];
  return answering(
    several(facts, (f) => holder(state.told, f, step.case).get(f.number), head),
    step.case,
    () => app.done(step),
  );
}

function answering(
  page: QuestionPage,
  c: number,
  then: () => void,
  aside?: HTMLElement | false,
): HTMLElement {
  let said: [Fact, Answer | null][] = [];
  const put: Put = (fact, answer) => said.push([fact, answer]);
  return form({
    body: page.node,
    aside,
    read() {
      said = [];
      return page.read(put);
    },
    then() {
      for (const [fact, answer] of said) keep(fact, c, answer);
      then();
    },
  });
}

function keep(fact: Fact, c: number, answer: Answer | null): void {
  const answers = holder(state.told, fact, c);
  state.changed = state.changed || answers.has(fact.number);
  if (answer) answers.set(fact.number, answer);
  else answers.delete(fact.number);
}

/** captionOf says which case a question is about, or which relief is checked. */
function captionOf(facts: Fact[], c: number): string {
  const many = state.told.cases.length > 1 && facts.some((f) => f.scope !== Scope.Person);
  return many ? caseName(c) : state.relief >= 0 ? now.words.reliefs[state.relief].name : "";
}
