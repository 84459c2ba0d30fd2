import { wordsOf } from "#content/scenario-text";
import { isSoundlyKept } from "#core/keep";
import { cardOrder } from "#core/order";
import { stepId } from "#core/room/step-ids";
import { supportOf } from "#core/room/votes";
import { element } from "#ui/element";
import { icon } from "#ui/episode/icons";
import { layerPicture } from "#ui/episode/layer-picture";
import { ballot } from "./ballot";
import { nameOf } from "./wall-plan";
import { closeUpOf, numberOf } from "./wall-things";
import { emsIn, unparted, type WallPlay, type WallView, type WallViewOf } from "./wall-view";

/** A danger that stays, and one reason to leave it. */
export const reasonView: WallViewOf = (play, { id, about }) => keepScene(play, about, id, -1);

/** What the room would leave it for, and whether that holds. */
export const keptView: WallViewOf = (play, { about }, press) =>
  keepScene(play, about, undefined, press);

function keepScene(
  play: WallPlay,
  about: string,
  now: string | undefined,
  press: number,
): WallView {
  const { t } = play.app;
  const hazard = play.scenario.hazards.find(({ id }) => id === about);
  const reasons = cardOrder(play.scenario.id, hazard?.reasons ?? []);
  const chosen = press >= 0 ? chosenReason(play, about) : undefined;
  const words = wordsOf(play.text().reasons, about);
  const { name } = wordsOf(play.text().things, about);
  const isRefused = press >= 1 && keptHow(play, about) !== "keepOk";
  // The verdict needs the room of those that were not chosen.
  const shown = press >= 1 ? reasons.filter(({ id }) => id === chosen) : reasons;
  return {
    layout: "picture",
    cards: "beside",
    headline: name,
    tag: numberOf(play, about),
    picture: pictureOf(play, about),
    body: [
      ballot(
        play,
        shown.map(({ id }) => ({
          step: stepId("reason", about, id),
          words: words[id]?.card ?? id,
        })),
        {
          now,
          isSplit: press >= 0,
          isTold: press >= 1,
          isOnlyMost: true,
          isChosen: ({ step }) => chosen !== undefined && step === stepId("reason", about, chosen),
        },
      ),
      press >= 1 ? verdict(play, about, words[chosen ?? ""]?.explanation) : undefined,
    ],
    captain:
      press < 0
        ? { pose: "point", words: t("together:wall.keepAsk"), asks: "hands" }
        : {
            pose: "point",
            words: t(
              `together:captain.${isTied(play, about, reasons) && press === 0 ? "tie" : captainSays(press, isRefused)}`,
            ),
          },
  };
}

/** The danger, and where the plan has already changed the thing itself, what stands there now. */
function pictureOf(play: WallPlay, about: string): HTMLElement {
  const picture = closeUpOf(play, about);
  const { layers } = play.content.manifest;
  const { measures } = play.episode();
  for (const layer of layers) {
    const { shows, replaces } = layer;
    if (!("measure" in shows) || !measures.includes(shows.measure)) continue;
    if (!replaces.includes(about)) continue;
    picture.append(
      element(
        "p",
        { class: "wall__mended" },
        layerPicture(play, layer, "wall__mended-picture"),
        element("span", {}, nameOf(play, shows.measure)),
      ),
    );
  }
  return picture;
}

/** Whether another reason had as many hands as the one that was taken. */
function isTied(play: WallPlay, about: string, reasons: readonly { readonly id: string }[]) {
  const hands = (id: string) => supportOf(play.people(), stepId("reason", about, id));
  const chosen = chosenReason(play, about);
  if (chosen === undefined) return false;
  return reasons.some(({ id }) => id !== chosen && hands(id) === hands(chosen));
}

/** Before the answer he only asks what makes a reason a good one. */
function captainSays(press: number, isRefused: boolean): "keepAsk" | "keepNot" | "keep" {
  if (press === 0) return "keepAsk";
  return isRefused ? "keepNot" : "keep";
}

/** Which of the three answers it gets: held soundly, held wrongly, or nobody wanted to. */
export function keptHow(play: WallPlay, about: string): "keepOk" | "keepNo" | "keepNothing" {
  const hazard = play.scenario.hazards.find(({ id }) => id === about);
  const chosen = chosenReason(play, about);
  if (chosen === undefined) return "keepNothing";
  return hazard !== undefined && isSoundlyKept(hazard, chosen) ? "keepOk" : "keepNo";
}

function verdict(play: WallPlay, about: string, explanation: string | undefined): HTMLElement {
  const how = keptHow(play, about);
  const isHeld = how === "keepOk";
  return element(
    "div",
    { class: `wall-answer wall-answer--${isHeld ? "safe" : "danger"}` },
    element(
      "p",
      { class: "wall-answer__head", style: emsIn(play.app.t(`together:wall.${how}`)) },
      icon(isHeld ? "check" : "cross"),
      element("strong", {}, play.app.t(`together:wall.${how}`)),
    ),
    explanation === undefined
      ? undefined
      : element(
          "p",
          { class: "wall-answer__reason", style: emsIn(explanation) },
          unparted(explanation),
        ),
  );
}

/** The reason the room keeps a risk for, as the rules took it. */
function chosenReason(play: WallPlay, hazard: string): string | undefined {
  return play.episode().kept[hazard];
}
