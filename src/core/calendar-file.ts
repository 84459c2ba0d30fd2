import { type Day, dayNumber, daysAfter } from "./day";

/** An all-day entry of a calendar. */
export interface CalendarEntry {
  /** The same entry imported twice replaces itself, on whatever day it stood before. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly note: string;
}

/** Calendars that remind do so at nine in the morning. */
const ALARM = "PT9H";

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
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(daysAfter(day, 1))}`,
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
