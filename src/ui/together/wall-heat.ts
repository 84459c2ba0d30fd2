import { wordsOf } from "#content/scenario-text";
import { stepId } from "#core/room/step-ids";
import { mostDisputed, shareOf, tallyOf } from "#core/room/votes";
import { thingsOf } from "#core/scenario";
import { tagPoint } from "#picture/tag-point";
import { element } from "#ui/element";
import { icon } from "#ui/episode/icons";
import { placeOn } from "#ui/episode/overlay";
import { votesBar } from "./votes-bar";
import { closeUpOf, numberOf } from "./wall-things";
import { lookAtWhole, type WallPlay, type WallViewOf } from "./wall-view";

/** Beside the room, of its width, for tags of what stands at its edge. */
const TAGS = 0.08;

/** Where the room was of two minds: the whole room with shares, the three nearest to half listed. */
export const heatView: WallViewOf = (play, _, press) => {
  const { t } = play.app;
  const asked = thingsOf(play.scenario).map(({ id }) => id);
  const disputed = mostDisputed(play.people(), asked);
  return {
    layout: "stage",
    headline:
      disputed.length === 0
        ? t("together:wall.splitNone")
        : t("together:wall.split", { count: disputed.length }),
    body: [
      element(
        "ol",
        { class: "heat" },
        ...disputed.map((thing, index) => heatCard(play, thing, index === press)),
      ),
    ],
    captain: { pose: "point", words: t("together:wall.askWhy"), asks: "words" },
    act() {
      play.room.change({ links: [], measures: [], marks: {}, inviting: false, glowing: [] });
      // The shares stand beside their things at once, not after a ride.
      lookAtWhole(play, TAGS, true);
      play.frame.overlay.replaceChildren(...heatTags(play, disputed, disputed[press]));
    },
  };
};

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
      votesBar(room, step, "yes", "votes--danger votes--both"),
      icon("shield"),
    ),
  );
}

/** Every thing that was asked about, by its number; the share of 危ない beside those that split the room. */
function heatTags(
  play: WallPlay,
  disputed: readonly string[],
  now: string | undefined,
): readonly HTMLElement[] {
  const room = play.people();
  return play.content.manifest.things.flatMap((thing) => {
    const step = stepId("thing", thing.id);
    if (room.shows[step] === undefined && room.answers[step] === undefined) return [];
    const share = shareOf(tallyOf(room, step));
    const { x, y } = tagPoint(thing);
    const tag = element(
      "span",
      {
        class: ["heat-tag", share > 0.5 ? "is-feared" : "", thing.id === now ? "is-now" : ""]
          .join(" ")
          .trim(),
      },
      element("b", {}, numberOf(play, thing.id)),
      disputed.includes(thing.id) ? element("span", {}, `${Math.round(100 * share)}%`) : undefined,
    );
    placeOn(tag, { x, y, width: 0, height: 0 });
    return [tag];
  });
}
