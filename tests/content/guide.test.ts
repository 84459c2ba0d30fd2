import { describe, expect, it, test } from "vitest";
import { readText } from "#content/a-text";
import { builtInSource } from "#content/built-in-source";
import {
  loadLibrary,
  loadOutsourcing,
  loadSelfCheck,
  loadSources,
  loadStart,
} from "#content/guide";
import { guideParts, problemsOfGuide } from "#content/parse-guide";
import { scenarioNumbers } from "#core/guide";
import { guidelineIds } from "#core/guideline";
import { locales } from "#core/locale";
import { sourceKeysOf } from "#core/source-keys";
import { readGuide } from "./guide-files";

/** 表 3.3-1 of the report, letter by letter. */
const TITLES = [
  "情報セキュリティに関する経営者の意図が従業員に明確に示されている",
  "情報セキュリティ対策に関わる責任者と担当者を明示する",
  "管理すべき重要な情報資産を分類する",
  "重要な情報については、入手、作成、利用、保管、交換、提供、消去、破棄における取り扱い手順を定める",
  "外部の組織と情報をやり取りする際に、情報の取り扱いに関する注意事項について合意を取る",
  "従業員(派遣を含む)に対し、セキュリティに関して就業上何をしなければいけないかを明確にする",
  "情報セキュリティに関するルールの周知と、情報セキュリティに関わる知識習得の機会を与える",
  "重要な情報を保管したり、扱ったりする場所の入退管理と施錠管理を行う",
  "重要なコンピュータや配線は地震などの自然災害や、ケーブルの引っ掛けなどの人的災害が起こらないように配置・設置する",
  "重要な書類、モバイルPC、記憶媒体などについて、整理整頓を行うと共に、盗難防止対策や確実な廃棄を行う",
  "情報システムの運用に関して運用ルールを策定する",
  "ウイルス対策ソフトをはじめとしたアプリケーションの運用を適切に行う",
  "導入している情報システムに対して、最新のパッチを適用するなどの脆弱性対策を行う",
  "通信ネットワークを流れる重要なデータに対して、暗号化などの保護策を実施する",
  "モバイルPCやUSBメモリなどの記憶媒体やデータを外部に持ち出す場合、盗難、紛失などに備えて、適切なパスワード設定や暗号化などの対策を実施する",
  "情報(データ)や情報システムへのアクセスを制限するために、利用者IDの管理(パスワードの管理など)を行う",
  "重要な情報に対するアクセス権限の設定を行う",
  "インターネット接続に関わる不正アクセス対策(ファイアウォール機能、パケットフィルタリング、ISPサービス等)を行う",
  "無線LANのセキュリティ対策(WPA2の導入等)を行う",
  "ソフトウェアの選定や購入、情報システムの開発や保守に際して、情報セキュリティを前提とした管理を行う",
  "情報システムに障害が発生した場合、業務を再開するために何をすべきかを把握する",
  "情報セキュリティに関連する事件や事故等(ウイルス感染、情報漏えい等)の緊急時に、何をすべきかを把握する",
];

/** Measures that no item of today's self-check asks about; the library says so. */
const NOT_ASKED = ["4.2.2", "4.4.3"];

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const { structure: v3, text: v3Words } = await loadSelfCheck("v3", "ja");
const { structure: old, text: oldWords } = await loadSelfCheck("2009", "ja");
const { text: libraryWords } = await loadLibrary("ja");
const { structure: start } = await loadStart("ja");
const { structure: outsourcing } = await loadOutsourcing("ja");
const { structure: sources } = await loadSources("ja");

test("nothing is wrong anywhere in the guide", () => {
  expect(problemsOfGuide(readGuide())).toEqual([]);
});

test.each([...locales])("every part loads in %s", async (locale) => {
  const parts = await Promise.all([
    loadSelfCheck("v3", locale),
    loadSelfCheck("2009", locale),
    loadLibrary(locale),
    loadStart(locale),
    loadOutsourcing(locale),
    loadSources(locale),
  ]);

  expect(parts).toHaveLength(guideParts.length);
});

describe("the library", () => {
  it("carries the titles of the report exactly", () => {
    expect(Object.values(libraryWords.measures).map(({ title }) => readText(title))).toEqual(
      TITLES,
    );
  });
});

