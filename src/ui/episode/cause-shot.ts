import type { Cause, Link } from "#core/scenario";
import { clearView, isClear, SMALLEST } from "#picture/clear-view";
import { headsAt, shotOf } from "#picture/link-shot";
import type { Box } from "#picture/manifest";
import { thingsNow } from "#picture/standing";
import { seenIn, type Viewport } from "#picture/view";
import type { Play } from "./play";
import { restingBox } from "./resting-box";
import { withShoulders } from "./shoulders";

/** What lies over the room while a link is spoken of. */
const COVERS =
  ".hud > *, .why__ribbon, .speech, .why__proof, .why__foot > *, .captain__face, .captain__bubble";

/**
 * Shows the room at a link so that nobody's face lies under what is said, and keeps it so while
 * bubbles and window change their size. What the captain says may be put shorter for it. Returns the
 * undoing.
 */
export function lookAtLink(
  play: Play,
  link: Link,
  causes: readonly Cause[],
  sayShorter?: () => void,
): () => void {
  const { room, frame } = play;
  const { scenario, content } = play;
  const heads = headsAt(scenario, content.manifest, link);
  const speakers = causes.flatMap(({ speaker }) => heads.get(speaker ?? "") ?? []);
  const others = [...heads.values()].filter((head) => !speakers.includes(head));
  const shot = shotOf(scenario, content.manifest, link);
  const things = thingsNow(content.manifest, shot).map(({ box }) => box);
  const ways = sayShorter ? [sayShorter, frame.guide.fold] : [frame.guide.fold];
  let last = "";
  const look = (isInstant: boolean) => {
    const viewport = viewportOf(play);
    let covers = coversOf(play);
    const now = JSON.stringify([viewport, covers, document.fonts.status]);
    if (now === last || viewport.width === 0) return;
    last = now;
    // Where bubbles stand below the picture, its edge is what would cut a chin.
    const whole = covers.length === 0 ? withShoulders : (head: Box) => head;
    const wanted = {
      speakers: speakers.map(whole),
      others: others.map(whole),
      focus: room.boxAround(link.focus),
    };
    const isHemmedIn = () => {
      if (!mayFold(covers)) return false;
      const asked = { ...wanted, covers, things: [] };
      const view = clearView(viewport, asked);
      return view.zoom < SMALLEST || !isClear(viewport, view, asked);
    };
    // Faces, and how large the room is, are worth more than what he says: his own stays, to be pressed.
    for (const giveWay of ways) {
      if (!isHemmedIn()) break;
      giveWay();
      covers = coversOf(play);
    }
    const view = clearView(viewport, { ...wanted, covers, things });
    frame.canvas.style.setProperty("--veil", `${veilOf(play)}px`);
    room.lookAt(seenIn(viewport, view), { exact: true, instant: isInstant });
  };
  room.change({ links: shot.links, present: shot.present });
  look(false);
  const sizes = new ResizeObserver(() => look(true));
  for (const each of frame.root.querySelectorAll(".scene, .speech, .captain__bubble")) {
    sizes.observe(each);
  }
  let isOver = false;
  void document.fonts.ready.then(() => {
    if (!isOver) look(true);
  });
  return () => {
    isOver = true;
    sizes.disconnect();
  };
}

/** How far down nothing of the room is to peep out between the question and the bubbles below it. */
function veilOf({ frame }: Play): number {
  const tops = [...frame.panel.querySelectorAll<HTMLElement>(".speech")].map(
    (each) => restingBox(each).top,
  );
  return Math.min(...tops) - frame.canvas.getBoundingClientRect().top;
}

/** Until its letters have come, a page has not the sizes it will have: nothing is folded for those. */
const mayFold = (covers: readonly Box[]) => covers.length > 0 && document.fonts.status === "loaded";

function viewportOf({ frame }: Play): Viewport {
  const { width, height } = frame.canvas.getBoundingClientRect();
  return { width, height };
}

/** What lies over the picture; nothing where the bubbles stand below it, as on a phone. */
function coversOf({ frame }: Play): readonly Box[] {
  const { left, top, width, height, bottom } = frame.canvas.getBoundingClientRect();
  const bubbles = frame.panel.querySelector<HTMLElement>(".why__bubbles");
  if (!bubbles || restingBox(bubbles).top >= bottom - 1 || width === 0 || height === 0) return [];
  return [...frame.root.querySelectorAll<HTMLElement>(COVERS)]
    .filter((each) => each.offsetParent !== null)
    .map(restingBox)
    .map((box) => ({ x: box.x - left, y: box.y - top, width: box.width, height: box.height }));
}
