import { wordsOf } from "#content/scenario-text";
import { stepId } from "#core/room/step-ids";
import { thingsAsked } from "#core/room/steps";
import { isSplit, mostDisputed, shareOf, tallyOf } from "#core/room/votes";
import { thingsOf } from "#core/scenario";
import { element } from "#ui/element";
import { icon } from "#ui/episode/icons";
import { heatTags } from "./heat-tags";
import { amountWords, shareWords, votesBar } from "./votes-bar";
import { closeUpOf, numberOf } from "./wall-things";
import { lookAtWhole, showMorning, type WallPlay, type WallViewOf, wholeOf } from "./wall-view";

/** Around the room, of its size, for tags of what stands or hangs at its edge. */
const TAGS = { sides: 0.05, above: 0.11, below: 0.03 };

/** Where the room was of two minds: their numbers in the whole room, their shares in a list. */
export const heatView: WallViewOf = (play, _, press) => {
  const { t } = play.app;
  const asked = thingsOf(play.scenario).map(({ id }) => id);
  const disputed = mostDisputed(play.people(), asked);
  return {
    layout: "stage",
    headline: [
      headlineOf(play, disputed),
      ...(disputed.length > 0 ? [t("together:wall.shareOf")] : []),
    ].join("\n"),
    body: [
      disputed.length === 0
        ? namesOfAll(play)
        : element(
            "ol",
            { class: "heat" },
            ...disputed.map((thing, index) => heatCard(play, thing, index === press)),
          ),
    ],
    captain: {
      pose: "point",
      words: t(`together:wall.${disputed[press] === undefined ? "askDoubt" : "askChanged"}`),
      asks: "words",
    },
    act() {
      showMorning(play);
      // The numbers stand beside their things at once, not after a ride.
      lookAtWhole(play, TAGS, true);
      play.frame.overlay.replaceChildren(
        ...heatTags(play, disputed, disputed[press], wholeOf(play, TAGS)),
      );
    },
  };
};

/** A room is only told that it was split where it was: most often a few see something otherwise. */
function headlineOf({ app, people }: WallPlay, shown: readonly string[]): string {
  if (shown.length === 0) return app.t("together:wall.splitNone");
  const split = shown.every((id) => isSplit(tallyOf(people(), stepId("thing", id))));
  return app.t(`together:wall.${split ? "split" : "splitSome"}`, { count: shown.length });
}

/** Of one mind, a hall still looks for what it was unsure about: all that it looked at, by name. */
const namesOfAll = (play: WallPlay): HTMLElement =>
  element(
    "ol",
    { class: "heat heat--names" },
    ...thingsAsked(play.scenario, play.people()).map(({ id }) =>
      element(
        "li",
        {},
        element("span", { class: "wall__tag" }, numberOf(play, id)),
        element("span", { class: "heat__name" }, wordsOf(play.text().things, id).name),
      ),
    ),
  );

/** As a hall was told it: at a glance nobody counted, and there is no percentage. */
function amountSaid({ app, people }: WallPlay, step: string): string {
  const isCounted = typeof people().shows[step]?.show === "number";
  return isCounted
    ? shareWords(shareOf(tallyOf(people(), step)))
    : amountWords(app, people(), step, "yes");
}

function heatCard(play: WallPlay, thing: string, isNow: boolean): HTMLElement {
  const step = stepId("thing", thing);
  const room = play.people();
  return element(
    "li",
    { class: `heat__card ${isNow ? "is-now" : ""}`.trim() },
    closeUpOf(play, thing),
    element("span", { class: "wall__tag" }, numberOf(play, thing)),
    element("span", { class: "heat__name" }, wordsOf(play.text().things, thing).name),
    element(
      "span",
      { class: "heat__split" },
      icon("danger"),
      element("span", { class: "heat__share" }, amountSaid(play, step)),
      votesBar(room, step, "yes", "votes--danger votes--both"),
      icon("shield"),
    ),
  );
}
