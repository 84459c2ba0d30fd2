import type { Get, Values } from "./model";

/**
 * One of a platform's lists, such as objectives. Where the platform has none, or no more room,
 * nothing is said, once and for all.
 */
export interface List {
  /** Sets what belongs to an id: where the id is already, or at the end. */
  put(id: string, values: (path: string) => Values): void;
}

export interface ListParts {
  /** Such as "cmi.objectives". */
  readonly path: string;
  readonly get: Get;
  set(element: string, value: string): boolean;
  /** How many there may be. */
  readonly most: number;
}

export function listOn({ path, get, set, most }: ListParts): List {
  let numbers: Map<string, number> | undefined;
  let count = 0;
  let isMute = false;

  /** What is there from earlier sessions, as far as it can be read. */
  const look = () => {
    const said = get(`${path}._count`);
    isMute = !/^\d+$/.test(said);
    count = isMute ? 0 : Number(said);
    const ids = Array.from({ length: count }, (_, number) => get(`${path}.${number}.id`));
    return new Map(ids.flatMap((id, number) => (id === "" ? [] : [[id, number] as const])));
  };

  /** The number of an id, a new one perhaps; undefined where there is no room for it. */
  const numberFor = (id: string): number | undefined => {
    numbers ??= look();
    const known = numbers.get(id);
    if (isMute || known !== undefined) return known;
    if (count >= most) return undefined;
    isMute = !set(`${path}.${count}.id`, id);
    if (isMute) return undefined;
    numbers.set(id, count);
    return count++;
  };

  return {
    put(id, values) {
      const number = numberFor(id);
      if (isMute || number === undefined) return;
      // A part that one platform does not know is no reason to keep the others back.
      for (const [element, value] of values(`${path}.${number}`)) set(element, value);
    },
  };
}
