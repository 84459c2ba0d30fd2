import { type Length, lengths } from "#core/room/entry";
import { type ExcerptSize, excerptSizes } from "#core/room/excerpt";
import { choice } from "#ui/choice";
import type { App } from "#ui/screen";

/** How many things the room looks at. */
export function thingsChoice(
  { t }: App,
  chosen: ExcerptSize,
  choose: (things: ExcerptSize) => void,
) {
  return choice({
    id: "things",
    label: t("together:setUp.things"),
    options: excerptSizes.map((size) => ({
      value: String(size),
      label: size === "all" ? t("together:setUp.all") : String(size),
    })),
    chosen: String(chosen),
    onChoose: (value) => choose(excerptSizes.find((size) => String(size) === value) ?? chosen),
  });
}

/** How far the room plays. */
export function untilChoice({ t }: App, chosen: Length, choose: (until: Length) => void) {
  return choice({
    id: "until",
    label: t("together:setUp.until"),
    options: lengths.map((value) => ({ value, label: t(`together:setUp.${value}`) })),
    chosen,
    onChoose: choose,
  });
}
