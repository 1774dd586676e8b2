// The days to come as a calendar file. The titles say nothing of the law, because
// others may see the calendar; each entry has an alarm.
import { iso } from "./days";
import { Determination } from "./engine";
import { isSure, nameOf, surely } from "./phrases";
import { state } from "./state";
import { noDay, Status } from "./wire";
import { t } from "./words";

type Why = "by" | "from" | "early";

/**
 * calendar is an iCalendar file with an entry for each day to come; "" if there is none.
 * An entry begins at nine, wherever the person is then. Alarms of whole-day entries ring at
 * midnight: some calendars leave out the hours that are added to a date.
 */
export function calendar(all: Determination[], named: boolean): string {
  const entries: string[] = [];
  for (const d of all) {
    const add = (why: Why, day: number) => {
      if (day !== noDay && day >= state.told.asOf) entries.push(...entry(d, why, day, named));
    };
    // A day that is only not before, or at the latest, is no day to keep.
    if (isSure(d)) add("by", d.by);
    if (d.status === Status.NotYet) {
      if (d.from !== noDay) add("from", surely(d));
      add("early", d.early);
    }
  }
  if (!entries.length) return "";
  return folded([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Relief//EN",
    "CALSCALE:GREGORIAN",
    ...entries,
    "END:VCALENDAR",
    "",
  ]);
}

function entry(d: Determination, why: Why, day: number, named: boolean): string[] {
  const date = (n: number) => iso(n).replace(/-/g, "");
  const text = (s: string) => s.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
  const title = text(named ? t("ics-" + why, nameOf(d)) : t(why === "by" ? "ics-neutral-by" : "ics-neutral"));
  return [
    "BEGIN:VEVENT",
    `UID:${unique()}@relief`,
    `DTSTAMP:${date(state.told.asOf)}T000000Z`,
    `DTSTART:${date(day)}T090000`,
    "DURATION:PT15M",
    "SUMMARY:" + title,
    "TRANSP:TRANSPARENT",
    "CLASS:PRIVATE",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:" + title,
    why === "by" ? "TRIGGER:-P14D" : "TRIGGER:PT0S",
    "END:VALARM",
    "END:VEVENT",
  ];
}

/** unique is an id that no other entry has, and that says nothing. */
const unique = () => crypto.getRandomValues(new Uint32Array(4)).join("");

/** folded breaks lines at 75 bytes, as RFC 5545 wants them. */
function folded(lines: string[]): string {
  const size = (s: string) => new TextEncoder().encode(s).length;
  return lines
    .map((line) => {
      let out = "",
        part = "";
      for (const c of line) {
        if (size(part + c) > 74) {
          out += part + "\r\n ";
          part = "";
        }
        part += c;
      }
      return out + part;
    })
    .join("\r\n");
}
