import { element } from "#ui/element";
import { type IconName, icon } from "./icons";

export interface ButtonLook {
  readonly id: string;
  readonly kind?: "primary" | "danger" | "success" | "quiet";
  readonly size?: "small" | "large";
  readonly icon?: IconName;
  /** The icon stands behind the words, as an arrow onwards does. */
  readonly iconLast?: boolean;
  /** Keyboard shortcut, for `aria-keyshortcuts`. */
  readonly shortcut?: string;
  /** The shortcut as it stands on a keyboard, shown on the button where there is one. */
  readonly keycap?: string;
}

/** A candy button with words and perhaps an icon; `id` keeps focus when words change. */
export function button(words: string, look: ButtonLook, run: () => void): HTMLButtonElement {
  const kind = look.kind === undefined ? "" : ` button--${look.kind}`;
  const size = look.size === undefined ? "" : ` button--${look.size}`;
  const sign = look.icon === undefined ? undefined : icon(look.icon, "button__icon");
  const text = element("span", {}, words);
  const cap = look.keycap === undefined ? undefined : keycap(look.keycap);
  return element(
    "button",
    {
      class: `button${kind}${size}`,
      type: "button",
      id: look.id,
      "aria-keyshortcuts": look.shortcut,
      onclick: run,
      // Held down, Enter would press whatever comes in its place, again and again.
      onkeydown(event) {
        if (event.key === "Enter" && event.repeat) event.preventDefault();
      },
    },
    ...(look.iconLast === true ? [text, sign] : [sign, text]),
    cap,
  );
}

/** A key as it looks on a keyboard; what it does is said by `aria-keyshortcuts` of its button. */
export function keycap(key: string): HTMLElement {
  return element("kbd", { class: "keycap", "aria-hidden": "true" }, key);
}
