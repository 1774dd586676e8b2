// What the script knows of the book without words, as site/quiz writes it.
import { byId } from "./dom";
import type { Fact } from "./record";
import { CoreRow, readCoreRow } from "./wire";

/** Core is the book by number, the language of the page and those it can switch to. */
export interface Core extends Omit<CoreRow, "facts"> {
  facts: Fact[];
  lang: string;
  languages: string[];
  /** The way to the root of the site. */
  root: string;
  /** What the page stands for: an aim, or nothing. */
  way: string;
}

export function readCore(): Core {
  const row = readCoreRow(JSON.parse(window.reliefData!.ids));
  const page = JSON.parse(byId("core")!.textContent!) as { lang: string; languages: string[] };
  const { root = "", way = "" } = byId("app")!.dataset;
  return { ...row, ...page, root, way, facts: row.facts.map((f, number) => ({ ...f, number })) };
}

/** groupOf is the number of the group that asks a fact, or -1. */
export const groupOf = (core: Core, fact: number) => core.groups.findIndex((g) => g.facts.includes(fact));
