// The search for an offense or a program, with the box for an attempt.
import { attemptOf, isAttempt, isOrdinance, nameOf, Offense, offenses } from "./catalogue";
import { combobox } from "./combobox";
import { both, choice, Control, Get, isTicked, isUnknown, Said, typing, unknownBox } from "./control";
import { byId, h, link } from "./dom";
import { exact } from "./find";
import { Answer, dontKnow, exactly, Fact, isYes } from "./record";
import { state } from "./state";
import { now, t } from "./words";

export function section(fact: Fact, get: Get, id: string): Control {
  const { core } = state,
    was = get(fact),
    hint = id + "-hint";
  const attempt = fact.number === core.offense && core.attempt >= 0 ? core.facts[core.attempt] : null;
  let kind: Said = [];
  let here: Offense | null = was?.known ? offenses()[was.lo] : null;
  const tick =
    attempt &&
    choice({
      type: "checkbox",
      name: id + "-att",
      id: id + "-att",
      value: 1,
      label: t("attempt"),
      checked: isYes(get(attempt)),
    });
  const refresh = () => {
    if (tick) tick.hidden = !here || isAttempt(here) || isOrdinance(here);
  };
  const box = combobox({
    id,
    label: now.words.facts[fact.number].ask,
    hint,
    programs: fact.program,
    text: here ? nameOf(here) : "",
    chosen(offense) {
      here = offense;
      typing(id)();
      refresh();
    },
    unknown(of) {
      const box = byId(id + "-idk") as HTMLInputElement;
      box.checked = true;
      box.focus();
      if (attempt && of! >= 0) kind = [[core.facts[core.kind], exactly(of!)]];
    },
  });
  refresh();
  const tried = () => !!tick && !tick.hidden && isTicked(id + "-att");
  const forAttempt = (answer: Answer | null): Said => (attempt ? [[attempt, answer]] : []);
  return {
    nodes: [
      h("p", { class: "quiet", id: hint }, t(fact.program ? "program-hint" : "offense-hint")),
      box.node,
      tick,
      fact.program ? null : h("p", null, link(t("roughly"), box.kinds)),
      unknownBox(id, was),
    ],
    read() {
      const typed = box.input.value.trim();
      if (isUnknown(id)) return typed ? both(id) : [[fact, dontKnow()], ...forAttempt(null), ...kind];
      const missing = t("error-offense", t(fact.program ? "dont-know" : "roughly"));
      if (!typed) return { text: missing, at: id };
      // A section typed in full, or a search with one line, needs no click.
      const crime = here || exact(typed, fact.program);
      if (!crime) return { text: box.show() ? t("error-pick") : missing, at: id, list: true };
      box.take(crime);
      // An attempt that has a row of its own is that row.
      const own = tried() ? attemptOf(crime) : undefined;
      return [[fact, exactly((own || crime).number)], ...forAttempt(tried() && !own ? exactly(1) : null)];
    },
  };
}
