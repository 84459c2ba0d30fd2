import { wordsOf } from "#content/scenario-text";
import type { SelfCheckScore } from "#core/self-check";
import { element } from "#ui/element";
import { captainSays } from "../captain-says";
import { groundsLine } from "../library/grounds";
import type { CheckView } from "./filling";
import { signed } from "./item-words";
import { panel } from "./panel";
import { boxesOf2009, scoreRows } from "./score-rows";
import { table } from "./table";

/** The total, what it means, and how it comes about. */
export function totals(view: CheckView, score: SelfCheckScore): HTMLElement {
  const { app } = view;
  return panel(
    "check-result",
    app.t("self-check:result.heading"),
    element(
      "div",
      { class: "check__verdict" },
      element(
        "div",
        { class: "check__sum" },
        element(
          "p",
          { class: "check__total" },
          app.t("self-check:result.outOf", { points: signed(score.total) }),
        ),
        ...meaning(view, score.band),
      ),
      captain(view, score),
    ),
    element("div", { class: "check__tables" }, ...tables(view, score)),
    element(
      "div",
      { class: "check__row" },
      element(
        "button",
        {
          id: "check-change",
          class: "button button--small button--quiet",
          type: "button",
          onclick: () => {
            view.filling.isResult = false;
            view.redraw("check-way-one");
          },
        },
        app.t("self-check:change"),
      ),
    ),
  );
}

function meaning({ text }: CheckView, band: string | undefined): readonly Node[] {
  if (band === undefined) return [];
  return [element("p", { class: "check__meaning" }, wordsOf(text.bands, band).meaning)];
}

/** How he takes it, from the highest band down; nobody is scolded. */
const poses = ["cheer", "salute", "point", "point"] as const;

function captain({ app, check, text }: CheckView, score: SelfCheckScore): HTMLElement {
  const open = check.items.length - score.answered;
  if (open > 0) {
    return captainSays("point", element("p", {}, app.t("self-check:result.partial", { n: open })));
  }
  if (score.band === undefined) {
    return captainSays("stand", element("p", {}, app.t("self-check:result.noBands")));
  }
  const pose = poses[check.bands.findIndex(({ id }) => id === score.band)] ?? "point";
  return captainSays(pose, element("p", {}, wordsOf(text.bands, score.band).advice));
}

function tables(view: CheckView, score: SelfCheckScore): readonly HTMLElement[] {
  if (view.check.edition === "2009") return [boxesOf2009(view, score)];
  const { app } = view;
  const heads = (["answer", "count", "points"] as const).map((head) =>
    app.t(`self-check:result.${head}`),
  );
  const rows = scoreRows(view, score).map(([name, count, points]) => [
    name,
    count,
    signed(Number(points)),
  ]);
  return [table(app.t("self-check:result.counts"), heads, rows), bands(view, score)];
}

/** Every band with its points, the reached one marked, and where they are from. */
function bands({ app, check, text, sources }: CheckView, { band }: SelfCheckScore): HTMLElement {
  const rows = check.bands.map(({ id, from }, index) => {
    const above = check.bands[index - 1]?.from;
    const here = app.t("self-check:result.here");
    const said = element("span", { class: "check__band" }, wordsOf(text.bands, id).meaning);
    if (id === band) said.prepend(element("span", { class: "pill" }, here), " ");
    return [rangeOf(app.t, from, above, index === check.bands.length - 1), said];
  });
  const heads = [app.t("self-check:result.points"), app.t("self-check:result.means")];
  return element(
    "div",
    { class: "check__bands" },
    table(app.t("self-check:result.bands"), heads, rows),
    groundsLine(check.bandsGrounds, sources, app),
  );
}

function rangeOf(
  t: CheckView["app"]["t"],
  from: number,
  above: number | undefined,
  isLowest: boolean,
): string {
  if (above === undefined) return t("self-check:result.top", { from });
  const to = above - 1;
  return isLowest
    ? t("self-check:result.upTo", { to })
    : t("self-check:result.range", { from, to });
}
