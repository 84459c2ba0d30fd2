import { seeded, shuffled } from "./chance";
import { KEY_POINTS } from "./episode";
import { idsOf } from "./ids";
import { bought, decided } from "./players";
import { type Measure, measureGroups, rightCauses, type Scenario, thingsOf } from "./scenario";
import { POINTS, scoreEpisode } from "./score";

/** What a player reads of a scenario in one language, by id: plain, without readings. */
export interface PlayerWords {
  /** Name and close-up. */
  readonly things: Readonly<Record<string, string>>;
  readonly causes: Readonly<Record<string, string>>;
  /** Names of the cast as they stand in sentences. */
  readonly cast: readonly string[];
  /** Words for whom and what the story is about. */
  readonly topic: Readonly<Record<"person" | "machine" | "title", readonly string[]>>;
}

/** A rule of thumb of somebody who knows nothing, and the points that it earns. */
export interface Guess {
  readonly rule: string;
  readonly points: number;
}

/** Words of the trade, which sound like danger to whoever knows nothing of it. */
const TRADE = [
  ...["メール", "サーバー", "パスワード", "バックアップ", "Wi-Fi", "USB", "クラウド", "ソフト"],
  ...["ウイルス", "暗号", "ネット", "更新", "データ"],
  ...["mail", "server", "password", "backup", "back-up", "cloud", "software"],
  ...["virus", "encrypt", "network", "update", "data"],
] as const;

/** Words that blame luck or carelessness. */
const LUCK =
  /運悪|運の悪|運が|不運|たまたま|偶然|うっかり|不注意|\b(?:un)?luck|by chance|happened to|careless|absent-minded/iu;

/** A rule without knowledge: whether it picks, judged by what can be seen. */
interface Rule<Item> {
  readonly name: string;
  picks(item: Item): boolean;
}

/** Every rule counts in both directions. */
function bothWays<Item>(rules: readonly Rule<Item>[]): readonly Rule<Item>[] {
  return rules.flatMap((rule) => [
    rule,
    { name: `not: ${rule.name}`, picks: (item: Item) => !rule.picks(item) },
  ]);
}

const holds = (words: readonly string[]) => (text: string) =>
  words.some((word) => text.toLowerCase().includes(word.toLowerCase()));

/** 気づく by reading names and close-ups alone. */
export function noticeGuesses(scenario: Scenario, words: PlayerWords): readonly Guess[] {
  const { person, machine, title } = words.topic;
  const texts = thingsOf(scenario).map(({ id }) => ({ id, text: words.things[id] ?? "" }));
  const median = medianOf(texts.map(({ text }) => text.length));
  const rules: readonly Rule<string>[] = [
    { name: "the main person is named", picks: holds(person) },
    { name: "the main machine is named", picks: holds(machine) },
    { name: "a word of the title stands there", picks: holds(title) },
    { name: "any topic word stands there", picks: holds([...person, ...machine, ...title]) },
    { name: "a word of the trade stands there", picks: holds(TRADE) },
    { name: "somebody of the cast is named", picks: holds(words.cast) },
    { name: "a digit stands there", picks: (text) => /\d/.test(text) },
    { name: "the text is longer than most", picks: (text) => text.length > median },
    { name: "the text is shorter than most", picks: (text) => text.length < median },
    ...[...new Set([...person, ...machine, ...title, ...TRADE, ...words.cast])].map((word) => ({
      name: `"${word}" stands there`,
      picks: holds([word]),
    })),
  ];
  return bothWays(rules).map(({ name, picks }) => {
    const danger = idsOf(texts.filter(({ text }) => picks(text)));
    const { notice } = scoreEpisode(scenario, decided({ danger }));
    return { rule: name, points: POINTS.notice * notice };
  });
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** 考える by the look of the cards, link by link; the two ◎ fall anywhere on the true ones. */
export function thinkGuesses(scenario: Scenario, words: PlayerWords): readonly Guess[] {
  const textOf = (id: string) => words.causes[id] ?? "";
  const rules = bothWays<string>([
    { name: "somebody of the cast is named", picks: holds(words.cast) },
    { name: "a word of luck stands there", picks: (text) => LUCK.test(text) },
  ]).map(({ name, picks }) => ({
    name,
    causes: idsOf(scenario.causes).filter((id) => picks(textOf(id))),
  }));
  const perLink = (isBetter: (text: string, than: string) => boolean) =>
    scenario.chain.flatMap(({ id }) =>
      idsOf(scenario.causes.filter(({ link }) => link === id)).reduce<string[]>((best, card) => {
        const [than] = best;
        return than === undefined || isBetter(textOf(card), textOf(than)) ? [card] : best;
      }, []),
    );
  return [
    ...rules,
    {
      name: "the longest of each link",
      causes: perLink((text, than) => text.length > than.length),
    },
    {
      name: "the shortest of each link",
      causes: perLink((text, than) => text.length < than.length),
    },
  ].map(({ name, causes }) => ({
    rule: name,
    points:
      POINTS.think *
      meanOf(
        pairsOf(idsOf(rightCauses(scenario))).map((keyPoints) => {
          return scoreEpisode(scenario, decided({ causes, keyPoints })).think;
        }),
      ),
  }));
}

/** Every way of putting the ◎ on two of these. */
function pairsOf(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length <= KEY_POINTS) return [ids];
  return ids.flatMap((first, index) => ids.slice(index + 1).map((second) => [first, second]));
}

/** Equal cards are bought in so many seeded orders. */
const ORDERS = 100;

/** 備える by one feature of the cards: whoever has more of it is bought first. */
export function prepareGuesses(scenario: Scenario): readonly Guess[] {
  return features.flatMap(({ name, of }) =>
    ([1, -1] as const).map((way) => {
      const points = Array.from({ length: ORDERS }, (_, order) => {
        const cards = shuffled(scenario.measures, seeded(order + 1));
        const wanted = cards.toSorted((a, b) => way * (of(b) - of(a)));
        const measures = bought(scenario, idsOf(wanted));
        return POINTS.prepare * scoreEpisode(scenario, decided({ measures })).prepare;
      });
      return { rule: `${way === 1 ? "most" : "least"}: ${name}`, points: meanOf(points) };
    }),
  );
}

interface Feature {
  readonly name: string;
  of(measure: Measure): number;
}

const features: readonly Feature[] = [
  { name: "money", of: ({ money }) => money },
  { name: "effort", of: ({ effort }) => effort },
  { name: "money and effort", of: ({ money, effort }) => money + effort },
  { name: "money, then effort", of: ({ money, effort }) => money * 100 + effort },
  { name: "effort, then money", of: ({ money, effort }) => effort * 100 + money },
  ...measureGroups.map((group) => ({
    name: `group ${group}`,
    of: (measure: Measure) => (measure.group === group ? 1 : 0),
  })),
  ...(["avoid", "reduce", "transfer"] as const).map((treatment) => ({
    name: `treatment ${treatment}`,
    of: (measure: Measure) => (measure.treatments.includes(treatment) ? 1 : 0),
  })),
  { name: "treatments", of: ({ treatments }) => treatments.length },
];

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
