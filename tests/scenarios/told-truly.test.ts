import { describe, expect, it } from "vitest";
import {
  amountOf,
  type LinkOutcome,
  linkOutcomes,
  outcomeOf,
  residualOf,
  tollOf,
} from "#core/chain";
import { idsOf } from "#core/ids";
import { cardsAt, homeOf, namedCard, roleOf, severityRemoved } from "#core/named-card";
import { affordablePlans, bestPlan, type Plan } from "#core/plan";
import { damageLinks, type Link, type Measure, type Scenario } from "#core/scenario";
import { linkCounts, tierOfDay } from "#core/tier";
import { words as en } from "#i18n/en";
import { createI18n } from "#i18n/i18n";
import { words as ja } from "#i18n/ja";
import { tollAmount, tollSpared } from "#ui/episode/toll-words";
import { locales, shipped, wordsOfShipped } from "../helpers/shipped";

const interfaceWords = { ja, en };

const worksAt = ({ hazards }: Link, { effects }: Measure) =>
  hazards.some((hazard) => effects[hazard] !== undefined);

/** Every purchase that both purses pay for, of those cards alone that a link can hang on or name. */
function purchasesAt({ measures }: Scenario, link: Link, plans: readonly Plan[]): readonly Plan[] {
  const cards = idsOf(measures.filter((card) => worksAt(link, card) || card.aim === link.id));
  const bought = plans.map((plan) => cards.filter((card) => plan.includes(card)));
  return [...new Map(bought.map((purchase) => [purchase.join(" + "), purchase])).values()];
}

const numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** How many days something took by its sentence, so far as that is exact: half a day may be one of work. */
function timeTold(words: string): { readonly least: number; readonly most: number } | undefined {
  if (/took half a day/.test(words)) return { least: 3 / 24, most: 0.75 };
  if (/(took|takes|for) a (whole )?day/.test(words)) return { least: 0.75, most: 1.4 };
  const count = /took (\w+) days/.exec(words)?.[1];
  const days = count === undefined ? -1 : numbers.indexOf(count) + 2;
  return days < 2 ? undefined : { least: days - 0.6, most: days + 0.6 };
}

const isWithin = (small: Plan, large: Plan) => small.every((card) => large.includes(card));

/** The smallest purchases with which a link goes so. */
function waysTo(scenario: Scenario, link: Link, outcome: LinkOutcome, plans: readonly Plan[]) {
  const all = purchasesAt(scenario, link, plans).filter(
    (purchase) => outcomeOf(scenario, link, purchase) === outcome,
  );
  return all
    .filter((one) => !all.some((other) => other.length < one.length && isWithin(other, one)))
    .map((purchase) => purchase.join(" + ") || "nothing")
    .toSorted();
}

/** Every sentence about a link beside what brings it about; a missing one can never be seen. */
function sentencesAndWays(scenario: Scenario, plans: readonly Plan[]): string {
  const lines = damageLinks(scenario).flatMap((link) =>
    linkOutcomes.flatMap((outcome) => {
      const ways = waysTo(scenario, link, outcome, plans);
      return [`chain.${link.id}.${outcome}`, ...ways.map((way) => `  ${way}`)];
    }),
  );
  return `${lines.join("\n")}\n`;
}

/** Whether the card named at a link worked there, is missing there, or is useless there. */
function isTrue(scenario: Scenario, link: Link, plan: Plan): boolean {
  const card = namedCard(scenario, link, plan);
  const isBetter = outcomeOf(scenario, link, plan) !== "happened";
  if (card === undefined) return !isBetter;
  const isBought = plan.includes(card.measure.id);
  if (card.role === "idle") return !isBetter && isBought && card.measure.aim === link.id;
  const works = severityRemoved(scenario, link, card.measure) > 0;
  if (card.role === "acted") return works && isBought && isBetter;
  return works && !isBetter && isBought === (card.role === "little");
}

