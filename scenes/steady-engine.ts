import type { StageOptions, ViewListener } from "#stage/stage";
import { type Engine, startEngine } from "./engine";
import { watchFrames } from "./fps-watchdog";
import type { RoomScene, RoomSettings } from "./room-scene";

/** A lost WebGL context that has not come back by then will not. */
const CONTEXT_PATIENCE_MS = 3000;

type Settings = Pick<StageOptions, "root"> & Omit<RoomSettings, "onFrame">;

/**
 * An engine that starts again with Canvas, which every computer can paint, where WebGL is too
 * slow or the graphics driver took the picture away; the room looks the same.
 */
export class SteadyEngine {
  readonly #settings: Settings;
  readonly #listeners = new Map<ViewListener, () => void>();
  #renderer: "webgl" | "canvas";
  #engine: Engine | undefined;
  #isDestroyed = false;

  private constructor(settings: Settings, renderer: "webgl" | "canvas") {
    this.#settings = settings;
    this.#renderer = renderer;
  }

  /** Resolves when the room can be told what to show. */
  static async start(settings: Settings, renderer: "webgl" | "canvas"): Promise<SteadyEngine> {
    const steady = new SteadyEngine(settings, renderer);
    steady.#engine = await steady.#start();
    return steady;
  }

  get renderer(): "webgl" | "canvas" {
    return this.#renderer;
  }

  get isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  /** Runs a change and lets it be drawn. */
  change<Result>(change: (room: RoomScene) => Result): Result {
    const { room, wake } = this.#running();
    const result = change(room);
    wake();
    return result;
  }

  /** Tells the view now and whenever it changes, whatever renders; returns what stops it. */
  listen(listener: ViewListener): () => void {
    this.#listeners.set(listener, this.#running().room.rig.listen(listener));
    return () => {
      this.#listeners.get(listener)?.();
      this.#listeners.delete(listener);
    };
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#running().destroy();
  }

  #running(): Engine {
    if (!this.#engine) throw new Error("The engine has not started yet.");
    return this.#engine;
  }

  #start(): Promise<Engine> {
    const watch = watchFrames(() => this.#fallBack());
    return startEngine({
      ...this.#settings,
      renderer: this.#renderer,
      onMovingFrame: () => watch(performance.now()),
      onContextLost: () => setTimeout(() => this.#checkContext(), CONTEXT_PATIENCE_MS),
    });
  }

  #checkContext(): void {
    if (!this.#isDestroyed && this.#running().isContextLost()) this.#fallBack();
  }

  #fallBack(): void {
    if (this.#renderer === "canvas" || this.#isDestroyed) return;
    this.#renderer = "canvas";
    void this.#start().then((started) => this.#replaceBy(started));
  }

  #replaceBy(started: Engine): void {
    const slow = this.#running();
    const { picture } = slow.room;
    this.#engine = started;
    if (this.#isDestroyed) {
      started.destroy();
      return;
    }
    slow.destroy();
    for (const [listener, off] of this.#listeners) {
      off();
      this.#listeners.set(listener, started.room.rig.listen(listener));
    }
    if (picture) started.room.show(picture);
    started.wake();
  }
}
