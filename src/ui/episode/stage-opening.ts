import type { App, EpisodeContent } from "#ui/screen";
import type { Frame } from "./frame";
import type { RoomDoor } from "./room";
import { openStillRoom } from "./still-room";

/** A first picture that takes longer than this must not keep the engine waiting. */
const STILL_PATIENCE_MS = 3000;

/**
 * Shows the room as one picture, then opens the stage while the player reads, and opens it anew when the renderer, motion or the
 * language of the stamps changes. What already happened is kept when a picture is missing.
 * Returns the undoing.
 */
export function keepStageOpen(
  app: App,
  content: EpisodeContent,
  frame: Frame,
  door: RoomDoor,
): () => void {
  let wanted = 0;
  let shown = "";
  let isGone = false;

  const kind = () => `${app.settings().renderer} ${app.isReducedMotion()} ${app.locale()}`;

  /** Resolves when the room is seen, or will not be before the engine paints it. */
  const stand = async () => {
    const still = await openStillRoom(content, frame.canvas);
    if (isGone || frame.scene.dataset["stage"] !== "opening") return still.destroy();
    door.stand(still);
    frame.scene.dataset["stage"] = "still";
    // Read by the benchmark: the frame being made shows the room.
    performance.mark("mamore:first-picture");
  };

  const open = (after: Promise<unknown>) => {
    shown = kind();
    const request = ++wanted;
    after
      .then(() => app.openStage(content, frame.canvas))
      .then(
        (stage) => {
          if (request !== wanted) return stage.destroy();
          door.enter(stage);
          frame.scene.dataset["stage"] = "open";
        },
        (error: unknown) => {
          if (request === wanted) app.fail(error);
        },
      );
  };
  const openIfOther = () => {
    if (kind() !== shown) open(Promise.resolve());
  };

  frame.scene.dataset["stage"] = "opening";
  // Without it the room is seen with the engine's first frame, which also tells what is missing.
  const seen = stand().catch(() => undefined);
  open(Promise.race([seen, wait(STILL_PATIENCE_MS)]));
  const offs = [app.onSettings(openIfOther), app.onLocale(openIfOther)];
  return () => {
    isGone = true;
    wanted += 1;
    for (const off of offs) off();
    door.leave();
  };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
