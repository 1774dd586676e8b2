// The answers so far, to look over: grouped, each with a link to change it.
import type { App } from "./app";
import { groupOf } from "./core";
import { button, Child, h, link } from "./dom";
import { fold } from "./folds";
import { Question, questionOf, titleOf } from "./question";
import { Answer, Answers, Fact, holder, isYes } from "./record";
import { prune, removeCase } from "./prune";
import { valueOf } from "./toldtext";
import { caseName } from "./casename";
import { notChosen, state } from "./state";
import { Kind, mostCases } from "./wire";
import { now, t } from "./words";

export interface Line {
  question: Question;
  case: number;
  title: string;
  text: Child;
}

export interface Part {
  title: string;
  case: number;
  lines: Line[];
} // case -1: the person

/** partsOf lists every question that was answered, the person's last. */
export function partsOf(): Part[] {
  const { core, told } = state,
    seen = new Set<string>();
  const linesOf = (answers: Answers, c: number): Line[] => {
    const out: Line[] = [];
    answers.forEach((_, fact) => {
      if (fact === core.complete || fact === core.attempt) return;
      const group = groupOf(core, fact),
        id = group < 0 ? c + ":" + fact : c + ":g" + group;
      if (seen.has(id)) return;
      seen.add(id);
      const together =
        group < 0 ? [fact] : core.groups[group].facts.filter((n) => holder(told, core.facts[n], c).has(n));
      const question = questionOf(core, together);
      out.push({ question, case: c, title: titleOf(question), text: textOf(question, c) });
    });
    return out;
  };
  const parts: Part[] = told.cases.map((c, i) => ({
    title: told.cases.length > 1 || state.relief === notChosen ? caseName(i) : t("about-case"),
    case: i,
    lines: linesOf(c.answers, i),
  }));
  const person = linesOf(told.person, 0);
  return person.length ? [...parts, { title: t("about-you"), case: -1, lines: person }] : parts;
}

/** answersOf is each fact that was told of a case and of the person, in words. */
export function answersOf(c: number): { fact: Fact; answer: Answer; text: string }[] {
  const { core, told } = state,
    all = [...told.cases[c].answers, ...told.person];
  return all.map(([n, answer]) => ({ fact: core.facts[n], answer, text: valueOf(core.facts[n], answer) }));
}

/** textOf is what was answered to a question, in words; a line for each of several. */
function textOf({ group, facts }: Question, c: number): Child {
  const { core, told } = state,
    answerOf = (n: number) => holder(told, core.facts[n], c).get(n);
  const known = facts.flatMap((fact) => {
    const answer = answerOf(fact.number);
    return answer ? [{ fact, answer }] : [];
  });
  if (group < 0) {
    const { fact, answer } = known[0],
      tried = fact.number === core.offense && isYes(answerOf(core.attempt));
    return valueOf(fact, answer) + (tried ? " (" + t("attempt-short") + ")" : "");
  }
  const boxes = facts.every((f) => f.kind === Kind.YesNo);
  if (boxes && known.every(({ answer }) => !answer.known)) return t("dont-know");
  const said = boxes ? known.filter(({ answer }) => isYes(answer)) : known;
  return said.length
    ? said.map(({ fact, answer }) =>
        h("p", null, now.words.facts[fact.number].ask, " ", h("b", null, valueOf(fact, answer))),
      )
    : t("none");
}

/** checkPage is the answers as a page of their own. */
export function checkPage(app: App): HTMLElement {
  if (state.changed) prune();
  return h(
    "div",
    null,
    h("h1", null, t("check-title")),
    h("p", { class: "hint" }, t("check-hint")),
    h(
      "div",
      { class: "actions" },
      button(t("see-results"), () => app.go({ kind: "results", case: 0 })),
      state.told.cases.length < mostCases ? link(t("add-case"), app.addCase) : null,
    ),
    answersList(app),
  );
}

/** answersList is every answer, folded by case, with a link to change it. */
export function answersList(app: App): HTMLElement {
  const many = state.told.cases.length > 1;
  const remove = (c: number) => {
    removeCase(c);
    app.go({ kind: "check", case: 0 });
  };
  return h(
    "div",
    { class: "folds answers" },
    partsOf().map((part) =>
      fold(part.title, () => [
        many && part.case >= 0 ? link(t("remove"), () => remove(part.case), part.title) : null,
        table(app, part.lines),
      ]),
    ),
  );
}

function table(app: App, lines: Line[]): Child {
  return h(
    "dl",
    null,
    lines.map(({ question, case: c, title, text }) =>
      h(
        "div",
        null,
        h("dt", null, title),
        h("dd", null, text),
        h(
          "dd",
          { class: "change" },
          link(t("change"), () => app.go({ kind: "ask", case: c, question, change: true }), title),
        ),
      ),
    ),
  );
}
