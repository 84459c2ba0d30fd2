import { wordsOf } from "#content/scenario-text";
import { isPollOpen, pollAt } from "#core/room/open-poll";
import { pollResult } from "#core/room/polls";
import { presentStep } from "#core/room/room";
import type { RoomStep } from "#core/room/steps";
import { element } from "#ui/element";
import { button } from "#ui/episode/button";
import type { OpenRoom } from "./room-door";
import type { WallPlay } from "./wall-view";

/** Cards that as many want, before it is seen what follows: the host may choose, and need not. */
export function memoEquals({ store, play }: OpenRoom): HTMLElement | undefined {
  const { scenario } = store;
  const room = store.room();
  const step = presentStep(scenario, room);
  const poll = pollAt(scenario, room, step);
  if (!poll || !isPollOpen(scenario, room, poll)) return undefined;
  const { chosen, equal, isByHost } = pollResult(room, poll);
  if (equal.length === 0) return undefined;
  return element(
    "section",
    { class: "host-equals" },
    element("h2", {}, play.app.t(`together:memo.${isByHost ? "equalTaken" : "equal"}`)),
    element(
      "ul",
      {},
      ...equal.map((card) => {
        const isChosen = chosen.includes(card);
        const choice = button(
          cardWords(play, step, card.id),
          {
            id: `equal-${card.id}`,
            kind: isChosen ? "success" : "quiet",
            size: "small",
            ...(isChosen && { icon: "check" }),
          },
          () => {
            if (!isChosen) store.ask({ type: "prefer", step: card.step });
          },
        );
        choice.ariaPressed = String(isChosen);
        return element("li", {}, choice);
      }),
    ),
  );
}

/** What stands on a card that was asked about before a step, or at it. */
function cardWords(play: WallPlay, { kind, about }: RoomStep, id: string): string {
  const { t } = play.app;
  const { causes, reasons, goal } = play.text();
  if (kind === "keyPoints") return wordsOf(causes, id).card;
  if (kind === "kept") return wordsOf(reasons, about)[id]?.card ?? id;
  return kind === "situation"
    ? t("together:wall.situationCard", { part: wordsOf(goal.situations, id) })
    : t("together:wall.actionCard", { part: wordsOf(goal.actions, id) });
}
