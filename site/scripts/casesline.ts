// The line above the answer that says what it was worked out from.
import type { App } from "./app";
import { h, link } from "./dom";
import { caseKind } from "./casename";
import { state } from "./state";
import { t } from "./words";

export function casesLine(app: App): HTMLElement {
  const kinds = state.told.cases.map(
    (_, c) => (state.told.cases.length > 1 ? c + 1 + ": " : "") + caseKind(c),
  );
  const said = kinds.length > 2 ? t("cases-n", kinds.length) : kinds.join("; ");
  const change = () => app.go({ kind: "check", case: 0 });
  return h("p", { class: "told" }, h("span", null, said), link(t("change"), change, t("told-title")));
}
