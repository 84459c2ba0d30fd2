import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { castMember } from "../../toolkit/people/cast";
import { place } from "../../toolkit/primitives";
import { looks } from "./looks";
import { isonoStopped, stands } from "./people";
import { reachedNumber } from "./president";

type Player = keyof typeof stands;

const idOf = (who: Player) => `whose-number-${who}-reduced`;

/** Whom the number found late shows, for what comes after and takes their places. */
export const inTime = {
  ueda: [idOf("ueda")],
  suzuki: [idOf("suzuki")],
  isono: [idOf("isono")],
  kugimiya: [idOf("kugimiya")],
} as const satisfies Readonly<Record<Player, readonly string[]>>;

/** The number was found late: repairs go on, but nobody is aghast, and Ueda leaves for the song. */
export function numberFound(): readonly DioramaLayer[] {
  const player = (
    who: Player,
    object: Object3D,
    depth: number,
    ...replaces: string[]
  ): DioramaLayer => ({
    id: idOf(who),
    object,
    depth,
    shows: { link: "whose-number", outcome: "reduced" },
    replaces: [`person-${who}`, ...replaces],
  });
  const suzuki = castMember(looks.suzuki, { expression: "worry", pose: "hold", headTurn: 16 });
  const isono = isonoStopped({ expression: "worry", pose: "push", headTurn: 10 });
  const leaving = "no-shipping-ueda-prevented";
  return [
    {
      ...player("ueda", place(castMember(looks.ueda), stands.ueda), -172, "ueda-shocked"),
      pictureOf: leaving,
      shadowOf: leaving,
    },
    player("suzuki", place(suzuki, stands.suzuki), 3, "suzuki-looking", "suzuki-panic"),
    player("isono", isono, 120, "isono-rushing", "isono-shocked"),
    player("kugimiya", reachedNumber(), 190, "kugimiya-thinking", "kugimiya-searching"),
  ];
}
