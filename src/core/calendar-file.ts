import { type Day, dayNumber } from "./day";

/** A short entry in the morning of a day. */
export interface CalendarEntry {
  /**
   * Where a calendar goes by it, the same entry imported twice replaces itself. It must be of this
   * device alone: in a calendar that is shared, a colleague's entry would replace it too.
   */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly note: string;
}

/**
 * At nine in the morning wherever the reader is, for a quarter of an hour, with the alarm at the
 * start: after the start of an all-day entry some calendars never ring.
 */
const START = "T090000";
const END = "T091500";
const ALARM = "PT0S";

/** Longest line in bytes (RFC 5545 §3.1). */
const LINE_BYTES = 75;

/** An .ics file (RFC 5545) that calendars everywhere import. `today` stamps the entries. */
export function calendarFile(entries: readonly CalendarEntry[], today: Day): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Mamore//Review//JA",
    "CALSCALE:GREGORIAN",
    ...entries.flatMap(({ id, day, title, note }) => [
      "BEGIN:VEVENT",
      `UID:${id}@mamore`,
      `DTSTAMP:${compact(today)}T000000Z`,
      // Of two entries with one UID, calendars keep the one with the higher number.
      `SEQUENCE:${Math.max(0, dayNumber(today) ?? 0)}`,
      `DTSTART:${compact(day)}${START}`,
      `DTEND:${compact(day)}${END}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(note)}`,
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `TRIGGER:${ALARM}`,
      `DESCRIPTION:${escaped(title)}`,
      "END:VALARM",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const compact = (day: Day) => day.replaceAll("-", "");

/** TEXT (§3.3.11): no control sign may stand in it but a tab. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");

/** Breaks a line between characters, so that no piece is longer than allowed. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    // Each further line begins with a space, which counts.
    if (bytes + size > LINE_BYTES - (pieces.length > 0 ? 1 : 0)) {
      pieces.push(piece);
      piece = "";
      bytes = 0;
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join("\r\n ");
}

/** Bytes of one character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
