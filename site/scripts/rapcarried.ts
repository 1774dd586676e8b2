// What the page that reads a rap sheet carries: its words, the catalogue, and what the
// reader of charges must know. Everything is in the page; nothing is asked for later.
import { ChargeReader, Tables } from "./charge";
import { near } from "./chargenear";

/** PaperFact is a fact that a paper tells, in words. */
export interface PaperFact {
  id: string;
  ask: string;
  kind: number;
  values?: [value: string, label: string][];
}

interface Carried {
  lang: string;
  words: Record<string, string>;
  tables: Tables;
  rows: string;
  titles: string;
  facts: PaperFact[];
}

declare global {
  interface Window {
    reliefData?: Record<string, string>;
  }
}

const data: Carried | null = window.reliefData?.record ? JSON.parse(window.reliefData.record) : null;

export const carried = data !== null;
export const rows = data ? data.rows.split("\n") : [];
export const titles = data ? data.titles.split("\n") : [];
export const flags = data ? data.tables.flags : "";
export const facts = new Map((data?.facts ?? []).map((f): [string, PaperFact] => [f.id, f]));
export const reader = data ? new ChargeReader(data.tables, rows, near) : (null as unknown as ChargeReader);

/** w is a word of the page, with {0}, {1} filled in. */
export const w = (key: string, ...args: (string | number)[]) =>
  (data?.words[key] ?? "[" + key + "]").replace(/\{(\d)\}/g, (_, i) => String(args[+i]));
