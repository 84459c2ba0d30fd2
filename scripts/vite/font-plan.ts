import {
  guideWords,
  interfaceWords,
  type PlacedText,
  scenarioIds,
  scenarioWords,
  textsIn,
  type WordsFile,
} from "../words.ts";

/**
 * What a face is for: to read long texts, to stress, or for titles, names and buttons; and the first
 * two in English.
 */
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
  {
    id: "latin",
    family: "M PLUS Rounded 1c Latin",
    weight: 500,
    source: "@expo-google-fonts/m-plus-rounded-1c/500Medium/MPLUSRounded1c_500Medium.ttf",
    sizeAdjust: 108,
  },
  {
    id: "latinStrong",
    family: "M PLUS Rounded 1c Latin",
    weight: 700,
    source: "@expo-google-fonts/m-plus-rounded-1c/700Bold/MPLUSRounded1c_700Bold.ttf",
    sizeAdjust: 108,
  },
] as const;
/** `sizeAdjust`: per cent, for letters that are drawn smaller than those of the other families. */
export type Face = (typeof faces)[number];

/** The characters that one style sheet adds, by face. */
export interface FontSet {
  /** Interface sets are in `virtual:fonts/ui.css`; "guide" and each scenario have their own. */
  readonly id: string;
  readonly characters: Readonly<Partial<Record<Face["id"], string>>>;
}

/** The screens around the guide: self-check, library, where to start, outsourcing, records. */
const GUIDE = "guide";

/** Where an interface text is read: on title and shelf, in every episode, or now and then. */
const areas = [
  { id: "shell", paths: /\/(?:shell|places)\.json$/ },
  { id: "rare", paths: /\/(?:credits|problems)\.json$/ },
  { id: GUIDE, paths: /\/(?:guide|self-check|library|start|outsourcing|records)\.json$/ },
  { id: "play", paths: /^/ },
] as const;

/** English is read in letters of its own: those of BIZ UDPGothic end at the line below p, q and g. */
const ENGLISH = "english";

/** Ids of the sets that `virtual:fonts/ui.css` offers. */
export const interfaceSets: ReadonlySet<string> = new Set([
  ...areas.map(({ id }) => id).filter((id) => id !== GUIDE),
  ENGLISH,
]);

/** Longest interface texts, in characters, that may be set as titles and buttons, or stressed. */
const LONGEST_LABEL = 24;
const LONGEST_STRESSED = 12;
const LONGEST_STRESSED_IN_A_DOCUMENT = 60;

/** Scenario texts in large letters: titles, names, questions, cards, and what a hall's film says. */
const NAME =
  /^(?:briefing|chain|goal|toll)\.|(?:^|\.)(?:title|name|trade|role|when|card|brief|short|question|label|done|promised|nextStep)$/;

/** The same for texts of the guide: also answers to choose; names of sources are only read. */
const GUIDE_NAME =
  /^(?!sources\.).*(?:(?:^|\.)(?:title|name|short|label|term|question|notLegalAdvice)$|(?:^|\.)(?:answers|options|sizes|doers)\.[\w-]+$)/;

/** Scenario texts that the shelf shows before the scenario's own fonts are there. */
const SHELF = /^(?:title|nickname|teaser|when|company\.\w+)$/;

const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));

/** Signs that code puts between words. */
const SIGNS = [..."　、。・：！？「」『』（）〜ー…–—“”‘’→○◎△×％＋−№★←⏎"];

/** What English is written with; signs beside it are drawn as in Japanese. */
const LATIN = [...PRINTABLE_ASCII, ..."–—‘’“”"].join("");

/** Languages are called by their own names, which stand in code: nobody translates them. */
const LANGUAGES = [..."日本語"];

/** In every face whatever the words are; one by one, so that they count as short. */
const always = [...PRINTABLE_ASCII, ...SIGNS, ...LANGUAGES].map((text) => ({ path: "", text }));

const NOT_DRAWN = /[\p{Cc}\p{Cf}\p{Mn}\p{Co}]/u;

const textsOf = (files: readonly WordsFile[]) => files.flatMap(({ words }) => textsIn(words));
const areaOf = ({ path }: WordsFile) => areas.find(({ paths }) => paths.test(path))?.id;