describe("today's self-check", () => {
  it("scores 4, 2, 0 and −1, in three parts", () => {
    expect(v3.points).toEqual({ yes: 4, partly: 2, no: 0, unknown: -1 });
    expect(v3.sections.map(({ items }) => items)).toEqual([
      numbers(1, 5),
      numbers(6, 18),
      numbers(19, 25),
    ]);
    expect(v3.bands.map(({ from }) => from)).toEqual([100, 70, 50, -25]);
  });

  it("touches every common measure but those it is said not to ask about", () => {
    const asked = new Set(v3.items.flatMap(({ measures }) => measures));

    expect(guidelineIds.filter((id) => !asked.has(id))).toEqual(NOT_ASKED);
    expect(libraryWords.notAsked).not.toBe("");
  });

  it("explains every item", () => {
    expect(Object.keys(v3Words.explanations)).toHaveLength(25);
    expect(v3.items.filter(({ why }) => why === undefined)).toEqual([]);
  });
});

describe("the sheet of 2009", () => {
  it("is the sheet of 図 3.3-3: 13 categories, 100 at most, two answers from item 21 on", () => {
    const best = old.items.reduce((sum) => sum + old.points.yes, 0);
    const boxes = old.items.map(({ answers }) => answers.join());

    expect(old.sections).toHaveLength(13);
    expect(best).toBe(100);
    expect(new Set(boxes.slice(0, 20))).toEqual(new Set(["yes,partly,no,unknown"]));
    expect(new Set(boxes.slice(20))).toEqual(new Set(["yes,no"]));
  });

  it("recommends nothing from items 14 and 19, and says what is right today", () => {
    const outdated = old.items.filter(({ recommends }) => !recommends).map(({ no }) => no);

    expect(outdated).toEqual([14, 19]);
    expect(readText(oldWords.items["14"]?.change ?? "")).toContain("いまは正しくありません");
    expect(readText(oldWords.items["19"]?.change ?? "")).toContain("そのまま使えません");
  });

  it("and today's edition name each other as counterparts", () => {
    const pairs = (edition: typeof v3) =>
      edition.items.flatMap(({ no, counterparts }) => counterparts.map((other) => [no, other]));
    const turned = pairs(old).map(([no, other]) => [other, no]);

    expect(pairs(v3).toSorted()).toEqual(turned.toSorted());
  });
});

describe("where to start", () => {
  it("gives each of the ten scenarios a reason of its own", () => {
    const strong = start.scenarios.map(({ reasons }) => Math.max(...reasons.map((r) => r.weight)));

    expect(strong).toEqual(scenarioNumbers.map(() => 3));
  });

  it("lets every answer about what the company has speak for some scenario", () => {
    const has = start.questions.find(({ id }) => id === "has");
    const used = start.scenarios.flatMap(({ reasons }) =>
      reasons.flatMap(({ when }) => when.flatMap(({ options }) => options)),
    );

    expect(has?.options.filter((option) => !used.includes(option))).toEqual([]);
  });
});

describe("the outsourcing lists", () => {
  it("have the five usual exceptions of the clause, all from the report", () => {
    const exceptions = outsourcing.lists[0]?.sections.find(({ id }) => id === "exceptions");

    expect(exceptions?.items).toHaveLength(5);
    expect(exceptions?.items.filter(({ grounds }) => grounds.status !== "FOUND")).toEqual([]);
  });

  it("keep what is found apart from what we worked out", () => {
    const statuses = outsourcing.lists.flatMap(({ sections }) =>
      sections.flatMap(({ items }) => items.map(({ grounds }) => grounds.status)),
    );

    expect(new Set(statuses)).toEqual(new Set(["FOUND", "INFERRED"]));
  });
});

describe("the advice on what to agree with a contractor", () => {
  const { fit, lists } = outsourcing;

  it("begins with eight points, of both lists, and is said to be our own", () => {
    const listsOfStarter = lists.map(({ sections }) =>
      sections.flatMap(({ items }) => items.filter(({ id }) => fit.starter.includes(id))),
    );

    expect(listsOfStarter.map((items) => items.length)).toEqual([5, 3]);
    expect(fit.grounds.status).toBe("INFERRED");
  });

  it("is small enough to talk over, for every kind of work", () => {
    expect(fit.works.filter(({ items }) => items.length < 8 || items.length > 18)).toEqual([]);
  });

  it("takes the five exceptions as a whole or not at all", () => {
    const together = lists.flatMap(({ sections }) =>
      sections.filter((section) => section.together),
    );

    expect(together.map(({ id }) => id)).toEqual(["exceptions"]);
  });

  it("leads to the two episodes about handing work out", () => {
    expect(outsourcing.scenarios).toEqual(["5.1.5", "5.1.6"]);
  });
});

describe("the sources", () => {
  const known = new Set(sources.sources.map(({ key }) => key));

  it.each(builtInSource().scenarios())("cover what the scenario %s names", async (id) => {
    const keys = sourceKeysOf((await builtInSource().open(id, "ja")).scenario);

    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });
});
