import { wordsOf } from "#content/scenario-text";
import { faceOf } from "#picture/dressed-room";
import { element, plain } from "#ui/element";
import { icon } from "./icons";
import type { Play } from "./play";

/** Name and trade of whoever speaks; the captain and the narrator belong to every scenario. */
export function speakerName(play: Play, speaker: string): { name: string; role: string } {
  const { t } = play.app;
  if (speaker === "mamoru") return { name: t("episode:guide.captain"), role: "" };
  if (speaker === "narrator") return { name: t("episode:guide.narrator"), role: "" };
  const { name, role } = wordsOf(play.text().cast, speaker);
  // 「轟社長」 says already what he is.
  return { name: plain(name), role: name.endsWith(role) ? "" : role };
}

/** The name as somebody says it aloud before others: with its reading, where it has one. */
export function nameAloud(play: Play, speaker: string): string {
  return play.text().cast[speaker]?.name ?? speakerName(play, speaker).name;
}

/** A round portrait, cut from the person's own layer in the room. */
export function portrait({ content }: Play, speaker: string): HTMLElement {
  const isCaptain = speaker === "mamoru";
  const file = isCaptain ? "shared/mascot-stand.webp" : faceOf(content.manifest, speaker);
  const picture =
    file === undefined
      ? icon("book")
      : element("img", { class: "portrait__picture", src: content.urlOf(file), alt: "" });
  return element("div", { class: `portrait portrait--${file ? "face" : "sign"}` }, picture);
}
