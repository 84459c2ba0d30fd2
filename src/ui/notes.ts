import type { Translate } from "#i18n/i18n";
import { element, setText } from "./element";
import type { Notice } from "./screen";
import { shape } from "./shapes";

const STAYS_MS = 6000;

/** Says things beside the screens: one live region for ears, notes for eyes. */
export interface Notes {
  /** A note that goes away by itself; one that asks for a step, no later than with the next step. */
  notify(message: string, until?: "step"): void;
  /** Takes away every note that asked for a step: it is done, or is asked no more. */
  hush(): void;
  /** A note that stays until it is closed; every notice is told once. */
  tell(notice: Notice): void;
  /** Says the notes that stay in the present language. */
  translate(): void;
}

/** What a note that stays offers beside being closed. */
export interface NoteWay {
  readonly notice: Notice;
  words(): string;
  go(): void;
}

/** Puts the notes' places into `root`, above every screen. */
export function createNotes(root: HTMLElement, t: Translate, ways: readonly NoteWay[] = []): Notes {
  const spoken = element("p", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  const list = element("ul", { class: "notes", "aria-label": t("shell:notes") });
  const asking = new Set<HTMLElement>();
  const passing = new Map<HTMLElement, string>();
  const told = new Map<Notice, { readonly words: HTMLElement; readonly close: HTMLElement }>();
  const wayOf = (notice: Notice) => {
    const way = ways.find((each) => each.notice === notice);
    return (
      way &&
      element(
        "button",
        { class: "button button--small", type: "button", onclick: way.go },
        element("span", {}, way.words()),
      )
    );
  };
  root.append(list, spoken);

  const speak = (message: string) => {
    // The same words again are heard only when the text changes.
    spoken.replaceChildren();
    setTimeout(() => setText(spoken, message), 50);
  };

  const goAway = (note: HTMLElement) => {
    asking.delete(note);
    passing.delete(note);
    note.remove();
  };

  return {
    notify(message, until) {
      // Who presses on is told once more, not in a pile.
      for (const [same, said] of passing) if (said === message) goAway(same);
      const note = element("li", { class: "note" }, element("span", {}, message));
      passing.set(note, message);
      list.append(note);
      if (until === "step") asking.add(note);
      speak(message);
      setTimeout(() => goAway(note), STAYS_MS);
    },
    hush() {
      for (const note of [...asking]) goAway(note);
    },
    tell(notice) {
      if (told.has(notice)) return;
      const message = t(`problems:notice.${notice}`);
      const words = element("span", { class: "note__words" }, message);
      const close = element(
        "button",
        {
          class: "note__close",
          type: "button",
          "aria-label": t("shell:close"),
          onclick: () => note.remove(),
        },
        shape("cross"),
      );
      const note = element("li", { class: "note note--stays" }, words, wayOf(notice), close);
      told.set(notice, { words, close });
      list.append(note);
      speak(message);
    },
    translate() {
      list.ariaLabel = t("shell:notes");
      for (const [notice, { words, close }] of told) {
        setText(words, t(`problems:notice.${notice}`));
        close.ariaLabel = t("shell:close");
      }
    },
  };
}
