// What is printed in place of the answer: the sheet of the person, in their language, or
// those of a lawyer, in English, one for each case.
import { lawyerSheets } from "./lawyersheet";
import { byId, Child, h } from "./dom";
import type { Outlook } from "./answerorder";
import { personSheet } from "./personsheet";

let outlook: Outlook,
  shown: HTMLElement,
  sheets: (out: Outlook) => Child = personSheet;

/** prepare says what would be printed while an answer is shown; the sheets are made when somebody prints. */
export function prepare(out: Outlook, answer: HTMLElement): void {
  outlook = out;
  shown = answer;
}

/** printLawyers prints what a lawyer reads; everything else prints the sheet of the person. */
export function printLawyers(): void {
  sheets = lawyerSheets;
  print();
}

addEventListener("beforeprint", () => {
  byId("paper")?.remove();
  if (shown?.isConnected) document.querySelector("main")!.append(h("div", { id: "paper" }, sheets(outlook)));
});
addEventListener("afterprint", () => {
  byId("paper")?.remove();
  sheets = personSheet;
});
