import { CANVAS, Game, Scale, Scene, WEBGL } from "phaser";
import room from "../../../assets/it-admin-absent/room.webp?url";

const query = new URLSearchParams(location.search);

/** What the game is measured against: the same engine showing one picture, and moving it if asked. */
class BareScene extends Scene {
  #frames = 0;

  preload(): void {
    this.load.image("room", room);
  }

  create(): void {
    this.add.image(0, 0, "room").setOrigin(0).setDisplaySize(innerWidth, innerHeight);
  }

  override update(time: number): void {
    this.#frames += 1;
    if (this.#frames === 2) performance.mark("stage");
    if (!query.has("move")) return;
    this.cameras.main
      .setZoom(1.3 + 0.3 * Math.sin(time / 400))
      .setScroll(60 * Math.sin(time / 300), 0);
  }
}

new Game({
  type: query.get("renderer") === "webgl" ? WEBGL : CANVAS,
  parent: "stage",
  width: innerWidth,
  height: innerHeight,
  transparent: true,
  banner: false,
  audio: { noAudio: true },
  scale: { mode: Scale.NONE },
  loader: { imageLoadType: "HTMLImageElement" },
  scene: BareScene,
});
