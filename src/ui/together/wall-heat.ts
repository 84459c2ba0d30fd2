import { wordsOf } from "#content/scenario-text";
import { stepId } from "#core/room/step-ids";
import { isAnswered, mostDisputed, shareOf, tallyOf } from "#core/room/votes";
import { thingsOf } from "#core/scenario";
import { apart, tagBox } from "#picture/apart";
import type { PictureThing } from "#picture/manifest";
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

/** Tags in stage units: a number, and a number with its share. */
const NUMBER = { width: 104, height: 104 };
const SHARE = { width: 290, height: 104 };

/** Every thing that was asked about, by its number; the share of 危ない beside those that split the room. */
function heatTags(
  play: WallPlay,
  disputed: readonly string[],
  now: string | undefined,
): readonly HTMLElement[] {
  const room = play.people();
  const isSplit = ({ id }: PictureThing) => disputed.includes(id);
  const asked = play.content.manifest.things.filter(({ id }) =>
    isAnswered(room, stepId("thing", id)),
  );
  // Shares stay beside their things; numbers alone give way to them.
  const tagged = [...asked.filter(isSplit), ...asked.filter((thing) => !isSplit(thing))];
  const places = apart(tagged.map((thing) => tagBox(thing, isSplit(thing) ? SHARE : NUMBER)));
  return tagged.map((thing, index) => {
    const share = shareOf(tallyOf(room, stepId("thing", thing.id)));
    const { x = 0, y = 0 } = places[index] ?? {};
    const tag = element(
      "span",
      {
        class: ["heat-tag", share > 0.5 ? "is-feared" : "", thing.id === now ? "is-now" : ""]
          .join(" ")
          .trim(),
      },
      element("b", {}, numberOf(play, thing.id)),
      isSplit(thing) ? element("span", {}, `${Math.round(100 * share)}%`) : undefined,
    );
    placeOn(tag, { x, y, width: 0, height: 0 });
    return tag;
  });
}