/** Drawn characters of some texts that earlier sets have not in this face. */
function charactersOf(
  texts: readonly PlacedText[],
  face: Face["id"],
  earlier: readonly FontSet[],
): string {
  const there = new Set(earlier.flatMap(({ characters }) => [...(characters[face] ?? "")]));
  const wanted = new Set(
    texts
      .map(({ text }) => text)
      .join("")
      .normalize("NFC"),
  );
  return [...wanted]
    .filter((character) => !there.has(character) && !NOT_DRAWN.test(character))
    .sort()
    .join("");
}

/** A text as long as it is read: a number of one or two digits stands where code sets one in. */
const asRead = (text: string) => text.replace(/\{\{[^}]+\}\}/g, "00");

/** Which texts a face is for; every text is read. */
type Uses = Readonly<Record<"strong" | "display", (text: PlacedText) => boolean>>;

const upTo =
  (longest: number) =>
  ({ text }: PlacedText) =>
    [...asRead(text)].length <= longest;
const all = () => true;

const labels: Uses = { display: upTo(LONGEST_LABEL), strong: upTo(LONGEST_STRESSED) };
/** A hall is shown everything in bold letters. */
const names: Uses = { display: ({ path }) => NAME.test(path), strong: all };
/** What a host says is stressed in the notes, and why the door of the trial run is dangerous. */
const SAID = /^say\.|(?:^|\.)reason$/;
const playLabels: Uses = {
  ...labels,
  strong: (text) => SAID.test(text.path) || labels.strong(text),
};
const documentLabels: Uses = { ...labels, strong: upTo(LONGEST_STRESSED_IN_A_DOCUMENT) };
const isGuideName = ({ path }: PlacedText) => GUIDE_NAME.test(path);
const guideNames: Uses = { display: isGuideName, strong: isGuideName };
/** Titles of places, however long they are, are labels everywhere. */
const isTitle = ({ path }: PlacedText) => path === "title";
const shelfLabels: Uses = {
  display: (text) => isTitle(text) || labels.display(text),
  strong: (text) => isTitle(text) || labels.strong(text),
};

/** What some texts need beyond earlier sets. */
function fontSet(
  id: string,
  texts: readonly PlacedText[],
  uses: Uses,
  ...earlier: readonly FontSet[]
): FontSet {
  return {
    id,
    characters: {
      text: charactersOf(texts, "text", earlier),
      strong: charactersOf(texts.filter(uses.strong), "strong", earlier),
      display: charactersOf(texts.filter(uses.display), "display", earlier),
    },
  };
}

/** Both sets as one; the second lacks what the first has. */
function joined(first: FontSet, second: FontSet): FontSet {
  const both = (face: Face["id"]) =>
    (first.characters[face] ?? "") + (second.characters[face] ?? "");
  return {
    id: first.id,
    characters: { text: both("text"), strong: both("strong"), display: both("display") },
  };
}

/**
 * All sets: "shell" for title and shelf; "play" with what every episode needs besides; "rare" with
 * what credits and troubles need besides; "english"; "guide" and one a scenario with what "shell"
 * and "play" lack.
 */
export function fontPlan(): FontSet[] {
  const words = interfaceWords();
  const inArea = (id: string) => textsOf(words.filter((file) => areaOf(file) === id));
  const shelf = scenarioIds()
    .flatMap((id) => textsOf(scenarioWords(id)))
    .filter(({ path }) => SHELF.test(path));

  const shell = fontSet("shell", [...inArea("shell"), ...shelf, ...always], shelfLabels);
  const play = fontSet("play", inArea("play"), playLabels, shell);
  const rare = fontSet("rare", inArea("rare"), documentLabels, shell, play);
  const scenarios = scenarioIds().map((id) =>
    fontSet(id, textsOf(scenarioWords(id)), names, shell, play),
  );
  const guideScreens = fontSet(GUIDE, inArea(GUIDE), documentLabels, shell, play);
  const guide = fontSet(GUIDE, textsOf(guideWords()), guideNames, shell, play, guideScreens);
  const english = { id: ENGLISH, characters: { latin: LATIN, latinStrong: LATIN } };
  return [shell, play, rare, english, joined(guideScreens, guide), ...scenarios];
}
