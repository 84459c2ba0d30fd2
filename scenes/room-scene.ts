import { Scene } from "phaser";
import { type Clear, frameClear, roomClear } from "#picture/faces";
import type { Box, Manifest } from "#picture/manifest";
import { clampView, type View, type Viewport } from "#picture/view";
import { headsIn, isAsleep } from "#picture/visible-layers";
import type { BigStamp, Picture, StampPlace } from "#stage/stage";
import { CameraRig } from "./camera-rig";
import { throwConfetti } from "./confetti";
import { Glows } from "./glows";
import { LayerSprites } from "./layer-sprites";
import { Mood } from "./mood";
import type { Pictures } from "./pictures";
import { Stamps } from "./stamps";

const TRAVEL_MS = 650;

/** A frame longer than this is a hiccup, not movement. */
const LONGEST_FRAME_MS = 100;

/** What the camera was told to look at, so that it can look there again after a resize. */
interface Aim {
  readonly target: Box | "room";
  readonly clear: Clear;
}

export interface RoomSettings {
  readonly manifest: Manifest;
  readonly pictures: Pictures;
  readonly locale: "ja" | "en";
  readonly reducedMotion: boolean;
  /** Called after every frame; tells whether anything still moves. */
  readonly onFrame: (isMoving: boolean) => void;
}

/** Paints the room and moves the camera. It decides nothing and knows no words. */
export class RoomScene extends Scene {
  readonly rig = new CameraRig();
  readonly #settings: RoomSettings;
  readonly #ready: () => void;
  #layers: LayerSprites | undefined;
  #glows: Glows | undefined;
  #stamps: Stamps | undefined;
  #mood: Mood | undefined;
  #picture: Picture | undefined;
  #aim: Aim = { target: "room", clear: {} };

  constructor(settings: RoomSettings, ready: () => void) {
    super("room");
    this.#settings = settings;
    this.#ready = ready;
  }

  /** What is shown; undefined before it was first told. */
  get picture(): Picture | undefined {
    return this.#picture;
  }

  create(): void {
    const { manifest, pictures, locale } = this.#settings;
    this.#layers = new LayerSprites(this, manifest, pictures);
    this.#glows = new Glows(this, manifest, pictures);
    this.#stamps = new Stamps(this, manifest, pictures, locale);
    this.#mood = new Mood(this);
    this.#ready();
  }

  override update(_time: number, deltaMs: number): void {
    this.rig.update(this.cameras.main, Math.min(deltaMs, LONGEST_FRAME_MS));
    this.#settings.onFrame(this.rig.isTravelling || this.tweens.getTweens().length > 0);
  }

  show(picture: Picture): void {
    const isFirst = this.#picture === undefined;
    const isInstant = isFirst || this.#settings.reducedMotion;
    const invites = picture.inviting && !this.#picture?.inviting;
    this.#picture = picture;
    this.#layers?.show(picture, isInstant);
    this.#glows?.show(picture.glowing, picture, isInstant);
    const faces = headsIn(this.#settings.manifest, picture);
    this.#stamps?.showMarks(picture, faces, isInstant);
    this.#mood?.show(picture.mood, isInstant);
    this.#mood?.showNight(isAsleep(this.#settings.manifest, picture));
    if (invites && !this.#settings.reducedMotion) this.#glows?.invite();
  }

  /** Shows the same again, now that more pictures have come. */
  refresh(): void {
    if (this.#picture) this.show(this.#picture);
    this.#stamps?.pressAwaited();
  }

  lookAt(target: Box | "room", clear: Clear, isInstant: boolean): Promise<void> {
    this.#aim = { target, clear };
    const view = this.#aimed();
    if (!isInstant && !this.#settings.reducedMotion) return this.rig.travel(view, TRAVEL_MS);
    this.#jump(view);
    return Promise.resolve();
  }

  pan(dx: number): void {
    const { view, viewport } = this.rig;
    this.#jump(clampView(viewport, { ...view, x: view.x + dx }));
  }

  /** Fits a new size and looks again where it was told to look. */
  fit(viewport: Viewport, ratio: number): void {
    this.rig.resize(viewport, ratio);
    this.#jump(this.#aimed());
  }

  stamp(stamp: BigStamp, place: StampPlace): Promise<void> {
    return this.#stamps?.press(stamp, place, this.#settings.reducedMotion) ?? Promise.resolve();
  }

  clearStamps(): void {
    this.#stamps?.clear();
  }

  celebrate(): void {
    if (!this.#settings.reducedMotion) throwConfetti(this);
  }

  #jump(view: View): void {
    this.rig.jump(view);
    this.rig.apply(this.cameras.main);
  }

  #aimed(): View {
    const { target, clear } = this.#aim;
    const { viewport } = this.rig;
    return target === "room" ? roomClear(viewport, clear) : frameClear(viewport, target, clear);
  }
}
