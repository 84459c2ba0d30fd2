import { describe, expect, it, test } from "vitest";
import { readText } from "#content/a-text";
import { loadScenario, loadText, openScenarios, places, signOf } from "#content/catalogue";
import jaPlaces from "#i18n/ja/places.json";

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

describe("the ten places", () => {
  it("are the ten scenarios of the guideline, in its order", () => {
    expect(places().map(({ number }) => number)).toEqual(
      TITLES.map((_, index) => `5.1.${index + 1}`),
    );
  });

  it("carry the titles of the report exactly", () => {
    expect(Object.values(jaPlaces.title).map(readText)).toEqual(TITLES);
  });

  it("are open exactly where there is a scenario", () => {
    const open = places().filter(({ scenario }) => scenario !== undefined);

    expect(open.map(({ number, scenario }) => [number, scenario])).toEqual(
      expect.arrayContaining([
        ["5.1.7", "inventory-system-failure"],
        ["5.1.9", "it-admin-absent"],
      ]),
    );
  });
});

describe.each(openScenarios())("the place of %s", (id) => {
  test("its sign says the same as its scenario", async () => {
    const { company, teaser } = await loadText(await loadScenario(id), "en");

    expect(signOf(id, "en")).toEqual({ company: company.name, trade: company.trade, teaser });
  });

  test("its title is the report's", async () => {
    const scenario = await loadScenario(id);
    const { title } = await loadText(scenario, "ja");
    const order = Number(scenario.number.split(".")[2]);

    expect(readText(title)).toBe(TITLES[order - 1]);
  });
});
