// What the person can take along: paper, a calendar file, a file to open again. All
// of it is made on the device, and only when asked for.
import { calendar } from "./calendar";
import { recheck } from "./recheck";
import { choice } from "./control";
import { button, Child, h } from "./dom";
import type { Outlook } from "./answerorder";
import { saved } from "./savedfile";
import { printLawyers } from "./printout";
import { state } from "./state";
import { t } from "./words";

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const a = h("a", { href: url, download: name }) as HTMLAnchorElement;
  document.body.append(a);
  a.click();
  a.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1e4);
}

export function taking({ all }: Outlook): Child {
  const item = (key: string, click: () => void) =>
    h(
      "li",
      null,
      h("h3", null, t(key + "-title")),
      h("p", null, t(key + "-text")),
      button(t(key), click, true),
    );
  const dates = calendar(all);
  const code = h(
    "p",
    { class: "code-words", translate: "no" },
    recheck(state.core, state.told, state.withPrivate),
  );
  const withPrivate = (e: Event) => {
    state.withPrivate = (e.target as HTMLInputElement).checked;
    code.textContent = recheck(state.core, state.told, state.withPrivate);
  };
  const own =
    hasPrivate() &&
    choice({
      type: "checkbox",
      name: "private",
      id: "private",
      value: 1,
      label: t("take-private"),
      checked: state.withPrivate,
      change: withPrivate,
    });
  return [
    h("p", null, t("take-text")),
    own,
    h(
      "ul",
      { class: "tiles" },
      item("print", () => print()),
      item("lawyer", printLawyers),
      dates ? item("ics", () => download("dates.ics", "text/calendar", dates)) : null,
      item("save", () => download("answers.json", "application/json", saved())),
    ),
    h("h3", null, t("code-title")),
    h("p", null, t("code-text")),
    code,
  ];
}

/** hasPrivate reports whether anything was said of one's own part in a crime. */
const hasPrivate = () =>
  state.told.cases.some((c) => [...c.answers.keys()].some((n) => state.core.facts[n].private));
