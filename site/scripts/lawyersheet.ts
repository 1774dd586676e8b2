// The lawyer's sheets: one page a case, in English whatever the language of the
// quiz: the items of the form, the findings with their cites, the facts told.
import { answersOf } from "./answers";
import { nameOf as offenseName, offenses } from "./catalogue";
import { recheck } from "./recheck";
import { say } from "./days";
import { Child, h, svg } from "./dom";
import { Determination, isOpen } from "./engine";
import { formTables } from "./formtable";
import { blockersOf, citeOf, daysOf, nameOf, reasonOf, statusOf } from "./phrases";
import type { Outlook } from "./answerorder";
import { qr } from "./qr";
import { caseKind } from "./casename";
import { state } from "./state";
import { Kind, Status } from "./wire";
import { now, speaking, t } from "./words";

export function lawyerSheets(out: Outlook): Child {
  return speaking("en", () =>
    state.told.cases.map((_, c) =>
      sheet(
        out.all.filter((d) => d.case === c || d.case < 0),
        c,
      ),
    ),
  );
}

function sheet(all: Determination[], c: number): HTMLElement {
  const { core, told } = state,
    offense = told.cases[c].answers.get(core.offense);
  const title = offense?.known ? offenseName(offenses()[offense.lo]) : caseKind(c);
  return h(
    "article",
    { class: "leaf lawyer", lang: "en" },
    h(
      "p",
      { class: "leafhead" },
      h("span", null, t("lawyer-head")),
      h("span", null, t("lawyer-case", c + 1, told.cases.length)),
    ),
    h("h1", null, title),
    h(
      "p",
      null,
      t("lawyer-intro", say(told.asOf, now.lang)),
      " ",
      state.withPrivate ? "" : t("lawyer-private"),
    ),
    formTables(all, c),
    h("div", { class: "cols" }, findings(all), facts(c)),
    c === 0 ? codes() : null,
    h(
      "p",
      { class: "leaffoot" },
      t("lawyer-law", say(core.law, now.lang)),
      " ",
      t("not-reviewed"),
      ". ",
      t("not-advice"),
    ),
  );
}

/** mostNamed is how many reliefs of one kind are named on paper. */
const mostNamed = 8;

/** findings are a line for each relief that is open or has a day; the others by name. */
function findings(all: Determination[]): HTMLElement {
  const of = (...statuses: Status[]) => all.filter((d) => statuses.includes(d.status));
  const said = all.filter(
    (d) => isOpen(d.status) || d.status === Status.NotYet || d.status === Status.Unsettled,
  );
  const line = (d: Determination) =>
    h(
      "li",
      null,
      h("b", null, statusOf(d)),
      ": ",
      nameOf(d),
      ", ",
      reasonOf(d).cite || citeOf(d),
      daysOf(d).length ? ". " + daysOf(d).join(" ") : "",
    );
  const named = (title: string, list: Determination[], law: (d: Determination) => string) =>
    list.length
      ? h(
          "p",
          null,
          h("b", null, title),
          " ",
          list
            .slice(0, mostNamed)
            .map((d) => nameOf(d) + " (" + law(d) + ")")
            .join("; "),
          list.length > mostNamed ? "; " + t("lawyer-more", list.length - mostNamed) : "",
          ".",
        )
      : null;
  const blocker = (d: Determination) => blockersOf(d).map((b) => b.requirement.cite)[0] || citeOf(d);
  return h(
    "section",
    null,
    h("h2", null, t("lawyer-findings")),
    h("ul", { class: "find" }, said.map(line)),
    named(t("lawyer-missing"), of(Status.Unsure), citeOf),
    named(t("lawyer-shut"), of(Status.Barred, Status.RightNo), (d) => blocker(d).split("; ")[0]),
  );
}

/** facts are what was told, by the short names of the facts; what was denied in one line. */
function facts(c: number): HTMLElement {
  const told = answersOf(c).filter(({ fact }) => state.withPrivate || !fact.private);
  const short = (id: string) => id.replace(/_/g, " "),
    isNo = ({ fact, answer }: Told) => fact.kind === Kind.YesNo && answer.known && !answer.lo;
  const no = told.filter(isNo),
    rest = told.filter((x) => !isNo(x));
  return h(
    "section",
    null,
    h("h2", null, t("lawyer-facts")),
    h(
      "dl",
      { class: "facts" },
      rest.map(({ fact, text }) => h("div", null, h("dt", null, short(fact.id)), h("dd", null, text))),
    ),
    no.length
      ? h("p", null, h("b", null, t("lawyer-no")), " ", no.map(({ fact }) => short(fact.id)).join("; "), ".")
      : null,
  );
}

type Told = ReturnType<typeof answersOf>[0];

/** codes are the re-check code for a machine and for an eye. */
function codes(): HTMLElement {
  const code = recheck(state.core, state.told, state.withPrivate);
  return h(
    "div",
    { class: "codes" },
    picture(code),
    h(
      "div",
      null,
      h("h2", null, t("code-title")),
      h("p", null, t("lawyer-code")),
      h(
        "p",
        { class: "code-words" },
        code.split("-").map((part) => [h("span", null, part), " "]),
      ),
    ),
  );
}

function picture(text: string): Child {
  const code = qr(text);
  if (!code) return null;
  const size = code.modules.length + 8; // with the quiet zone
  const path = code.modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : "")))
    .join("");
  return svg(
    "svg",
    {
      class: "qr",
      viewBox: `0 0 ${size} ${size}`,
      role: "img",
      "aria-label": t("lawyer-qr"),
      "shape-rendering": "crispEdges",
    },
    svg("path", { d: path }),
  );
}
