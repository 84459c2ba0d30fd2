import { wordsOf } from "#content/scenario-text";
import { planOfRoom } from "#core/room/room-plan";
import { stepId } from "#core/room/step-ids";
import { element } from "#ui/element";
import { callWords, placedCalls } from "#ui/episode/calls";
import { icon } from "#ui/episode/icons";
import { measurePicture } from "#ui/episode/layer-picture";
import { shareWords, supportWords } from "./votes-bar";
import { weakestOf } from "./wall-debrief";
import { pledgeOf } from "./wall-goal";
import type { WallPlay } from "./wall-view";

function part(heading: string, ...children: readonly (HTMLElement | undefined)[]): HTMLElement {
  return element("section", {}, element("h2", {}, heading), ...children);
}

/** What the room held for the causes: each with its link, whether it is one, and how many hands. */
export function causesPart(play: WallPlay): HTMLElement {
  const { t } = play.app;
  const text = play.text();
  const chosen = play.scenario.causes.filter(({ id }) => play.episode().causes.includes(id));
  /** Cards that were compared are told in one way: in people, or in shares. */
  const amount = (link: string, id: string) => {
    const among = play.scenario.causes.filter((cause) => cause.link === link);
    const steps = among.map((cause) => stepId("cause", cause.id));
    return supportWords(play.app, play.people(), stepId("cause", id), steps);
  };
  if (chosen.length === 0) return nothingIn("causes", "noMost", play);
  return part(
    t("together:report.causes"),
    element(
      "ul",
      {},
      ...chosen.map(({ id, kind, link }) =>
        element(
          "li",
          {},
          icon(kind === "cause" ? "check" : "cross"),
          element(
            "span",
            {},
            element("small", {}, wordsOf(text.chain, link).name),
            element("strong", {}, wordsOf(text.causes, id).card),
          ),
          element("span", {}, amount(link, id)),
        ),
      ),
    ),
  );
}

/** What the room bought, in the order of its hands. */
export function planPart(play: WallPlay): HTMLElement {
  const words = play.text().measures;
  const room = play.people();
  const plan = planOfRoom(play.scenario, room);
  const among = plan.map((id) => stepId("measure", id));
  if (plan.length === 0) return nothingIn("plan", "planNothing", play);
  return part(
    play.app.t("together:report.plan"),
    element(
      "ul",
      {},
      ...plan.map((id) =>
        element(
          "li",
          {},
          element(
            "span",
            { class: "room-report__thing" },
            measurePicture(play, id, "room-report__picture"),
          ),
          element("strong", {}, wordsOf(words, id).card),
          element("span", {}, supportWords(play.app, room, stepId("measure", id), among)),
        ),
      ),
    ),
  );
}

/** The groups of common measures that got the least, with the share reached. */
export function weakPart(play: WallPlay): HTMLElement {
  const { t } = play.app;
  const names = t("episode:groupNames", { returnObjects: true });
  const weakest = weakestOf(play);
  if (weakest.length === 0)
    return part(t("together:report.weak"), element("p", {}, t("together:wall.weakNone")));
  return part(
    t("together:report.weak"),
    element(
      "ul",
      {},
      ...weakest.map(({ group, share }) =>
        element(
          "li",
          {},
          element("span", {}, group),
          element("strong", {}, names[group]),
          element("span", {}, shareWords(share)),
        ),
      ),
    ),
  );
}

/** The sentence of the room, and what was pointed at. */
export function pledgePart(play: WallPlay): HTMLElement {
  return element(
    "section",
    { class: "room-report__pledge" },
    element("h2", {}, play.app.t("together:report.pledge")),
    element("p", {}, element("strong", {}, pledgeOf(play))),
    element(
      "p",
      {},
      placedCalls(play)
        .map((call) => callWords(play, call))
        .join("　"),
    ),
  );
}

/** A heading above nothing would look as if its part were lost. */
const nothingIn = (
  name: "causes" | "plan",
  words: "noMost" | "planNothing",
  { app: { t } }: WallPlay,
) => part(t(`together:report.${name}`), element("p", {}, t(`together:captain.${words}`)));
