// The lines of a rap sheet: wasm/paper/rap.go once more. A test runs both on the same
// sheets.
import { newCount } from "./rapdraft";
import { clean, day, digits, keyword, near, number, only, parted, span } from "./rapline";
import { blacked, headings, identity, quiet } from "./raphead";
import type { Count, Event, Kind, Person } from "./rapperson";
import { ends, later, merge, noSentence, readDisposition, readLevel, readSentence } from "./rapwords";

const longest = 2000;

/** What the next line may go on with; of a sheet that was copied column by column, several. */
const sentence = 1,
  comment = 2,
  disposition = 4,
  level = 8;

/** readSheets reads the text of rap sheets, as it is printed or as a scan made it. */
export function readSheets(text: string, today: number): Person[] {
  const sheet = new Sheet(today);
  const all = text.split("\n");
  if (all[all.length - 1] === "") all.pop();
  for (const line of all) {
    for (const part of line.replace(/\r+$/, "").split("\r")) sheet.take(part.slice(0, longest));
    sheet.line++;
  }
  sheet.end();
  return sheet.people;
}

class Sheet {
  people: Person[] = [];
  line = 0;
  private person: Person | null = null;
  private event: Event | null = null;
  private count: Count | null = null;
  private cycle = 0;
  private later = ""; // the day of a later change; change is whether what follows is about one
  private change = false;
  private goes = 0;
  private page = -99; // the last line that begins a page

  constructor(readonly today: number) {}

  take(raw: string): void {
    const t = clean(raw);
    if (!t) return;
    if (t.includes("END OF MESSAGE")) return this.end();
    const stars = only(t, "*", 3);
    if (stars || only(t, "-", 3)) {
      this.event = this.count = null;
      [this.goes, this.later] = [0, ""];
      if (stars) this.cycle++;
      return;
    }
    if (t.startsWith("**DECEASED") || t.startsWith("DECEASED")) {
      this.whose().deceased = true;
      return void this.heading(t);
    }
    if (t.startsWith("**")) return; // boxes of the Department of Justice
    if (t.startsWith("PAGE ")) this.page = this.line;
    const id = identity(t);
    if (id) {
      if (this.person?.events.length) {
        // The head of the same person's next page; of one that was blacked out nobody knows whose.
        if (blacked(id) ? this.line - this.page < 8 : this.person.ids.includes(id)) return;
        this.end(); // a page is missing, or another person follows
      }
      this.whose().ids.push(id);
      return;
    }
    if (this.heading(t)) return;
    if (this.event) for (const line of parted(t)) this.within(line, this.event);
    else this.about(t);
  }

  private whose(): Person {
    return (this.person ??= {
      line: this.line + 1,
      ids: [],
      born: "",
      deceased: false,
      events: [],
      unread: [],
    });
  }

  end(): void {
    const p = this.person;
    if (p && (p.events.length || p.deceased || p.unread.length)) this.people.push(p);
    this.person = this.event = this.count = null;
    [this.goes, this.later] = [0, ""];
  }

  /** about reads a line outside of events. */
  private about(t: string): void {
    if (t.startsWith("DOB/") || t.startsWith("DOB:")) {
      const p = this.whose();
      p.born = p.born || day(digits(t.slice(4, 12)));
    } else if (keyword(t, "CNT", "DISPO", "CONV STATUS") !== null) {
      this.note("this belongs to an event whose beginning is missing");
      this.begin("other", false, true);
      this.within(t, this.event!);
    }
  }

