import { wordsOf } from "#content/scenario-text";
import { costOf, isAffordable } from "#core/plan";
import { presentStep } from "#core/room/room";
import { cardsBySupport, planOfRoom } from "#core/room/room-plan";
import { element } from "#ui/element";
import { cardAmounts } from "#ui/episode/amounts";
import { button } from "#ui/episode/button";
import type { App } from "#ui/screen";
import type { OpenRoom } from "./room-door";
import { unparted } from "./wall-view";

/**
 * While the plan is on the wall its cards can be exchanged: what each costs, and what is left. Once
 * what follows was seen the plan stands, also for whoever goes back.
 */
export function memoSwaps(app: App, { store, play }: OpenRoom): HTMLElement | undefined {
  const { scenario } = store;
  const room = store.room();
  if (presentStep(scenario, room).kind !== "plan") return undefined;
  if (room.reached.step > room.at.step) return undefined;
  const plan = planOfRoom(scenario, room);
  const cost = costOf(scenario, plan);
  const { budget } = scenario;
  const left = cardAmounts(play, {
    money: budget.money - cost.money,
    effort: budget.effort - cost.effort,
  });
  return element(
    "section",
    { class: "host-swaps" },
    element("h2", {}, app.t("together:memo.swap")),
    element("p", { class: "host-swaps__left" }, unparted(app.t("together:memo.left", left))),
    element(
      "ul",
      {},
      ...cardsBySupport(scenario, room).map(({ measure }) => {
        const { id } = measure;
        const isIn = plan.includes(id);
        const pays = isIn || isAffordable(scenario, costOf(scenario, [...plan, id]));
        const words = wordsOf(play.text().measures, id);
        const { money, effort } = cardAmounts(play, measure);
        const swap = button(
          app.t(isIn ? "together:memo.swapOut" : "together:memo.swapIn"),
          { id: `swap-${id}`, kind: "quiet", size: "small" },
          () => store.ask({ type: "swap", measure: id }),
        );
        swap.ariaDisabled = String(!pays);
        return element(
          "li",
          { class: isIn ? "is-in" : "" },
          element("span", { class: "host-swaps__name" }, words.short ?? words.card),
          element(
            "span",
            { class: "host-swaps__cost" },
            unparted(app.t("together:memo.cost", { money, effort })),
          ),
          swap,
        );
      }),
    ),
  );
}
