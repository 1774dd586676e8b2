// The person's sheet: one page, large, in their language.
import type { Outlook } from "./outlook";
import { Child, h } from "./dom";
import { nameOf } from "./naming";
export const personSheet = ({ next: [next] }: Outlook): Child =>
  h("article", { class: "leaf person" }, h("h1", null, next ? nameOf(next) : ""));
