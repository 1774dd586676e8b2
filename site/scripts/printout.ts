// What is printed in place of the answer: a sheet for the person, in their language,
// and one for a lawyer, in English, for each case.
import { lawyerSheets } from "./lawyersheet";
import { byId, h } from "./dom";
import type { Outlook } from "./answerorder";
import { personSheet } from "./personsheet";

let outlook: Outlook, shown: HTMLElement;

/** prepare says what would be printed while an answer is shown; the sheets are made when somebody prints. */
export function prepare(out: Outlook, answer: HTMLElement): void {
  outlook = out;
  shown = answer;
}

addEventListener("beforeprint", () => {
  byId("paper")?.remove();
  if (shown?.isConnected)
    document
      .querySelector("main")!
      .append(h("div", { id: "paper" }, personSheet(outlook), lawyerSheets(outlook)));
});
addEventListener("afterprint", () => byId("paper")?.remove());
