import { readText } from "#content/a-text";
import type { BallotCard } from "./ballot";
import { linesAt } from "./wall-view";

/** A board of cards on a wide and on an old, taller screen, in the wall's units. */
const SCREENS = {
  wide: { height: 640, most: 48, picture: 170, toldPicture: 130 },
  tall: { height: 905, most: 58, picture: 210, toldPicture: 160 },
} as const;
type Screen = (typeof SCREENS)[keyof typeof SCREENS];

/** No letters of a hall are smaller. */
const LEAST = 35;
const LINE = 1.22;

/** A bar with its count, in lines; rims and gaps, in units: a flag needs more between two rows. */
const BAR = 1.4;
const RIM = { row: 40, column: 50 } as const;

/** Of a row: its words with the verdict below them, and its reason beside. */
const ROW = { words: 655, reason: 935 } as const;

/** Of a card among two, without its picture; and what one has more that stands alone. */
const COLUMN = { width: 795, alone: 895 } as const;

/** What says that none was right: across the board, in letters of its own. */
const BAND = { letters: 36, width: 1740, rim: 24 } as const;

/** The largest letters at which rows of cards, reasons beside them, are no higher than the board. */
export function lettersOfRows(cards: readonly BallotCard[], band: string | undefined) {
  const bandHeight = band === undefined ? 0 : BAND.rim + heightOf(band, BAND.letters, BAND.width);
  return onBoth((letters) => {
    const rows = cards.map(({ words, answer }) =>
      Math.max(
        heightOf(words, letters, ROW.words) + LINE * letters,
        heightOf(answer?.reason ?? "", letters, ROW.reason),
      ),
    );
    return bandHeight + sumWith(RIM.row, rows);
  });
}

/** The same of cards with their reasons, or their bars, below them, two beside each other. */
export function lettersOfColumns(cards: readonly BallotCard[]) {
  return onBoth((letters, screen) => {
    const heights = cards.map(({ words, answer }, index) => {
      const isAlone = index % 2 === 0 && index === cards.length - 1;
      const picture = answer ? screen.toldPicture : screen.picture;
      const width = COLUMN.width - picture + (isAlone ? COLUMN.alone : 0);
      const below = answer
        ? LINE * letters + heightOf(answer.reason, letters, width)
        : BAR * LINE * letters;
      return heightOf(words, letters, width) + below;
    });
    return sumWith(
      RIM.column,
      heights.flatMap((each, index) =>
        index % 2 === 0 ? [Math.max(each, heights[index + 1] ?? 0)] : [],
      ),
    );
  });
}

const heightOf = (words: string, letters: number, width: number): number =>
  readText(words) === "" ? 0 : linesAt(words, width / letters) * LINE * letters;

const sumWith = (rim: number, rows: readonly number[]): number =>
  rows.reduce((sum, each) => sum + each + rim, 0);

function onBoth(heightAt: (letters: number, screen: Screen) => number) {
  const largest = (screen: Screen) => {
    let letters: number = screen.most;
    while (letters > LEAST && heightAt(letters, screen) > screen.height) letters--;
    return String(letters);
  };
  return { "--wide": largest(SCREENS.wide), "--tall": largest(SCREENS.tall) };
}
