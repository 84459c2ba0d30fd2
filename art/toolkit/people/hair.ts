import { BufferGeometry, Float32BufferAttribute } from "three";

export type HairStyle =
  | "short"
  | "spiky"
  | "part"
  | "bob"
  | "bowl"
  | "long"
  | "tied"
  | "bun"
  | "perm"
  | "wavy"
  | "balding";

/** Radius of every head, in scene units before the person is scaled. */
export const HEAD_RADIUS = 0.3;

const DEGREE = Math.PI / 180;
const AROUND = 144;
const DOWN = 26;

function smooth(from: number, to: number, value: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

/** −π…π, 0 in front. */
function turn(phi: number): number {
  return Math.atan2(Math.sin(phi), Math.cos(phi));
}

function away(phi: number): number {
  return Math.abs(turn(phi));
}

/** A fringe in front, a lower edge at the sides, some more at the back (all in degrees from the crown). */
interface Cut {
  readonly fringe: (side: number) => number;
  readonly sides: number;
  readonly nape?: number;
  readonly parting: readonly [number, number];
}

interface Style {
  readonly cut: Cut;
  /** Thickness over the skull as a share of the head radius; `theta` runs down from the crown. */
  readonly bulge: (phi: number, theta: number) => number;
}

const crown = (theta: number): number => Math.max(0, Math.cos(theta));

const STYLES: Readonly<Record<HairStyle, Style>> = {
  short: {
    cut: {
      fringe: (s) => 50 + 9 * Math.sin(s * 2.2 + 0.9) + 3.5 * Math.abs(Math.sin(s * 7)),
      sides: 88,
      nape: 27,
      parting: [0.75, 1.15],
    },
    bulge: (phi, theta) =>
      0.03 + 0.05 * crown(theta) + 0.012 * Math.sin(phi * 9) * smooth(0.2, 0.9, theta),
  },
  spiky: {
    cut: {
      fringe: (s) => 47 + 24 * Math.abs(((((s * 4.2) % 1) + 1) % 1) - 0.5),
      sides: 86,
      nape: 26,
      parting: [0.85, 1.2],
    },
    bulge: (phi, theta) =>
      0.05 +
      0.09 *
        crown(theta * 1.2) *
        (1 + 0.5 * Math.sin(phi * 6 + theta * 5)) *
        smooth(0.05, 0.5, theta) +
      0.02 * Math.sin(phi * 11),
  },
  part: {
    cut: {
      fringe: (s) => 40 + 26 * smooth(-0.45, 0.95, s) + 22 * smooth(0.35, 1, -s),
      sides: 90,
      nape: 24,
      parting: [0.85, 1.2],
    },
    bulge: (phi, theta) => 0.035 + 0.07 * crown(theta) * (turn(phi) > 0 ? 1.15 : 0.9),
  },
  bob: {
    cut: {
      fringe: (s) => 60 + 4 * Math.abs(Math.sin(s * 5.5)) - 6 * Math.exp(-(((s - 0.25) * 5) ** 2)),
      sides: 128,
      parting: [0.72, 0.92],
    },
    bulge: (phi, theta) => 0.04 + 0.13 * smooth(0.9, 2.1, theta) * smooth(0.7, 1, away(phi)),
  },
  bowl: {
    cut: {
      fringe: (s) => 67 + 2 * Math.abs(Math.sin(s * 9)),
      sides: 84,
      nape: 20,
      parting: [0.95, 1.2],
    },
    bulge: (_phi, theta) => 0.07 + 0.06 * crown(theta) + 0.05 * smooth(0.7, 1.3, theta),
  },
  long: {
    cut: {
      fringe: (s) => 58 - 14 * Math.exp(-(((s + 0.3) * 3.4) ** 2)) + 3 * Math.abs(Math.sin(s * 6)),
      sides: 138,
      parting: [0.68, 0.9],
    },
    bulge: (phi, theta) => 0.04 + 0.34 * smooth(1.1, 2.5, theta) ** 1.2 * smooth(0.7, 1, away(phi)),
  },
  tied: {
    cut: {
      fringe: (s) => 57 - 17 * Math.exp(-(((s + 0.28) * 3) ** 2)) + 2.5 * Math.abs(Math.sin(s * 6)),
      sides: 96,
      nape: 16,
      parting: [0.8, 1.12],
    },
    bulge: (_phi, theta) => 0.03 + 0.03 * crown(theta),
  },
  bun: {
    cut: {
      fringe: (s) => 50 - 14 * Math.exp(-((s * 2.2) ** 2)),
      sides: 94,
      nape: 18,
      parting: [0.8, 1.12],
    },
    bulge: (_phi, theta) => 0.04 + 0.07 * crown(theta),
  },
  perm: {
    cut: {
      fringe: (s) => 54 + 7 * Math.abs(Math.sin(s * 6)),
      sides: 104,
      nape: 10,
      parting: [0.75, 1.05],
    },
    bulge: (phi, theta) =>
      0.1 +
      0.12 * smooth(0.3, 1.4, theta) +
      0.035 * Math.sin(phi * 13 + theta * 2) * Math.sin(theta * 11) * smooth(0.15, 0.5, theta),
  },
  wavy: {
    cut: {
      fringe: (s) => 56 - 15 * Math.exp(-(((s - 0.3) * 3) ** 2)) + 3 * Math.abs(Math.sin(s * 5)),
      sides: 132,
      parting: [0.7, 0.92],
    },
    bulge: (phi, theta) =>
      0.05 +
      0.2 * smooth(0.8, 2.3, theta) * smooth(0.7, 1, away(phi)) +
      0.045 * Math.sin(theta * 9 + phi * 2) * smooth(0.5, 1.1, theta) * smooth(0.7, 1, away(phi)),
  },
  balding: {
    cut: { fringe: () => 4, sides: 104, nape: 14, parting: [1.05, 1.3] },
    bulge: (_phi, theta) => 0.02 + 0.05 * smooth(1, 1.6, theta),
  },
};

function hairline({ fringe, sides, nape = 0, parting }: Cut, phi: number): number {
  const aside = smooth(parting[0], parting[1], away(phi));
  const back = nape * smooth(1.9, 2.6, away(phi));
  return DEGREE * (fringe(turn(phi)) * (1 - aside) + sides * aside + back);
}

/** A closed cap of hair around a head at the origin that looks along +z. */
export function hairGeometry(style: HairStyle): BufferGeometry {
  const { cut, bulge } = STYLES[style];
  const positions: number[] = [];
  const push = (phi: number, theta: number, radius: number): void => {
    positions.push(
      Math.sin(phi) * Math.sin(theta) * radius * 1.04,
      Math.cos(theta) * radius,
      Math.cos(phi) * Math.sin(theta) * radius,
    );
  };
  for (let column = 0; column <= AROUND; column += 1) {
    const phi = (column / AROUND) * Math.PI * 2;
    const end = hairline(cut, phi);
    for (let row = 0; row <= DOWN; row += 1) {
      const theta = (row / DOWN) * end;
      push(phi, theta, HEAD_RADIUS * (1.07 + bulge(phi, theta)));
    }
    // The rim turns in under itself so that the hair looks thick.
    push(phi, end + 0.04, HEAD_RADIUS * (1.02 + bulge(phi, end)));
    push(phi, end, HEAD_RADIUS * 0.93);
  }
  return capGeometry(positions, DOWN + 3);
}

function capGeometry(positions: readonly number[], stride: number): BufferGeometry {
  const index: number[] = [];
  for (let column = 0; column < AROUND; column += 1) {
    for (let row = 0; row < stride - 1; row += 1) {
      const here = column * stride + row;
      const next = here + stride;
      index.push(here, here + 1, next, next, here + 1, next + 1);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new Float32BufferAttribute(positions, 3));
  geometry.setIndex(index);
  geometry.computeVertexNormals();
  return geometry;
}
