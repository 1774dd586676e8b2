// The page of one question of the law, and the page that asks what is still missing
// for the answer together.
import type { App, Step } from "./app";
import { h, link } from "./dom";
import { form } from "./frame";
import { pieces, SaidOf } from "./pieces";
import { form as several, Part, questionPage, QuestionPage } from "./questionpage";
import { Fact, holder } from "./record";
import { caseName } from "./casename";
import { notChosen, state } from "./state";
import { Scope } from "./wire";
import { now, t } from "./words";

/** answeredBefore is from how many answers on there is something to show. */
const answeredBefore = 3;

/** askPage asks the question of a step. */
export function askPage(app: App, step: Step): HTMLElement {
  const { facts } = step.question!;
  const answered = state.told.cases.reduce((n, c) => n + c.answers.size, state.told.person.size);
  const soFar = answered > answeredBefore && link(t("so-far"), () => app.go({ kind: "results", case: 0 }));
  const then = () => {
    state.pages++;
    app.done(step);
  };
  return answering(questionPage(step.question!, step.case, captionOf(facts, step.case)), then, soFar);
}

/** needsPage asks what several reliefs still need; afterwards back to the answer. */
export function needsPage(app: App, step: Step): HTMLElement {
  const many = state.told.cases.length > 1;
  const parts = step.parts!.map(
    (part): Part => ({
      ...part,
      caption: many && part.fact.scope !== Scope.Person ? caseName(part.case) : "",
    }),
  );
  return answering(several(parts, h("h1", null, t("needs-title"))), () => app.done(step));
}

function answering(page: QuestionPage, then: () => void, aside?: HTMLElement | false): HTMLElement {
  let said: SaidOf[] = [];
  const whom = state.whom !== "me" && h("p", { class: "caption" }, t("whom-note"));
  return form({
    body: [whom, page.node],
    aside,
    read() {
      const read = page.read();
      said = read.said;
      return read.problems.length ? read.problems : pieces.care?.contradictions(said) || [];
    },
    then() {
      said.forEach(keep);
      then();
    },
  });
}

function keep({ fact, case: c, answer }: SaidOf): void {
  const answers = holder(state.told, fact, c),
    before = answers.get(fact.number);
  if (before && JSON.stringify(before) !== JSON.stringify(answer)) state.changed = true;
  if (answer) answers.set(fact.number, answer);
  else answers.delete(fact.number);
}

/** captionOf says which case a question is about, or which relief is checked. */
function captionOf(facts: Fact[], c: number): string {
  const many = state.told.cases.length > 1 && facts.some((f) => f.scope !== Scope.Person);
  return many ? caseName(c) : state.relief !== notChosen ? now.words.names[state.relief] : "";
}
