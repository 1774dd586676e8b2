// The page on which a saved file is opened.
import type { App } from "./app";
import { determinations } from "./answerorder";
import { byId, h } from "./dom";
import { complain, form } from "./frame";
import { opened } from "./savedfile";
import { notChosen, state } from "./state";
import { t } from "./words";

export function loadPage(app: App): HTMLElement {
  const input = h("input", {
    type: "file",
    id: "file",
    accept: ".json,application/json",
  }) as HTMLInputElement;
  return form({
    body: [
      h("h1", null, t("load-title")),
      h("div", { class: "field" }, h("label", { for: "file" }, t("load-label")), input),
      h("p", { class: "quiet" }, t("load-text")),
    ],
    read: () => (input.files?.length ? [] : [{ text: t("error-file"), at: "file" }]),
    async then() {
      if (take(await input.files![0].text())) app.go({ kind: "results", case: 0 });
      else if (byId("file")) complain([{ text: t("error-file-kind"), at: "file" }]);
    },
  });
}

/**
 * fromPaper takes over the record of the page that reads a rap sheet, which this page
 * opened or was opened by. The questions then ask what no paper says.
 */
export function fromPaper(app: App): void {
  const target = location.protocol === "file:" ? "*" : location.origin;
  addEventListener("message", (e: MessageEvent) => {
    if (e.origin !== location.origin || !take(e.data?.reliefRecord)) return;
    (e.source as Window).postMessage("reliefTaken", target);
    app.next();
  });
  if (opener) (opener as Window).postMessage("reliefQuiz", target);
}

/** take takes over a saved record; false if it is none, or the engine does not accept it. */
function take(text: string): boolean {
  const told = opened(text),
    was = { ...state };
  if (!told) return false;
  try {
    Object.assign(state, { told, changed: false });
    if (state.aim === notChosen && state.relief === notChosen) state.aim = state.core.aims.length - 1;
    determinations();
    return true;
  } catch {
    Object.assign(state, was);
    return false;
  }
}