describe.each(shipped)("what the replay of $folder says, under every plan", (each) => {
  const { folder, scenario } = each;
  const plans = affordablePlans(scenario).map(({ plan }) => plan);

  it("names a card for what it did, and calls nothing prevented that no card worked at", () => {
    const untrue = damageLinks(scenario).flatMap((link) =>
      purchasesAt(scenario, link, plans)
        .filter((purchase) => !isTrue(scenario, link, purchase))
        .map((purchase) => [link.id, purchase]),
    );

    expect(untrue.slice(0, 3)).toEqual([]);
  });

  it("is cheered for as many links as the best plan holds off, and called nothing for none", () => {
    const heldOff = (plan: Plan) => linkCounts(scenario, plan).prevented;
    const best = heldOff(bestPlan(scenario).plan);
    const cheered = plans.filter((plan) => tierOfDay(scenario, plan) === "all");
    const called = plans.filter((plan) => tierOfDay(scenario, plan) === "nothing");

    expect(cheered.filter((plan) => heldOff(plan) < best)).toEqual([]);
    expect(called.filter((plan) => heldOff(plan) > 0)).toEqual([]);
  });

  it.each([...locales])("adds up in %s: what was left, and what was spared", (locale) => {
    const { t } = createI18n(locale, interfaceWords[locale]);
    const text = wordsOfShipped(each, locale).data;
    if (text === undefined) throw new Error(`${folder} has no words in ${locale}`);
    const told = { t, locale, scenario, text };
    const all = tollOf(scenario, []);
    const [none, everything] = [tollSpared(told, all, all), tollSpared(told, all, 0)];
    const tolls = [...new Set(plans.map((plan) => tollOf(scenario, plan)))];
    const partly = tolls.filter((toll) => toll > 0 && toll < all);
    const numberIn = (words: string) =>
      Number(/[\d,.]*\d/.exec(words.replaceAll("\u200b", ""))?.[0].replaceAll(",", ""));
    const left = (toll: number) => numberIn(tollAmount(told, toll));

    const untrue = partly.filter((toll) => {
      const words = tollSpared(told, all, toll);
      const spared = numberIn(words);
      const isSum = Math.abs(left(toll) + spared - left(all)) < 1e-6;
      return !isSum || spared <= 0 || left(toll) <= 0 || [none, everything].includes(words);
    });

    expect(partly).not.toEqual([]);
    expect(untrue).toEqual([]);
  });

  it("accounts for every bought card at one link at least, and for none that was not bought", () => {
    const some = plans.filter((_, index) => index % 101 === 0);
    const untold = some.filter((plan) => {
      const told = damageLinks(scenario).flatMap((link) => cardsAt(scenario, link, plan));
      const bought = told.filter(({ role }) => role !== "missing");
      return new Set(bought.map(({ measure }) => measure.id)).size !== plan.length;
    });

    expect(untold.slice(0, 3)).toEqual([]);
  });

  it("says of a card that was too little what happened although it works against that", () => {
    const some = plans.filter((_, index) => index % 101 === 0);
    const tooLittle = some.flatMap((plan) =>
      scenario.measures
        .filter((card) => plan.includes(card.id) && roleOf(scenario, plan, card) === "little")
        .map((card) => ({ plan, card, link: homeOf(scenario, plan, card) })),
    );
    const untrue = tooLittle.filter(
      ({ plan, card, link }) =>
        link === undefined ||
        outcomeOf(scenario, link, plan) !== "happened" ||
        severityRemoved(scenario, link, card) === 0,
    );

    expect(untrue.slice(0, 3)).toEqual([]);
  });

  it("tells no time that the toll beside it contradicts", () => {
    const text = wordsOfShipped(each, "en").data;
    if (text === undefined) throw new Error(`${folder} has no words in en`);
    const perDay = scenario.clock === "hours" || text.toll?.amount["other"] === "# hours" ? 24 : 1;
    const countsTime = scenario.toll === undefined || scenario.toll.counts === "time";
    const untrue = damageLinks(scenario).flatMap((link) =>
      (["reduced", "happened"] as const).flatMap((outcome) => {
        const words = text.chain[link.id]?.[outcome] ?? "";
        const said = timeTold(words);
        if (!countsTime || said === undefined) return [];
        const amounts = purchasesAt(scenario, link, plans)
          .filter((purchase) => outcomeOf(scenario, link, purchase) === outcome)
          .map((purchase) => (amountOf(link) * residualOf(scenario, link, purchase)) / perDay);
        return amounts.some((days) => days < said.least || days > said.most) ? [words] : [];
      }),
    );

    expect(untrue).toEqual([]);
  });

  // Whoever changes an effect or a price sees here which sentences must be read again: each has to
  // be true of every purchase that brings it about.
  it("brings about each sentence by what it was written for", async () => {
    await expect(sentencesAndWays(scenario, plans)).toMatchFileSnapshot(`told/${folder}.txt`);
  });
});
