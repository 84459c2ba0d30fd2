import { listenForKeys } from "#ui/keys";
import type { App } from "#ui/screen";

/**
 * 1 to 9 press a card, 0 「この中にはない」, Enter the button that goes on, unless focus is on
 * something that Enter presses already. Returns the undoing.
 */
export function causeKeys(app: Pick<App, "settings">, panel: HTMLElement): () => void {
  return listenForKeys(app, (event) => {
    const number = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    const pressed =
      number === undefined
        ? enterButton(event, panel)
        : panel.querySelector<HTMLElement>(`[aria-keyshortcuts="${number}"]`);
    if (!pressed) return;
    event.preventDefault();
    pressed.click();
  });
}

function enterButton({ key, target }: KeyboardEvent, panel: HTMLElement): HTMLElement | null {
  if (key !== "Enter") return null;
  if (target instanceof Element && target.closest("button, a, summary")) return null;
  return panel.querySelector<HTMLElement>('[aria-keyshortcuts="Enter"]');
}
