// A group of yes-or-no facts as boxes: tick what is true; what is not ticked is no.
import { choice, Control, Get, isTicked, orUnknown } from "./control";
import { h } from "./dom";
import { dontKnow, exactly, Fact, isYes } from "./record";
import { now, t } from "./words";

const none = "none",
  unsure = "unsure";

export function tickList(facts: Fact[], get: Get): Control {
  const answers = facts.map(get),
    asked = answers.some((a) => a);
  const wasUnsure = asked && answers.every((a) => !a || !a.known);
  const wasNone = asked && !wasUnsure && !answers.some(isYes);
  const idOf = (fact: Fact) => "f" + fact.number;
  const box = (id: string) => document.getElementById(id) as HTMLInputElement;
  // Each of the last two is an answer alone.
  const alone = (id: string) => () => {
    if (box(id).checked)
      [...facts.map(idOf), none, unsure].forEach((o) => {
        if (o !== id) box(o).checked = false;
      });
  };
  const several = () => {
    box(none).checked = box(unsure).checked = false;
  };
  return {
    nodes: [
      h("p", { class: "quiet" }, t("tick")),
      h(
        "div",
        { class: "choices" },
        facts.map((fact, i) =>
          choice({
            type: "checkbox",
            name: "f",
            id: idOf(fact),
            value: fact.number,
            label: now.words.facts[fact.number].line,
            checked: isYes(answers[i]),
            change: several,
          }),
        ),
        choice({
          type: "checkbox",
          name: "f",
          id: none,
          value: none,
          label: t("none"),
          checked: wasNone,
          change: alone(none),
        }),
      ),
      orUnknown({
        type: "checkbox",
        name: "f",
        id: unsure,
        value: unsure,
        checked: wasUnsure,
        change: alone(unsure),
      }),
    ],
    read() {
      const any = facts.some((fact) => isTicked(idOf(fact)));
      if (!any && !isTicked(none) && !isTicked(unsure)) return { text: t("error-tick"), at: idOf(facts[0]) };
      return facts.map((fact) => [fact, isTicked(unsure) ? dontKnow() : exactly(+isTicked(idOf(fact)))]);
    },
  };
}
