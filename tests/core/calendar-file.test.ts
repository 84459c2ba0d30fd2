import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type CalendarEntry, calendarFile } from "#core/calendar-file";
import { daysAfter } from "#core/day";

interface Component {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly parts: readonly Component[];
}

/** Reads a file as strictly as RFC 5545 is written; anything else is an error. */
function strictlyRead(file: string): Component {
  expect(file.endsWith("\r\n")).toBe(true);
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of file.split("\r\n")) {
    const bytes = new TextEncoder().encode(line);
    expect(bytes.length).toBeLessThanOrEqual(75);
    // No letter is torn: what was encoded is what was there.
    expect(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toBe(line);
  }
  const lines = file.replaceAll("\r\n ", "").slice(0, -2).split("\r\n");
  const { component, rest } = componentAt(lines);
  expect(rest).toEqual([]);
  return component;
}

function componentAt([first = "", ...lines]: readonly string[]): {
  readonly component: Component;
  readonly rest: readonly string[];
} {
  const name = /^BEGIN:([A-Z]+)$/.exec(first)?.[1] ?? "none";
  const properties = new Map<string, string>();
  const parts: Component[] = [];
  let left: readonly string[] = lines;
  while (left[0] !== `END:${name}`) {
    if (left[0] === undefined) throw new Error(`${name} does not end`);
    if (left[0].startsWith("BEGIN:")) {
      const part = componentAt(left);
      parts.push(part.component);
      left = part.rest;
      continue;
    }
    const [, key = "", value = ""] =
      /^([A-Z-]+(?:;[A-Z]+=[A-Z-]+)*):((?:\t|\P{Cc})*)$/u.exec(left[0]) ?? [];
    expect(key, left[0]).not.toBe("");
    // None of ours may stand twice.
    expect(properties.has(key)).toBe(false);
    properties.set(key, value);
    left = left.slice(1);
  }
  return { component: { name, properties, parts }, rest: left.slice(1) };
}

/** A TEXT value as it was before it was escaped; a sign that should have been escaped is an error. */
function textOf(value = ""): string {
  expect(value.replace(/\\[\\;,nN]/g, "")).not.toMatch(/[\\;,]/);
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
}

const anEntry: CalendarEntry = {
  id: "a-place-3",
  day: "2026-12-31",
  title: "復習；IT 管理者の不在, もう一度",
  note: "三日前に見のがしたものを、もう一度。\nhttps://example.jp/a;b#/review/x",
};

describe("a calendar file", () => {
  const calendar = strictlyRead(calendarFile([anEntry], "2026-11-23"));
  const [event] = calendar.parts;

  it("says of the calendar what must be said", () => {
    expect(calendar.name).toBe("VCALENDAR");
    expect(calendar.properties.get("VERSION")).toBe("2.0");
    expect(calendar.properties.get("PRODID")).toMatch(/^-\/\/.+\/\/.+\/\//);
  });

  it("has a quarter of an hour from nine in the morning of the day, wherever the reader is", () => {
    expect(event?.name).toBe("VEVENT");
    expect(event?.properties.get("DTSTART")).toBe("20261231T090000");
    expect(event?.properties.get("DTEND")).toBe("20261231T091500");
    expect(event?.properties.get("DTSTAMP")).toBe("20261123T000000Z");
  });

  it("reminds when it starts, which every calendar understands", () => {
    const [alarm] = event?.parts ?? [];

    expect(alarm?.name).toBe("VALARM");
    expect(alarm?.properties.get("ACTION")).toBe("DISPLAY");
    expect(alarm?.properties.get("TRIGGER")).toBe("PT0S");
    expect(textOf(alarm?.properties.get("DESCRIPTION"))).toBe(anEntry.title);
  });

  it("imported twice replaces itself, wherever it stood: same UID, higher SEQUENCE", () => {
    const later = { ...anEntry, day: "2027-01-02" };
    const [moved] = strictlyRead(calendarFile([later], "2027-01-02")).parts;
    const sequence = (of: Component | undefined) => Number(of?.properties.get("SEQUENCE"));

    expect(moved?.properties.get("UID")).toBe(event?.properties.get("UID"));
    expect(sequence(moved)).toBeGreaterThan(sequence(event));
  });

  it("of nothing is still a calendar", () => {
    expect(strictlyRead(calendarFile([], "2026-11-23")).parts).toEqual([]);
  });
});

test("whatever is written into it can be read from it", () => {
  const aText = fc.oneof(
    fc.string({ maxLength: 200, unit: "grapheme" }),
    fc.string({ maxLength: 200, unit: fc.constantFrom(...'あ漢😀;,\\:"\n\r\t\u0000\u0007a nN') }),
  );
  const printed = (text: string) => text.replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Cc}/gu, "");
  fc.assert(
    fc.property(aText, aText, fc.nat(40_000), (title, note, days) => {
      const day = daysAfter("1999-12-31", days);
      const file = calendarFile([{ id: `place-${days}`, day, title, note }], "2026-11-23");
      const { properties } = strictlyRead(file).parts[0] ?? { properties: new Map() };

      expect(textOf(properties.get("SUMMARY"))).toBe(printed(title));
      expect(textOf(properties.get("DESCRIPTION"))).toBe(printed(note));
    }),
    { numRuns: 1000 },
  );
});
