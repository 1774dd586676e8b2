// The folded parts below the answer.
import type { App } from "./app";
import { cite, findings, steps } from "./detailing";
import { Child, h, link } from "./dom";
import { fold } from "./folding";
import { row } from "./lines";
import { citeOf, familyOf, nameOf, wordsOf } from "./naming";
import type { Outlook } from "./outlook";
import { checkPage } from "./answers";
import { isOpen } from "./engine";
import { caseName } from "./saying";
import { state } from "./state";
import { taking } from "./taking";
import { timeline } from "./timeline";
import { mostCases, Status } from "./wire";
import { now, t } from "./words";

export function foldsOf(app: App, out: Outlook): HTMLElement {
  const { next, closed, all } = out,
    how = next ? wordsOf(next).steps : [];
  return h(
    "div",
    { class: "folds" },
    how.length ? fold(t("how-to-ask-for", nameOf(next!)), () => steps(how)) : null,
    order(out),
    closed.length
      ? fold(t("closed-title", closed.length), () =>
          h(
            "div",
            { class: "lines" },
            closed.map((line) => row(app, line)),
          ),
        )
      : null,
    fold(t("told-title"), () => [
      checkPage(app),
      h(
        "div",
        { class: "actions" },
        link(t("something-else"), () => app.go({ kind: "aim", case: 0 })),
        state.told.cases.length < mostCases ? link(t("add-case"), app.addCase) : null,
      ),
    ]),
    fold(t("lawyers-title"), () => [
      next ? [h("h3", null, nameOf(next)), h("p", null, cite(citeOf(next))), findings(next)] : null,
      h(
        "ul",
        null,
        all
          .filter((d) => d !== next && d.status !== Status.Barred)
          .map((d) => h("li", null, nameOf(d), " ", cite(citeOf(d)))),
      ),
    ]),
    all.some((d) => d.segments.length > 1)
      ? fold(t("timeline-title"), () => timeline(all) || h("p", null, t("timeline-none")))
      : null,
    fold(t("take-title"), () => taking(out)),
  );
}

/** order is the useful order of filing, when several things are open. */
function order({ all }: Outlook): Child {
  const filed = all.filter(
    (d) => isOpen(d.status) && d.status !== Status.Automatic && (familyOf(d)?.files || 0) > 0,
  );
  if (filed.length < 2) return null;
  filed.sort((a, b) => familyOf(a).files - familyOf(b).files);
  const many = state.told.cases.length > 1;
  return fold(t("order-title"), () => [
    h("p", null, t("order-text")),
    h(
      "ol",
      null,
      filed.map((d) =>
        h(
          "li",
          null,
          h("b", null, nameOf(d)),
          many ? " – " + caseName(d.case) : "",
          h("small", null, now.words.families[state.core.reliefs[d.relief].family]),
        ),
      ),
    ),
  ]);
}
