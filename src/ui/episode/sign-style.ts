import { SIGN_SIZES } from "#picture/answer-signs";
import type { PictureThing } from "#picture/manifest";

/** Says to the styles where on its close-up a sign begins and how wide it is, in shares of that. */
export function signStyle(
  kind: keyof typeof SIGN_SIZES,
  signs: PictureThing["signs"] | undefined,
): Readonly<Record<string, string>> {
  const { left, top } = signs?.[kind] ?? { left: 0, top: 0 };
  return {
    "--sign-left": String(left),
    "--sign-top": String(top),
    "--sign-width": String(SIGN_SIZES[kind].width),
  };
}
