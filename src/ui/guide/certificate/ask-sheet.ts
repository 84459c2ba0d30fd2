import { wordsOf } from "#content/scenario-text";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { table } from "#ui/table";
import type { PlayedPlace } from "../records/played";

/** The rows of so many places fit on the sheet in large letters. */
const MOST_LARGE = 4;

/**
 * A second sheet to take to the own company: the questions of every place that was played, with
 * room for who finds out, and by when.
 */
export function askSheet({ t }: App, played: readonly PlayedPlace[]): HTMLElement {
  const rows = played.flatMap(({ scenario, text }) =>
    (scenario.questions ?? []).map(
      (id) => [wordsOf(text.questions ?? {}, id).question, "", ""] as const,
    ),
  );
  const heads = ["question", "who", "by"] as const;
  const size = played.length > MOST_LARGE ? "many" : "few";
  return element(
    "section",
    { class: `ask-sheet ask-sheet--${size}`, "aria-labelledby": "ask-sheet-heading" },
    element("h2", { id: "ask-sheet-heading" }, t("records:ask.heading")),
    element("p", {}, t("records:ask.lead")),
    table(
      heads.map((head) => t(`records:ask.${head}`)),
      rows,
    ),
  );
}
