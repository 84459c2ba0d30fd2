import type { OutsourcingText, SourcesText } from "#content/guide-text";
import type { Guide } from "#content/parse-guide";
import type { Outsourcing, Sources } from "#core/guide";
import { type Child, element } from "#ui/element";
import type { App } from "#ui/screen";
import type { AgreementBook } from "./agreement";
import type { Point } from "./points";
import "./outsourcing.css";
import "./outsourcing-bar.css";

/** What the pages are made of, in one language. */
export interface OutsourcingData {
  readonly outsourcing: Guide<Outsourcing, OutsourcingText>;
  readonly sources: Guide<Sources, SourcesText>;
  /** The story that led here, where one did. */
  readonly met: MetStory | undefined;
}

/** A story with the points that would have settled its dangers. */
export interface MetStory {
  readonly company: string;
  readonly points: readonly {
    readonly key: string;
    /** Names of the dangers. */
    readonly dangers: readonly string[];
  }[];
}

/** All that a part of the page needs. */
export interface OutsourcingView extends OutsourcingData {
  readonly app: App;
  readonly book: AgreementBook;
  readonly points: readonly Point[];
}

/** The steps of the page; each has an address of its own. */
export const steps = ["start", "clause", "measures", "chosen"] as const;
export type Step = (typeof steps)[number];

export function addressOf(step: Step): string {
  return step === "start" ? "#/outsourcing" : `#/outsourcing/${step}`;
}

/** A heading on paper with what belongs to it. */
export function panel(id: string, heading: string, ...content: readonly Child[]): HTMLElement {
  const headingId = `outsourcing-${id}`;
  return element(
    "section",
    { class: "panel outsourcing__panel", "aria-labelledby": headingId },
    element("h2", { id: headingId, class: "panel__head" }, heading),
    element("div", { class: "panel__body outsourcing__body" }, ...content),
  );
}
