import { wordsOf } from "#content/scenario-text";
import { isSoundlyKept } from "#core/keep";
import { reasonPoll } from "#core/room/polls";
import { stepId } from "#core/room/step-ids";
import type { Hazard } from "#core/scenario";
import { element } from "#ui/element";
import { icon } from "#ui/episode/icons";
import { layerPicture } from "#ui/episode/layer-picture";
import { ballot } from "./ballot";
import { reasonsOf } from "./memo-reasons";
import { tieWords } from "./ties";
import { nameOf } from "./wall-plan";
import { closeUpOf, numberOf } from "./wall-things";
import {
  emsIn,
  unparted,
  type WallPlay,
  type WallView,
  type WallViewOf,
  type WallVoice,
} from "./wall-view";

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
  const hazard = play.scenario.hazards.find(({ id }) => id === about);
  const reasons = hazard ? reasonPoll(play.scenario, hazard).cards : [];
  const chosen = press >= 0 ? chosenReason(play, about) : undefined;
  const isTie =
    hazard !== undefined && tieWords(play, reasonPoll(play.scenario, hazard)) !== undefined;
  const words = wordsOf(play.text().reasons, about);
  const { name } = wordsOf(play.text().things, about);
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
        shown.map(({ id, step }) => ({ step, words: words[id]?.card ?? id })),
        {
          now,
          isSplit: press >= 0,
          isTold: press >= 1,
          // Of equal ones none had the most hands.
          isOnlyMost: !isTie,
          isChosen: ({ step }) => chosen !== undefined && step === stepId("reason", about, chosen),
        },
      ),
      press >= 1 ? verdict(play, about, words[chosen ?? ""]?.explanation) : undefined,
    ],
    captain: captainAt(play, hazard, press),
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

/** Before the answer he only asks what makes a reason a good one, or why one of equal ones goes on. */
function captainAt(play: WallPlay, hazard: Hazard | undefined, press: number): WallVoice {
  const { t } = play.app;
  if (press < 0) return { pose: "point", words: t("together:wall.keepAsk"), asks: "hands" };
  const tie = hazard && tieWords(play, reasonPoll(play.scenario, hazard));
  const isChosen = hazard !== undefined && chosenReason(play, hazard.id) !== undefined;
  const asked = isChosen ? "together:captain.keepAsk" : "together:wall.keepNothing";
  if (press === 0) return { pose: "point", words: tie ?? t(asked) };
  const isHeld = hazard !== undefined && keptHow(play, hazard.id) === "keepOk";
  return { pose: "point", words: t(`together:captain.${isHeld ? "keep" : "keepNot"}`) };
}

/**
 * Which answer it gets: left for a reason that holds, or for one that does not; or nobody wanted to
 * leave it, which is right where no reason would hold.
 */
export function keptHow(play: WallPlay, about: string) {
  const hazard = play.scenario.hazards.find(({ id }) => id === about);
  const chosen = chosenReason(play, about);
  if (chosen === undefined)
    return reasonsOf(play, about, true).length > 0 ? "keepNothing" : "keepRight";
  return hazard !== undefined && isSoundlyKept(hazard, chosen) ? "keepOk" : "keepNo";
}

function verdict(play: WallPlay, about: string, explanation: string | undefined): HTMLElement {
  const how = keptHow(play, about);
  const isHeld = how === "keepOk" || how === "keepRight";
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
