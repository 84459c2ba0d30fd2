import type { App, EpisodeContent } from "#ui/screen";
import type { Frame } from "./frame";
import type { RoomDoor } from "./room";

/**
 * Opens the stage while the player reads, and opens it anew when the renderer, motion or the
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

  const kind = () => `${app.settings().renderer} ${app.isReducedMotion()} ${app.locale()}`;

  const open = () => {
    shown = kind();
    const request = ++wanted;
    frame.scene.dataset["stage"] = "opening";
    app.openStage(content, frame.canvas).then(
      (stage) => {
        if (request !== wanted) return stage.destroy();
        door.leave();
        door.enter(stage);
        frame.scene.dataset["stage"] = "open";
      },
      (error: unknown) => {
        if (request === wanted) app.fail(error);
      },
    );
  };
  const openIfOther = () => {
    if (kind() !== shown) open();
  };

  open();
  const offs = [app.onSettings(openIfOther), app.onLocale(openIfOther)];
  return () => {
    wanted += 1;
    for (const off of offs) off();
    door.leave();
  };
}
