import { describe, expect, it } from "vitest";
import { readText } from "#content/a-text";
import type { Locale } from "#core/locale";
import { shipped } from "../helpers/shipped";
import { textsIn } from "./guide-files";

/** Every text of every place, with file and key before it. */
const textsOf = (locale: Locale) =>
  shipped.flatMap((each) =>
    textsIn(each.text(locale)).map(
      ([key, text]) =>
        [`scenarios/${each.folder}/text.${locale}.json${key}`, readText(text)] as const,
    ),
  );
const texts = { ja: textsOf("ja"), en: textsOf("en") };

interface Rule {
  readonly says: string;
  readonly locale: Locale;
  /** Texts that speak of it … */
  readonly of: RegExp;
  /** … must say this as well, or must not be there at all. */
  readonly so: RegExp | "never";
}

/** How law and facts may be told, in a place as in the guide: who says less cannot be wrong. */
const rules: readonly Rule[] = [
  {
    says: "3 to 5 days are the guideline's measure, not the law's",
    locale: "ja",
    of: /3〜5日/,
    so: /おおむね3〜5日/,
  },
  {
    says: "3 to 5 days are the guideline's measure, not the law's",
    locale: "en",
    of: /(?:3|three) to (?:5|five) days/,
    so: /(?:some|about) (?:3|three) to/,
  },
  {
    says: "in some fields a ministry takes the report (the notes say so)",
    locale: "ja",
    of: /2022年4月.*個人情報保護委員会/,
    so: /個人情報保護委員会（分野により所管の省庁）/,
  },
  {
    says: "in some fields a ministry takes the report (the notes say so)",
    locale: "en",
    of: /April 2022.*Personal Information Protection Commission/,
    so: /Commission \(in some (?:fields|trades) the ministry/,
  },
  { says: "the law says 不正な目的", locale: "ja", of: /悪意のある(?:もれ|漏)/, so: "never" },
  {
    says: "the law on subcontracting has its name of today",
    locale: "ja",
    of: /下請/,
    so: /取適法（2026年1月から/,
  },
  {
    says: "WPA3 comes before or beside WPA2 today",
    locale: "ja",
    of: /today \|.*WPA2/,
    so: /WPA3/,
  },
  { says: "the edition of today is 4.0", locale: "ja", of: /いまの版|今の版/, so: /第4\.0版/ },
  { says: "version 4.0 is of 2026", locale: "ja", of: /第4\.0版/, so: /2026年/ },
  { says: "version 4.0 is of 2026", locale: "en", of: /[Vv]ersion 4\.0/, so: /2026/ },
  { says: "who stopped it, and when", locale: "ja", of: /内閣官房.*やめ/, so: /2020年11月/ },
  { says: "most computers have no cable", locale: "ja", of: /線.*抜.*電源/, so: /Wi-Fi/ },
  { says: "figures of ransomware are newer", locale: "ja", of: /2024年上半期/, so: "never" },
  {
    says: "a scanner may manage some",
    locale: "ja",
    of: /(?:ZIP|包み|箱).*調べられません/,
    so: "never",
  },
  { says: "32.6 % are several answers", locale: "ja", of: /32\.6[%％]/, so: /複数回答/ },
  { says: "32.6 % are several answers", locale: "en", of: /32\.6/, so: /several answers/ },
  {
    says: "an article is named with its law",
    locale: "ja",
    of: /(?<![0-9])[0-9]+条/,
    so: /(?:法|憲法)[0-9]+条|個人情報保護.*（[0-9]+条）/,
  },
];

describe("what the places say of the law and of figures", () => {
  it.each(rules)("$locale: $says", ({ locale, of, so }) => {
    const said = texts[locale].filter(([key, text]) => of.test(`${key} | ${text}`));

    expect(said.filter(([, text]) => so === "never" || !so.test(text))).toEqual([]);
  });

  it("tells in English every year, share and article that it tells in Japanese", () => {
    const patterns = [/(?<![\d,.])(?:19|20)\d\d(?!\d)/g, /\d+(?:\.\d+)?(?=[%％])/g, /\d+(?=条)/g];
    const figuresIn = (text: string) =>
      patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([figure]) => figure));
    const inEnglish = new Map(texts.en.map(([key, text]) => [key.replace(".en.", ".ja."), text]));
    const notes = texts.ja.filter(([key]) => key.includes(".notes."));
    const missing = notes.flatMap(([key, text]) =>
      figuresIn(text.replace(/(\d)割/g, "$10%"))
        .filter((figure) => !inEnglish.get(key)?.includes(figure))
        .map((figure) => [key, figure]),
    );

    expect(notes).not.toEqual([]);
    expect(missing).toEqual([]);
  });
});
