import type { App } from "./screen";

/** The sheet of a close-up belongs to the room; the practice does not, though it looks alike. */
const OVER_THE_ROOM = "dialog[open]:not(.sheet), .sheet--practice[open]";

/** What lies over a close-up or the practice. */
export const OVER_A_SHEET = "dialog[open]:not(.sheet)";

/** A field of one line that takes letters. */
const LINE = "input:not([type=radio], [type=checkbox], [type=range], [type=button])";

/** Fields that take letters: what is typed there is meant for them. */
const TYPED_IN = `select, textarea, ${LINE}`;

/** A clicker's keys, which mean nothing in a field of one line. */
const CLICKER = ["PageDown", "PageUp"];

/**
 * Calls `onKey` for keys that act by themselves, wherever focus is: not with a modifier, not while
 * typing, not under an open dialog that matches `over`. Whoever dictates
 * or bumps keys can switch keys of one character off (WCAG 2.2, 2.1.4); keys of a clicker stay.
 * Returns the undoing.
 */
export function listenForKeys(
  { settings }: Pick<App, "settings">,
  onKey: (event: KeyboardEvent) => void,
  over = OVER_THE_ROOM,
): () => void {
  const listener = (event: KeyboardEvent) => {
    if (isMeantForOthers(event, over)) return;
    if (settings().singleKeys || !isCharacter(event)) onKey(event);
  };
  document.addEventListener("keydown", listener);
  return () => {
    document.removeEventListener("keydown", listener);
  };
}

function isMeantForOthers(event: KeyboardEvent, over: string): boolean {
  const { ctrlKey, metaKey, altKey, repeat, target } = event;
  if (ctrlKey || metaKey || altKey || repeat) return true;
  if (target instanceof HTMLElement && isTypedIn(target, event)) return true;
  return document.querySelector(over) !== null;
}

/** Whether a key is typed where focus is; whoever holds a clicker does not see where that is. */
const isTypedIn = (field: HTMLElement, { key }: KeyboardEvent): boolean =>
  field.matches(TYPED_IN) && !(field.matches(LINE) && CLICKER.includes(key));

/** With an input method on, the key says "Process": the code then tells a letter or a digit. */
function isCharacter({ key, code }: KeyboardEvent): boolean {
  return [...key].length === 1 || /^(?:Key|Digit|Numpad)./.test(code);
}