  /** heading begins an event, if a line is its heading. */
  private heading(t: string): boolean {
    if (!/[:;]/.test(t) && !t.includes("NAM")) return false;
    for (const [words, kind] of headings) {
      const rest = keyword(t, words);
      if (rest === null) continue;
      const colon = /[:;]/.test(t.slice(0, words.length + 2));
      if ((!colon && !t.includes("NAM")) || t.startsWith("DISPO") || t.startsWith("COM")) continue;
      if (words === "PROBATION" && !t.includes("NAM") && rest) continue; // "PROBATION: 3 YEARS" within a count
      const more = words.startsWith("SUPP");
      if (this.event && this.event.kind !== "arrest" && kind === "arrest" && !more) this.cycle++;
      this.count = null;
      [this.goes, this.later] = [0, ""];
      this.change = false;
      if (words === "DECEASED") this.whose().deceased = true;
      const last = this.person?.events.filter((e) => e.kind === "arrest").pop();
      if (more && last?.cycle === this.cycle) {
        this.event = last; // more charges of the arrest above
        return true;
      }
      const federal = rest.includes("FED") && rest.includes("OOS");
      this.begin(kind, federal, false);
      if (words.startsWith("INTERST")) this.note("the court's part is missing: parole from another state");
      return true;
    }
    return false;
  }

  private begin(kind: Kind, federal: boolean, torn: boolean): void {
    const line = this.line + 1;
    this.event = { kind, cycle: this.cycle, line, day: "", federal, torn, number: "", counts: [] };
    this.whose().events.push(this.event);
  }

  /** within reads a line of an event. */
  private within(t: string, e: Event): void {
    if (this.dated(t, e)) return;
    let rest: string | null;
    if ((rest = keyword(t, "CNT", "CNTS")) !== null) return this.newCount(rest, e);
    const c = this.count;
    if ((rest = keyword(t, "CONV CHRG", "CONV CHARGE", "CONV OFFENSE", "CONVICTED OF")) !== null) {
      this.goes = 0;
      if (rest) c?.of.push(rest);
    } else if ((rest = keyword(t, "CONV STATUS", "CONVSTATUS", "CONV STAT")) !== null) this.level(rest);
    else if ((rest = keyword(t, "DISPO", "DISPOSITION")) !== null) this.dispo(rest);
    else if (keyword(t, "SEN FROM") !== null) {
      this.goes = 0;
      const i = t.indexOf("CRT #");
      if (i >= 0 && c) c.crt = number(t.slice(i + 5));
    } else if ((rest = keyword(t, "SEN", "SENT", "SENTENCE", "XSEN")) !== null) this.sentence(rest);
    else if ((rest = keyword(t, "COM", "COMMENT")) !== null) this.comment(rest);
    else if ((rest = keyword(t, "CRT")) !== null) {
      this.goes = 0;
      if (c && t.includes("#")) c.crt = number(rest);
    } else this.plain(t);
  }

  /** dated reads a line that begins with a day: the event's own, or that of a later change. */
  private dated(t: string, e: Event): boolean {
    if (t.length < 8 || (t.length > 8 && t[8] !== " ")) return false;
    let date = day(digits(t.slice(0, 8)));
    if (!date || !"12".includes(date[0])) return false;
    this.goes = 0;
    if (span(date)!.lo > this.today) {
      this.note("the day is in the future");
      date = "";
    }
    if (!e.day && !e.counts.length) {
      e.day = date;
      e.federal = e.federal || t.slice(8).trim().startsWith("US");
    } else {
      this.later = date;
      this.change = true;
    }
    return true;
  }

