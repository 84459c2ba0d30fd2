import { type JudgedThing, judged } from "../../toolkit/furnish";

const all = (): readonly JudgedThing[] => [];

/** The thirteen things players judge, in reading order. */
export const things = () => judged(all());
