import { interfaceWords, scenarioIds, scenarioWords, textsIn, type WordsFile } from "../words.ts";

/** What a face is for: to read long texts, to stress, or for titles, names and buttons. */
export const faces = [
  {
    id: "text",
    family: "BIZ UDPGothic",
    weight: 400,
    source: "@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf",
  },
  {
    id: "strong",
    family: "BIZ UDPGothic",
    weight: 700,
    source: "@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf",
  },
  {
    id: "display",
    family: "M PLUS Rounded 1c",
    weight: 800,
    source: "@expo-google-fonts/m-plus-rounded-1c/800ExtraBold/MPLUSRounded1c_800ExtraBold.ttf",
  },
] as const;
export type Face = (typeof faces)[number];

/** The characters that one style sheet adds, by face. */
export interface FontSet {
  /** "shell" and "play" are in `virtual:fonts/ui.css`; any other is a scenario's. */
  readonly id: string;
  readonly characters: Readonly<Record<Face["id"], string>>;
}

/** Namespaces on screen before an episode is chosen: these characters load with the title. */
const SHELL = /^src\/i18n\/[a-z]+\/shell\.json$/;

/** Keys of scenario texts that are read on, not set as titles, names or on cards. */
const LONG_TEXTS = new Set([
  "explanation",
  "reason",
  "closeUp",
  "accident",
  "prevented",
  "reduced",
  "happened",
  "then",
  "now",
  "lesson",
]);

/** Keys of scenario texts that the shelf shows before the scenario's own fonts are there. */
const SHELF = new Set(["title", "teaser", "when"]);

const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, index) =>
  String.fromCodePoint(32 + index),
).join("");

/** Signs that code puts between words, in every face. */
const SIGNS = "　、。・：！？「」『』（）〜ー…–—“”‘’→○◎△×％＋−№";

const NOT_DRAWN = /[\p{Cc}\p{Cf}\p{Mn}\p{Co}]/u;

const charactersOf = (texts: readonly string[]) => new Set(texts.join("").normalize("NFC"));

const sorted = (characters: Iterable<string>, without: ReadonlySet<string>) =>
  [...characters]
    .filter((character) => !without.has(character) && !NOT_DRAWN.test(character))
    .sort()
    .join("");

const textsOf = (files: readonly WordsFile[]) => files.flatMap(({ words }) => textsIn(words));

/** Texts under a scenario's `title`, `teaser` and `when`, and its company's name. */
function shelfTexts(id: string): string[] {
  return textsOf(scenarioWords(id))
    .filter(({ key }) => SHELF.has(key))
    .map(({ text }) => text);
}

const union = (...sets: readonly ReadonlySet<string>[]) => new Set(sets.flatMap((set) => [...set]));

/** All sets: "shell", "play" with what "shell" lacks, one a scenario with what both lack. */
export function fontPlan(): FontSet[] {
  const words = interfaceWords();
  const texts = (files: readonly WordsFile[]) => textsOf(files).map(({ text }) => text);
  const shell = charactersOf([
    PRINTABLE_ASCII,
    SIGNS,
    ...texts(words.filter(({ path }) => SHELL.test(path))),
  ]);
  const play = charactersOf([
    ...texts(words.filter(({ path }) => !SHELL.test(path))),
    ...scenarioIds().flatMap(shelfTexts),
  ]);
  const everyFace = (characters: string) => ({
    text: characters,
    strong: characters,
    display: characters,
  });
  return [
    { id: "shell", characters: everyFace(sorted(shell, new Set())) },
    { id: "play", characters: everyFace(sorted(play, shell)) },
    ...scenarioIds().map((id) => scenarioSet(id, union(shell, play))),
  ];
}

function scenarioSet(id: string, there: ReadonlySet<string>): FontSet {
  const texts = textsOf(scenarioWords(id));
  const all = charactersOf(texts.map(({ text }) => text));
  const short = charactersOf(
    texts.filter(({ key }) => !LONG_TEXTS.has(key)).map(({ text }) => text),
  );
  return {
    id,
    characters: {
      text: sorted(all, there),
      strong: sorted(short, there),
      display: sorted(short, there),
    },
  };
}
