import { type Agreement, choosePoints, notChosenOf, takeBack } from "#core/agreement";
import { element, setText } from "#ui/element";
import type { OutsourcingView } from "./view";

interface Taking {
  readonly id: string;
  readonly isPrimary: boolean;
  keys(): readonly string[];
  /** The words of the button while so many points are still to choose. */
  words(rest: number): string;
}

/** A button that chooses several points, with one beside it that takes exactly that back. */
export function takeButton({ app, book }: OutsourcingView, taking: Taking): HTMLElement {
  const words = element("span");
  let last: { before: Agreement; added: readonly string[] } | undefined;
  const take = element(
    "button",
    {
      id: taking.id,
      class: taking.isPrimary ? "button button--primary" : "button",
      type: "button",
      onclick: () => {
        const before = book.present();
        const added = notChosenOf(before, taking.keys());
        if (added.length === 0) return;
        last = { before, added };
        book.change((now) => choosePoints(now, added));
      },
    },
    words,
  );
  const back = element(
    "button",
    {
      id: `${taking.id}-back`,
      class: "button button--small button--quiet",
      type: "button",
      onclick: () => {
        if (last === undefined) return;
        const { before, added } = last;
        last = undefined;
        // It hides itself: whoever pressed it stands on its neighbour.
        take.focus();
        book.change((now) => takeBack(now, before, added));
      },
    },
    app.t("outsourcing:takeBack"),
  );
  book.watch(() => {
    const rest = notChosenOf(book.present(), taking.keys()).length;
    setText(words, taking.words(rest));
    // Stays where it is, so that focus does.
    take.setAttribute("aria-disabled", String(rest === 0));
    back.hidden = last === undefined;
  });
  return element("div", { class: "outsourcing__take" }, take, back);
}
