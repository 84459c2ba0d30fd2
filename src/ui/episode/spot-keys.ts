import { listenForKeys, OVER_A_SHEET } from "#ui/keys";
import type { App } from "#ui/screen";

/** What keys do in the first round. */
export interface SpotKeys {
  /** Looks at the thing with this number, from 1. */
  look(number: number): void;
  next(): void;
}

/** "1" may be the first digit of 10, 11 or 12: the second must follow within this time. */
const SECOND_DIGIT_MS = 700;

/**
 * Listens for number keys, and N or the clicker's page keys. Returns the undoing.
 * `highest` is the largest number tag.
 */
export function listenForSpotKeys(
  app: Pick<App, "settings">,
  highest: number,
  keys: SpotKeys,
): () => void {
  let typed = "";
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const lookAtTyped = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const number = Number(typed);
    typed = "";
    if (number >= 1 && number <= highest) keys.look(number);
  };
  const digit = (key: string) => {
    typed += key;
    clearTimeout(waiting);
    const mayGoOn = Number(typed) * 10 <= highest && Number(typed) > 0;
    if (mayGoOn) waiting = setTimeout(lookAtTyped, SECOND_DIGIT_MS);
    else lookAtTyped();
  };
  const stop = listenForKeys(app, (event) => {
    // The code, not the letter: with a Japanese input method on, letters never arrive.
    const command = commands[event.code] ?? commands[event.key];
    const number = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    if (command === undefined && number === undefined) return;
    event.preventDefault();
    if (number !== undefined) digit(number);
    else if (command !== undefined) command(keys);
  });

  return () => {
    clearTimeout(waiting);
    stop();
  };
}

/**
 * ← and → press the two buttons of a close-up or of the practice, wherever focus is in it. Where
 * none is open they keep their usual meaning. Returns the undoing.
 */
export function listenForJudging(app: Pick<App, "settings">, root: HTMLElement): () => void {
  return listenForKeys(
    app,
    (event) => {
      const id = judgeButtons[event.key];
      const button = id === undefined ? null : root.querySelector<HTMLElement>(`#${id}`);
      if (!button) return;
      event.preventDefault();
      button.click();
    },
    OVER_A_SHEET,
  );
}

const judgeButtons: Readonly<Record<string, string>> = {
  ArrowLeft: "judge-danger",
  ArrowRight: "judge-safe",
};

const commands: Readonly<Record<string, (keys: SpotKeys) => void>> = {
  KeyN: (keys) => keys.next(),
  PageDown: (keys) => keys.next(),
};
