import { wordsOf } from "#content/scenario-text";
import { casesOfItem } from "#core/cases";
import type { SelfCheckItem } from "#core/guide-self-check";
import { answerOf, weakItems } from "#core/self-check";
import { element } from "#ui/element";
import { episodeLink } from "../episode-link";
import { sourceNames } from "../library/grounds";
import type { CheckView } from "./filling";
import { panel } from "./panel";

/** So many are unfolded at first: enough to begin with. */
const UNFOLDED = 3;

/** The low items, lowest first, each with all that helps to mend it. */
export function weakSection(view: CheckView): HTMLElement {
  const { app, check, filling } = view;
  const weak = weakItems(check, filling.answers);
  const lead = check.edition === "2009" ? "oldLead" : "lead";
  return panel(
    "check-weak",
    app.t("self-check:weak.heading"),
    element("p", {}, app.t(`self-check:weak.${weak.length === 0 ? "none" : lead}`)),
    ...weak.map((item, index) => weakItem(view, item, index < UNFOLDED)),
    ...(weak.length === 0
      ? []
      : [element("p", { class: "check__asks" }, app.t("self-check:weak.inferred"))]),
  );
}

function weakItem(view: CheckView, item: SelfCheckItem, open: boolean): HTMLElement {
  const { app, text, filling } = view;
  const { no } = item;
  const given = answerOf(item, filling.answers);
  return element(
    "details",
    { class: "check__weak", open },
    element(
      "summary",
      { id: `check-weak-${no}` },
      element(
        "h3",
        { class: "check__weak-name" },
        `${no}. ${wordsOf(text.items, String(no)).name}`,
      ),
      " ",
      element("span", { class: "pill pill--quiet" }, given && wordsOf(text.answers, given)),
    ),
    element("dl", { class: "check__facts" }, ...facts(view, item)),
    element(
      "button",
      {
        id: `check-change-${no}`,
        class: "button button--small button--quiet",
        type: "button",
        onclick: () => {
          Object.assign(filling, { isResult: false, way: "one", at: no });
          view.redraw("check-question");
        },
      },
      app.t("self-check:changeOne", { no }),
    ),
  );
}

function facts(view: CheckView, item: SelfCheckItem): readonly HTMLElement[] {
  const { app, text, check, filling } = view;
  const isUnknown = answerOf(item, filling.answers) === "unknown";
  const changed = check.edition === "2009" ? "today" : "change";
  return [
    ...(isUnknown ? fact(app.t("self-check:weak.unknown"), app.t("self-check:weak.ask")) : []),
    ...explanation(view, item),
    ...fact(
      app.t(`self-check:weak.${changed}`),
      wordsOf(text.items, String(item.no)).change,
      element("p", { class: "grounds" }, changeSources(view, item)),
    ),
    ...fact(app.t("self-check:weak.measures"), measures(view, item)),
    ...fact(app.t("self-check:weak.episodes"), episodes(view, item)),
  ];
}

function explanation(view: CheckView, item: SelfCheckItem): readonly HTMLElement[] {
  const { app } = view;
  const explained = explanationOf(view, item);
  if (explained === undefined) return [];
  const { from: no } = explained;
  const from =
    no === undefined
      ? []
      : [element("p", { class: "grounds" }, app.t("self-check:weak.explained", { no }))];
  return [
    ...fact(app.t("self-check:weak.firstStep"), element("b", {}, explained.firstStep)),
    ...fact(app.t("self-check:weak.why"), explained.why, ...from),
  ];
}

/** Why it matters and the first step; the old sheet takes them `from` an item of today. */
export function explanationOf({ text, today }: CheckView, item: SelfCheckItem) {
  const own = text.explanations[String(item.no)];
  if (own !== undefined) return { ...own, from: undefined };
  const [from] = item.counterparts;
  const explained = today.explanations[String(from)];
  return explained && { ...explained, from };
}

function changeSources({ app, sources }: CheckView, { change }: SelfCheckItem): string | undefined {
  const names = sourceNames(change.grounds, sources, app);
  return names === "" ? undefined : app.t("library:sources", { names });
}

function fact(name: string, ...said: readonly (Node | string)[]): readonly HTMLElement[] {
  return [element("dt", {}, name), element("dd", {}, ...said)];
}

function measures({ library }: CheckView, item: SelfCheckItem): HTMLElement {
  const links = item.measures.map((id) =>
    element(
      "li",
      {},
      element(
        "a",
        { class: "check__link", href: `#/library/${id}` },
        `${id} ${wordsOf(library.measures, id).short}`,
      ),
    ),
  );
  return element("ul", { class: "check__links" }, ...links);
}

function episodes({ app, check }: CheckView, item: SelfCheckItem): Node | string {
  const scenarios = casesOfItem(app.episodes.cases(), check.edition, item);
  if (scenarios.length === 0) return app.t("self-check:weak.noEpisode");
  const links = scenarios.map((number) => element("li", {}, episodeLink(number, app)));
  return element("ul", { class: "check__links" }, ...links);
}
