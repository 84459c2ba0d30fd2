import { type Box, STAGE } from "./manifest";
import { extentOf, isPanning, scaleOf, type View, type Viewport, wholeRoom } from "./view";

/** What the edges of a room that is panned are not to run through, in stage units. */
export interface Uncut {
  readonly heads: readonly Box[];
  readonly people: readonly Box[];
  /** Where the number tags hang. */
  readonly tags: readonly { readonly x: number; readonly y: number }[];
  /** What is to be in the middle, if that may be; else the middle of the room. */
  readonly about?: Box | undefined;
  /** Where its left edge may be; anywhere by default. */
  readonly within?: readonly [from: number, to: number] | undefined;
}

/** Between a head and the edge, in stage units; steps of the search. */
const [MARGIN, STEP] = [10, 6];

/** A tag's width in CSS pixels, with its shadow; it hangs so far to the left of its point. */
const [TAG, TAG_LEFT] = [32, 0.5];

/** A halved face is worst, then a sliced number; a body at the edge is bearable. */
const WEIGHTS = { head: 12, tag: 5, body: 2, way: 6 } as const;

/** The room at its full height, panned so that its edges cut as few faces and numbers as can be. */
export function pannedRoom(
  viewport: Viewport,
  { heads, people, tags, about, within }: Uncut,
): View {
  const middle = wholeRoom(viewport);
  if (!isPanning(viewport)) return middle;
  const { width } = extentOf(viewport, 1);
  const most = STAGE.width - width;
  const [from, to] = within ?? [0, most];
  const centred = about ? about.x + about.width / 2 - width / 2 : middle.x;
  const wanted = Math.min(Math.max(centred, from), to, most);
  const tag = TAG / scaleOf(viewport);
  const groups = [
    {
      weight: WEIGHTS.head,
      each: heads.map(({ x, width: wide }) => [x - MARGIN, wide + 2 * MARGIN]),
    },
    { weight: WEIGHTS.tag, each: tags.map(({ x }) => [x - tag * TAG_LEFT, tag]) },
    { weight: WEIGHTS.body, each: people.map(({ x, width: wide }) => [x, wide]) },
  ];
  const costAt = (x: number) => {
    const isCut = ([from = 0, size = 0]: readonly number[]) =>
      [x, x + width].some(
        (edge) => isInside(edge, STAGE.width) && from < edge && edge < from + size,
      );
    const cuts = groups.map(({ weight, each }) => weight * each.filter(isCut).length);
    return cuts.reduce((sum, cost) => sum + cost, (WEIGHTS.way * Math.abs(x - wanted)) / most);
  };
  const steps = Array.from({ length: Math.floor(most / STEP) + 1 }, (_, index) => index * STEP);
  const x = [wanted, ...steps, most]
    .filter((each) => each >= from && each <= to)
    .reduce((best, each) => (costAt(each) < costAt(best) ? each : best), wanted);
  return { ...middle, x };
}

/** An edge that is the room's own cuts nothing. */
const isInside = (edge: number, whole: number) => edge > 0 && edge < whole;