  /** newCount begins a count: "01 #94-77", "001-004", "01 459 PC-BURGLARY". */
  private newCount(text: string, e: Event): void {
    const mended = text.replace(/^[:;#\-. ]+/, "").replace(/^[\dOILSB-]+(?=[ #,]|$)/, digits), // "O1 #94-77"
      m = /^(\d{0,4})(?:-(\d{1,4}))?/.exec(mended)!;
    let rest = mended.slice(m[0].length).trim();
    const more = +(m[2] ?? 0) - +m[1];
    const c = newCount(this.line + 1, more > 0 && more < 1000 ? more + 1 : 1);
    this.count = c;
    [this.goes, this.later] = [0, ""];
    this.change = false;
    e.counts.push(c);
    if (rest.startsWith("#")) {
      e.number = e.number || number(rest.slice(1));
      rest = rest.slice(1).replace(/^ +/, "");
      const i = rest.indexOf(" ");
      rest = i >= 0 && rest[i - 1] !== "," ? rest.slice(i).trim() : "";
    }
    if (rest) this.plain(rest);
  }

  /** level reads the level of a conviction. */
  private level(rest: string): void {
    this.goes = rest ? 0 : this.goes | level;
    if (!rest) return;
    const c = this.count;
    if (c && !c.level && !(c.level = readLevel(rest))) this.note("the level cannot be read");
  }

  /** dispo reads a disposition: the count's own, or a later change. */
  private dispo(rest: string): void {
    this.goes = rest ? 0 : this.goes | disposition;
    if (!rest) return;
    const c = this.count,
      is = readDisposition(rest);
    if (!c || is === "aside") return;
    if (is === "unknown") this.note("the disposition cannot be read");
    if (is === "juvenile") this.note("what a juvenile court finds is no conviction");
    if (is === "convicted") c.lesser ||= rest.includes("LESSER");
    if (is === "convicted" && this.event?.torn) this.event.kind = "court";
    const out = is === "paroled" || is === "discharged",
      open = c.disposition === "unsaid" || (c.disposition === "pending" && ends(is));
    if (out || (!open && (later.has(is) || this.change))) {
      c.updates.push({ day: this.later, what: is, sentence: noSentence() });
      this.change = true;
      return;
    }
    c.disposition = is;
    c.day = this.later;
    this.change = false;
  }

  /** sentence reads a sentence, that of the count or of a later change. */
  private sentence(rest: string): void {
    this.goes = rest ? 0 : this.goes & ~comment;
    const c = this.count;
    if (!c) return;
    const last = this.change ? c.updates[c.updates.length - 1] : undefined;
    merge((last ?? c).sentence, readSentence(rest));
    this.goes |= sentence;
  }

  /** comment reads a comment: the real charge, or a sentence that had no other place. */
  private comment(rest: string): void {
    this.goes = comment;
    const c = this.count,
      charge = rest.indexOf("CHRG");
    if (!c) return;
    if (charge >= 0) {
      c.comments.push(rest.slice(charge + 4).replace(/^[ :-]+/, ""));
      return;
    }
    const dispo = rest.indexOf("DISPO");
    if (dispo >= 0 && c.disposition === "unsaid")
      return this.dispo(rest.slice(dispo + 5).replace(/^[ :-]+/, ""));
    for (const mark of ["SEN-X", "XSEN", "SEN-", "SEN:"]) {
      const i = rest.indexOf(mark);
      if (i < 0) continue;
      this.sentence(rest.slice(i + mark.length).replace(/^[:\- ]+/, ""));
      this.goes = sentence;
      return;
    }
  }

  /** plain reads a line without a keyword: the charge, or what goes on from above. */
  private plain(t: string): void {
    const c = this.count,
      goes = this.goes,
      takes = (what: number, read: () => void) => {
        read();
        this.goes = goes & ~what;
      };
    if (!c) return;
    if (goes === disposition || (goes & disposition && readDisposition(t) !== "unknown"))
      return takes(disposition, () => this.dispo(t));
    if (goes & level && readLevel(t)) return takes(level, () => this.level(t));
    if (t.startsWith("-ATT") || t.startsWith("- ATT") || near(t.replace(/^[- ]+|[- ]+$/g, ""), "ATTEMPTED")) {
      c.attempted = true;
      return;
    }
    if (goes & sentence) return this.sentence(t);
    if (goes & comment) return t.includes("CHRG") ? this.comment(t) : undefined;
    const toc = keyword(t, "TOC");
    if (toc !== null) {
      c.charged = c.charged || readLevel(toc.slice(0, 1));
      const rest = toc.slice(1).replace(/^[ ,.-]+/, "");
      if (!rest) return;
      t = rest;
    }
    if (quiet.some((q) => t.startsWith(q)) || t.includes("SEE COMMENT")) return;
    if (t.replace(/[^A-Z]/g, "").length <= 3 && !/\d/.test(t)) return;
    if (c.disposition === "unsaid") c.texts.push(t);
  }

  private note(what: string): void {
    this.whose().unread.push({ line: this.line + 1, what });
  }
}
