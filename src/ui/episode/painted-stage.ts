import { frameClear, roomClear } from "#picture/faces";
import { seenIn, type View, type Viewport } from "#picture/view";
import { isAsleep } from "#picture/visible-layers";
import { ALARM, NIGHT, type Shade } from "#stage/alarm-shade";
import type { Picture, Stage, ViewListener } from "#stage/stage";
import { element } from "#ui/element";
import type { EpisodeContent } from "#ui/screen";
import { picturesOf } from "./room-files";
import { paintedIn, paintShades, paintView } from "./room-painter";

type Content = Pick<EpisodeContent, "manifest" | "urlOf">;
type Aim = Parameters<Stage["lookAt"]>;

const shadesOver = ({ manifest }: Content, picture: Picture): readonly Shade[] => [
  ...(picture.mood === "alarm" ? ALARM : []),
  ...(isAsleep(manifest, picture) ? [NIGHT] : []),
];

/**
 * A stage without an engine: each picture of the room stands at once, and nothing is painted anew
 * until something changes. Stamps are left out: whoever shows it so small has no use for them.
 */
export function openPaintedStage(content: Content, root: HTMLElement): Stage {
  const canvas = element("canvas", { class: "scene__painted" });
  const listeners = new Set<ViewListener>();
  let picture: Picture | undefined;
  let aim: Aim = ["room"];
  let viewport: Viewport = { width: 1, height: 1 };
  let view: View = { x: 0, y: 0, zoom: 1 };
  let painted = "";
  let asked = 0;

  const paint = async (request: number) => {
    const width = sizeOnScreen(canvas);
    if (request !== asked || picture === undefined || width === 0) return;
    const sprites = paintedIn(content.manifest, picture, picture.glowing);
    const seen = seenIn(viewport, view);
    const shades = shadesOver(content, picture);
    const what = JSON.stringify([sprites, seen, width, shades]);
    if (what === painted) return;
    const pictures = await picturesOf(
      content,
      sprites.map(({ file }) => file),
    );
    const pen = canvas.getContext("2d");
    // Meanwhile something else may have been asked for.
    if (request !== asked || !pictures || !pen) return;
    painted = what;
    canvas.width = width;
    canvas.height = Math.round((width * viewport.height) / viewport.width);
    pen.imageSmoothingQuality = "high";
    paintView(pen, seen, width / seen.width, sprites, pictures);
    paintShades(pen, seen, width / seen.width, shades);
  };
  /** Once, after everything that is told in one go. */
  const askToPaint = () => {
    const request = ++asked;
    queueMicrotask(() => void paint(request));
  };
  const look = () => {
    const [target, clear = {}] = aim;
    view = target === "room" ? roomClear(viewport, clear) : frameClear(viewport, target, clear);
    for (const listener of listeners) listener(view, viewport);
    askToPaint();
  };
  const measure = () => {
    const { clientWidth: width, clientHeight: height } = root;
    if (width === 0 || height === 0) return;
    viewport = { width, height };
    look();
  };
  const sizes = new ResizeObserver(measure);
  root.append(canvas);
  sizes.observe(root);
  measure();

  return {
    show(next) {
      picture = next;
      askToPaint();
    },
    lookAt(...next) {
      aim = next;
      look();
      return Promise.resolve();
    },
    pan: () => undefined,
    stamp: () => Promise.resolve(),
    clearStamps: () => undefined,
    celebrate: () => undefined,
    onView(listener) {
      listeners.add(listener);
      listener(view, viewport);
      return () => listeners.delete(listener);
    },
    renderer: "canvas",
    destroy() {
      sizes.disconnect();
      canvas.remove();
    },
  };
}

/** How wide something is on the screen, in its own pixels, however much smaller it is shown. */
const sizeOnScreen = (node: HTMLElement): number =>
  Math.round(node.getBoundingClientRect().width * devicePixelRatio);
