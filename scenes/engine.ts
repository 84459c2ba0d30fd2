import { CANVAS, Core, Game, Scale, WEBGL } from "phaser";
import type { Viewport } from "#picture/view";
import { canvasSize } from "./canvas-size";
import { RoomScene, type RoomSettings } from "./room-scene";

/** So many still frames are drawn before the loop falls asleep. */
const STILL_FRAMES = 4;

/** One running game: the loop, the canvas and the room. */
export interface Engine {
  readonly room: RoomScene;
  /** Draws on until nothing moves. Call it after every change. */
  wake(): void;
  isContextLost(): boolean;
  destroy(): void;
}

interface EngineOptions extends Omit<RoomSettings, "onFrame"> {
  readonly root: HTMLElement;
  readonly renderer: "webgl" | "canvas";
  /** Called after every frame that was drawn because something moved. */
  readonly onMovingFrame: () => void;
  /** The graphics driver took the picture away; it may come back by itself. */
  readonly onContextLost: () => void;
}

/** Starts the game; resolves when the room can be told what to show. */
export function startEngine(options: EngineOptions): Promise<Engine> {
  const { root, renderer } = options;
  let stillFrames = 0;

  return new Promise((resolve) => {
    const onFrame = (isMoving: boolean) => {
      stillFrames = isMoving ? 0 : stillFrames + 1;
      if (isMoving) options.onMovingFrame();
      // A loop that draws the same picture sixty times a second keeps a fan busy.
      if (stillFrames > STILL_FRAMES) game.loop.sleep();
    };
    const room = new RoomScene({ ...options, onFrame }, () => resolve(engine));
    const size = canvasSize(viewportOf(root), devicePixelRatio, renderer);
    room.rig.resize(viewportOf(root), size.ratio);
    const game = new Game({
      type: renderer === "webgl" ? WEBGL : CANVAS,
      parent: root,
      width: size.width,
      height: size.height,
      transparent: true,
      banner: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      scale: { mode: Scale.NONE, zoom: 1 / size.ratio },
      loader: { imageLoadType: "HTMLImageElement" },
      scene: room,
    });

    const wake = () => {
      stillFrames = 0;
      if (game.loop.running) return;
      // The time asleep must not count as one long frame.
      game.loop.resetDelta();
      game.loop.wake();
    };
    const resize = () => {
      const viewport = viewportOf(root);
      if (viewport.width === 0 || viewport.height === 0) return;
      const { width, height, ratio } = canvasSize(viewport, devicePixelRatio, renderer);
      game.scale.setZoom(1 / ratio);
      game.scale.resize(width, height);
      // Phaser leaves the old style where the zoom is 1.
      game.canvas.style.width = `${viewport.width}px`;
      game.canvas.style.height = `${viewport.height}px`;
      room.fit(viewport, ratio);
      // A canvas of a new size is empty: drawn in the same frame, nobody sees it so.
      if (game.loop.running) game.loop.tick();
      else wake();
    };
    const sizes = new ResizeObserver(resize);
    game.events.once(Core.Events.READY, () => {
      game.canvas.setAttribute("aria-hidden", "true");
      game.canvas.addEventListener("webglcontextlost", options.onContextLost);
      game.canvas.addEventListener("webglcontextrestored", wake);
      sizes.observe(root);
      // Moving to a screen of another density changes no element's size.
      addEventListener("resize", resize);
      document.addEventListener("visibilitychange", wake);
    });

    const engine: Engine = {
      room,
      wake,
      isContextLost: () => "contextLost" in game.renderer && game.renderer.contextLost,
      destroy() {
        sizes.disconnect();
        removeEventListener("resize", resize);
        document.removeEventListener("visibilitychange", wake);
        // Phaser keeps canvases for the next game: what listens to one would be kept with it.
        game.canvas.removeEventListener("webglcontextlost", options.onContextLost);
        game.canvas.removeEventListener("webglcontextrestored", wake);
        // Phaser 4.2.1 forgets this one, which keeps the whole game and page below it alive.
        game.textures.tileSprite.destroy();
        // A sleeping loop would never get round to it.
        wake();
        game.destroy(true);
      },
    };
  });
}

function viewportOf(root: HTMLElement): Viewport {
  return { width: root.clientWidth, height: root.clientHeight };
}
