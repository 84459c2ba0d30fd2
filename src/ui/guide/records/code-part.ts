import { writeProgressCode } from "#core/progress-code";
import { codeBox } from "#ui/code-box";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { cargoOf } from "./cargo";
import { codeEntry } from "./code-entry";
import { part } from "./part";
import type { KnownPlace, PlayedPlace } from "./played";

/** What is typed into the page, so that it outlives a change of language. */
export interface Typed {
  code: string;
}

/** The code that carries results to another device, and the way in for one from there. */
export function codePart(
  app: App,
  places: readonly KnownPlace[],
  played: readonly PlayedPlace[],
  typed: Typed,
  onTaken: () => void,
): HTMLElement {
  const { t } = app;
  return part(
    "code",
    t("records:code.heading"),
    element("p", {}, t("records:code.lead")),
    element(
      "div",
      { class: "code__sides" },
      element("div", { class: "code__side" }, ...ownCode(app, places, played)),
      element("div", { class: "code__side" }, ...codeEntry(app, places, typed, onTaken)),
    ),
  );
}

/** The code of everything that one can carry; undefined where that is nothing. */
export function ownCodeOf(
  places: readonly KnownPlace[],
  played: readonly PlayedPlace[],
): string | undefined {
  const { carried } = cargoOf(played);
  if (carried.length === 0) return undefined;
  return writeProgressCode(
    places.map(({ scenario }) => scenario),
    carried,
  );
}

function ownCode(
  app: App,
  places: readonly KnownPlace[],
  played: readonly PlayedPlace[],
): readonly Node[] {
  const { t } = app;
  const { leftOut } = cargoOf(played);
  const code = ownCodeOf(places, played);
  const heading = element("h3", {}, t("records:code.own"));
  const separator = t("records:reminders.separator");
  const titles = leftOut.map(({ text }) => text.title).join(separator);
  const missing =
    leftOut.length === 0 ? [] : [element("p", {}, t("records:code.leftOut", { titles }))];
  if (code === undefined) {
    const none = leftOut.length === 0 ? [element("p", {}, t("records:code.ownNone"))] : [];
    return [heading, ...none, ...missing];
  }
  return [
    heading,
    element("p", { class: "hint" }, t("records:code.ownHint")),
    ...codeBox(app, "records", code, {
      label: t("records:code.own"),
      copy: t("records:code.copy"),
    }),
    ...missing,
  ];
}
