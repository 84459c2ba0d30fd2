import type { Object3D } from "three";
import { isIn } from "#picture/outline";
import { boundsOf } from "./bounds";
import { stageCamera, type View } from "./camera";
import { withCloseUp } from "./closeup";
import type { DioramaThing } from "./diorama";
import { FIELDS, KEPT, LETTERS, NOBODY, OWN, type Sight } from "./seen-fields";
import type { DioramaSet } from "./set";
import type { Studio } from "./studio";

/** Pixels of a close-up along a field, and how many of them are looked at. */
const FIELD = 20;
const LOOKED_AT = 5;
const SAMPLES = 2;

/** Whoever fills so much of a field is in it. */
const FILLED = 0.3;

/** The same view, small. */
const smaller = ({ camera, scale, crop }: View): View => {
  const by = LOOKED_AT / FIELD;
  const [width, height] = [crop.width * by, crop.height * by];
  return { camera, scale: scale * by, crop: { x: crop.x * by, y: crop.y * by, width, height } };
};

/** How much of each field is covered, 0..1. */
function fieldsOf(coverage: Float32Array): number[] {
  const { columns, rows } = FIELDS;
  return Array.from({ length: columns * rows }, (_, field) => {
    const [column, row] = [field % columns, Math.floor(field / columns)];
    let sum = 0;
    for (let y = row * LOOKED_AT; y < (row + 1) * LOOKED_AT; y++)
      for (let x = column * LOOKED_AT; x < (column + 1) * LOOKED_AT; x++)
        sum += coverage[y * columns * LOOKED_AT + x] ?? 0;
    return sum / LOOKED_AT ** 2;
  });
}

/** Where the middle of a field is in a close-up, in its pixels. */
const middleOf = (field: number) => ({
  x: ((field % FIELDS.columns) + 0.5) * FIELD,
  y: (Math.floor(field / FIELDS.columns) + 0.5) * FIELD,
});

/** Whether a field of a thing is of what makes it what it is; all are unless told. */
function toldIn({ aim, closeUp }: DioramaThing, subject: Object3D, { scale, crop }: View) {
  if (aim?.width === undefined || aim.height === undefined || closeUp?.from || closeUp?.object)
    return () => true;
  const { x, y, width, height } = boundsOf(subject, stageCamera());
  const [halfWide, halfHigh] = [aim.width / 2, aim.height / 2];
  return (field: number) => {
    const middle = middleOf(field);
    const right = ((middle.x + crop.x) / scale - x) / width;
    const down = ((middle.y + crop.y) / scale - y) / height;
    return Math.abs(right - aim.x) <= halfWide && Math.abs(down - aim.y) <= halfHigh;
  };
}

function isKept({ closeUp }: DioramaThing, field: number): boolean {
  return (closeUp?.keep ?? []).some(([x, y, width, height]) =>
    isIn(middleOf(field), { x, y, width, height }),
  );
}

/** Looks where in its close-up a thing and its neighbours are. Nothing is rendered but shapes. */
export const sightOf = (studio: Studio, set: DioramaSet, thing: DioramaThing): Promise<Sight> =>
  withCloseUp(set, thing, ({ subject, view, others }) => {
    const small = smaller(view);
    const filled = (object: Object3D) =>
      fieldsOf(studio.coverage(set.scene, object, small, SAMPLES));
    const own = filled(subject);
    const isTold = toldIn(thing, subject, view);
    const ownLetter = (field: number) => (isTold(field) ? OWN : NOBODY);
    const beside = others
      .map((id) => ({ id, fields: filled(set.objectOf(id)) }))
      .filter(({ fields }) => fields.some((share) => share >= FILLED));
    const letterAt = (field: number): string => {
      const shares = [own, ...beside.map(({ fields }) => fields)].map((each) => each[field] ?? 0);
      const most = Math.max(...shares);
      if (isKept(thing, field)) return KEPT;
      if (most < FILLED) return NOBODY;
      const nearest = shares.indexOf(most);
      return nearest === 0 ? ownLetter(field) : (LETTERS[nearest - 1] ?? NOBODY);
    };
    const letters = own.map((_, field) => letterAt(field)).join("");
    return {
      others: beside.map(({ id }) => id),
      rows: Array.from({ length: FIELDS.rows }, (_, row) =>
        letters.slice(row * FIELDS.columns, (row + 1) * FIELDS.columns),
      ),
    };
  });
