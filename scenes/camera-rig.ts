import type { Cameras } from "phaser";
import { scaleOf, type View, type Viewport } from "#picture/view";
import type { ViewListener } from "#stage/stage";

interface Travel {
  readonly from: View;
  readonly to: View;
  readonly durationMs: number;
  elapsedMs: number;
  readonly arrived: () => void;
}

/** Moves the camera and tells, in the same frame, who lays buttons over the picture. */
export class CameraRig {
  readonly #listeners = new Set<ViewListener>();
  #view: View = { x: 0, y: 0, zoom: 1 };
  #viewport: Viewport = { width: 1, height: 1 };
  #ratio = 1;
  #travel: Travel | undefined;

  get view(): View {
    return this.#view;
  }

  get viewport(): Viewport {
    return this.#viewport;
  }

  get isTravelling(): boolean {
    return this.#travel !== undefined;
  }

  /** `ratio` is canvas pixels per CSS pixel. */
  resize(viewport: Viewport, ratio: number): void {
    this.#viewport = viewport;
    this.#ratio = ratio;
  }

  listen(listener: ViewListener): () => void {
    this.#listeners.add(listener);
    listener(this.#view, this.#viewport);
    return () => this.#listeners.delete(listener);
  }

  /** Jumps; who was on the way somewhere has arrived. */
  jump(view: View): void {
    this.#finish();
    this.#view = view;
  }

  /** Glides to a view; resolves on arrival, or when another journey begins. */
  travel(to: View, durationMs: number): Promise<void> {
    this.#finish();
    return new Promise((arrived) => {
      this.#travel = { from: this.#view, to, durationMs, elapsedMs: 0, arrived };
    });
  }

  /** Moves on by a frame and points the camera. */
  update(camera: Cameras.Scene2D.Camera, deltaMs: number): void {
    const travel = this.#travel;
    if (travel) {
      travel.elapsedMs += deltaMs;
      const share = Math.min(1, travel.elapsedMs / travel.durationMs);
      this.#view = between(travel.from, travel.to, easeInOut(share));
      if (share === 1) this.#finish();
    }
    this.apply(camera);
  }

  apply(camera: Cameras.Scene2D.Camera): void {
    const { x, y, zoom } = this.#view;
    camera.setOrigin(0, 0).setZoom(scaleOf(this.#viewport) * this.#ratio * zoom);
    camera.setScroll(x, y);
    for (const listener of this.#listeners) listener(this.#view, this.#viewport);
  }

  #finish(): void {
    const travel = this.#travel;
    this.#travel = undefined;
    travel?.arrived();
  }
}

function between(from: View, to: View, share: number): View {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), zoom: mix(from.zoom, to.zoom) };
}

function easeInOut(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2;
}
