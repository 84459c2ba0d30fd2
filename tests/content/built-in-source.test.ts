import { describe, expect, it, test } from "vitest";
import { readText } from "#content/a-text";
import { shopFrontOf } from "#content/assets";
import { builtInSource } from "#content/built-in-source";
import { shopFolders } from "#content/places-to-come";
import { remembered } from "#content/remember";
import enPlaces from "#i18n/en/places.json";
import jaPlaces from "#i18n/ja/places.json";
import { referenceFolder, secondFolder } from "../helpers/turns";

/** 表 3.3-2 of the report, letter by letter. */
const TITLES = [
  "従業員の情報持ち出し",
  "退職者の情報持ち出し、競合他社への就職",
  "従業員による私物 PC の業務利用と Winny の利用による業務情報の漏洩事故",
  "ホームページへの不正アクセス",
  "アウトソーシングサービスの利用",
  "委託した先からの情報漏えい",
  "在庫管理システム障害の発生",
  "無線 LAN のパスワードのいい加減な管理",
  "IT 管理者の不在",
  "電子メール経由でのウイルス感染",
];

const source = builtInSource();

describe("the ten places", () => {
  it("are the ten scenarios of the guideline, in its order", () => {
    expect(source.places().map(({ number }) => number)).toEqual(
      TITLES.map((_, index) => `5.1.${index + 1}`),
    );
  });

  it("carry the titles of the report exactly", () => {
    expect(Object.values(jaPlaces.title).map(readText)).toEqual(TITLES);
  });

  it.each(["ja", "en"] as const)(
    "have one title each in %s: in the street and inside",
    (locale) => {
      const titles: readonly string[] = Object.values({ ja: jaPlaces, en: enPlaces }[locale].title);
      const open = source
        .places()
        .flatMap(({ scenario, order }) => (scenario ? [{ scenario, order }] : []));

      expect(open.map(({ scenario }) => readText(source.sign(scenario, locale).title))).toEqual(
        open.map(({ order }) => readText(titles[order - 1] ?? "")),
      );
    },
  );

  it("are open exactly where there is a scenario", () => {
    const open = source.places().filter(({ scenario }) => scenario !== undefined);

    expect(open.map(({ number, scenario }) => [number, scenario])).toEqual(
      expect.arrayContaining([
        ["5.1.7", secondFolder],
        ["5.1.9", referenceFolder],
      ]),
    );
  });
});

test("every place that is being prepared has a shop front of its own, half shut", () => {
  const coming = source.places().filter(({ scenario }) => scenario === undefined);
  const fronts = coming.map(({ order }) => shopFrontOf(shopFolders[order], { isHalfShut: true }));

  expect(new Set(fronts).size).toBe(coming.length);
});

describe.each(source.scenarios())("the place of %s", (id) => {
  test("its sign says the same as its scenario", async () => {
    const { title, nickname = "", company, teaser } = await source.text(id, "en");

    expect(source.sign(id, "en")).toEqual({
      title,
      nickname,
      company: company.name,
      trade: company.trade,
      teaser,
    });
  });

  test("its title is the report's", async () => {
    const { scenario } = await source.open(id, "ja");
    const { title } = await source.text(id, "ja");
    const order = Number(scenario.number.split(".")[2]);

    expect(readText(title)).toBe(TITLES[order - 1]);
  });
});

describe("what was fetched once", () => {
  it("is not fetched again, and what failed is tried again", async () => {
    let asked = 0;
    const get = remembered((key: string) => {
      asked += 1;
      return asked === 1
        ? Promise.reject(new Error("no line"))
        : Promise.resolve(`${key} ${asked}`);
    });

    await expect(get("a")).rejects.toThrow("no line");
    expect(await get("a")).toBe("a 2");
    expect(await Promise.all([get("a"), get("a"), get("b")])).toEqual(["a 2", "a 2", "b 3"]);
    expect(asked).toBe(3);
  });

  it("is let go when others were asked for since", async () => {
    const fetched: string[] = [];
    const get = remembered((key: string) => Promise.resolve(fetched.push(key)), 2);
    for (const key of ["a", "b", "a", "c", "a", "b"]) await get(key);

    expect(fetched).toEqual(["a", "b", "c", "b"]);
  });

  it("gives all structures as the single ones, in the guideline's order", async () => {
    const all = await source.structures();
    const single = await Promise.all(source.scenarios().map((id) => source.open(id, "ja")));

    expect(all).toEqual(single.map(({ scenario }) => scenario));
  });

  it("has the words of a language only once they are loaded", async () => {
    const [id = ""] = source.scenarios();
    const episode = await source.open(id, "ja");
    expect(() => episode.texts.en).toThrow("en are not loaded");
    await episode.load("en");

    expect(episode.texts.en).toEqual(await source.text(id, "en"));
  });
});
