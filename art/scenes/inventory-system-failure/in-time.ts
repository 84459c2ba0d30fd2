import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { castMember } from "../../toolkit/people/cast";
import { place } from "../../toolkit/primitives";
import { looks } from "./looks";
import { isonoStopped, stands } from "./people";
import { reachedNumber } from "./president";

type Player = keyof typeof stands;

const idOf = (who: Player) => `whose-number-${who}-reduced`;

/** The number was at hand: Ueda leaves earlier still. */
const LEFT_IN_TIME = "whose-number-ueda-prevented";

/** Nobody found it: she stays at her desk, whatever is shipped. */
const STAYED = "whose-number-ueda-happened";

/** Ueda on her way to the concert. */
export const leftForTheSong = [idOf("ueda"), LEFT_IN_TIME] as const;

/** Whom the search for the number shows, for what comes after and takes their places. */
export const inTime = {
  ueda: [...leftForTheSong, STAYED],
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
  // Whoever is on the way to the song does not worry at the desk, however the parcels fare.
  const ueda: DioramaLayer = {
    ...player("ueda", place(castMember(looks.ueda), stands.ueda), -172, "ueda-shocked"),
    pictureOf: leaving,
    shadowOf: leaving,
  };
  const staying = castMember(looks.ueda, { pose: "type", expression: "worry", sweat: true });
  return [
    ueda,
    { ...ueda, id: LEFT_IN_TIME, shows: { link: "whose-number", outcome: "prevented" } },
    {
      ...player("ueda", place(staying, stands.ueda), -172, "ueda-shocked"),
      id: STAYED,
      shows: { link: "whose-number", outcome: "happened" },
    },
    player("suzuki", place(suzuki, stands.suzuki), 3, "suzuki-looking", "suzuki-panic"),
    player("isono", isono, 120, "isono-rushing", "isono-shocked"),
    player("kugimiya", reachedNumber(), 190, "kugimiya-thinking", "kugimiya-searching"),
  ];
}
