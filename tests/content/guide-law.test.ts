import { describe, expect, it } from "vitest";
import { readText } from "#content/a-text";
import { guideFiles, readGuide, textsIn } from "./guide-files";

const read = readGuide();
const texts = (locale: "ja" | "en") =>
  guideFiles
    .filter((file) => file.endsWith(`.${locale}.json`))
    .flatMap((file) =>
      textsIn(read(file)).map(([key, text]) => [`${file}${key}`, readText(text)] as const),
    );
const ja = texts("ja");
const en = texts("en");
const saying = (all: typeof ja, pattern: RegExp) =>
  all.filter(([, text]) => pattern.test(text)).map(([key]) => key);
const wordsAt = (key: string) => new Map([...ja, ...en]).get(key) ?? "";

describe("what the guide says of editions", () => {
  it("calls nothing but version 4.0 the edition of today", () => {
    const today = ja.filter(([, text]) => /いまの(?:版|自社診断)/.test(text));

    expect(today.filter(([, text]) => !text.includes("第4.0版"))).toEqual([]);
    expect(saying(en, /today's (?:edition|self-check)/i)).toEqual([]);
    expect(wordsAt("guide/self-check-v3.ja.json.label")).toContain("第3版系");
    expect(wordsAt("guide/self-check-v3.ja.json.note")).toMatch(/第4\.0版.*IPAのサイト/);
  });
});

describe("what the guide says of the law", () => {
  it("names whom a leak is reported to, and that the persons are told", () => {
    const named = /個人情報保護委員会（分野により所管の省庁）への報告と、?本人への知らせ/;

    expect(saying(ja, /国への報告/)).toEqual([]);
    expect(saying(ja, named)).toHaveLength(4);
    expect(
      saying(en, /Personal Information Protection Commission \(in some fields a ministry\)/),
    ).toHaveLength(4);
  });

  it("names the four cases in which it is a duty", () => {
    const words = wordsAt("guide/library.ja.json.measures.4.5.2.today");

    for (const sign of ["要配慮", "財産", "不正な目的", "1,000人"]) expect(words).toContain(sign);
  });

  it("divides no duty that both have", () => {
    expect(saying(ja, /報告.*(?:分担|どちらが受け持つ)/)).toEqual([]);
    expect(wordsAt("guide/outsourcing.ja.json.notes.report-duty.today")).toContain("両方に");
    expect(wordsAt("guide/outsourcing.ja.json.notes.still-yours.today")).toContain("25条");
  });

  it("calls the law on subcontracting by its name of today", () => {
    expect(saying(ja, /下請け?の?法律/)).toEqual([]);
    expect(wordsAt("guide/outsourcing.ja.json.notes.fair.today")).toContain("取適法");
  });

  it("tells to switch off Wi-Fi wherever it tells to pull the cable and leave the power on", () => {
    const pulled = ja.filter(([, text]) => text.includes("線を抜") && text.includes("電源"));

    expect(pulled.length).toBeGreaterThan(0);
    expect(pulled.filter(([, text]) => !text.includes("Wi-Fi"))).toEqual([]);
  });
});

it("figures of ransomware are those of 2025 and 2026", () => {
  expect(saying(ja, /2024年上半期/)).toEqual([]);
  expect(saying(ja, /79件/)).toHaveLength(2);
});
