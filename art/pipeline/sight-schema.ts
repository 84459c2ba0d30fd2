import { z } from "zod";
import { slug } from "#core/slug";
import { FIELDS, LETTERS, OWN } from "../toolkit/seen-fields";

const row = z
  .string()
  .regex(
    new RegExp(`^[#!.a-z]{${FIELDS.columns}}$`),
    `use ${FIELDS.columns} fields: "#" the thing, "!" what stays seen, "." nothing, a letter another`,
  );

/** Where a thing and its neighbours lie in its close-up, field by field. */
export const sightSchema = z
  .strictObject({
    /** The layers that the letters a, b, c … stand for. */
    others: z.array(slug).max(LETTERS.length).readonly(),
    rows: z.array(row).length(FIELDS.rows, `use ${FIELDS.rows} rows`).readonly(),
  })
  .readonly()
  .refine(({ rows }) => rows.some((each) => each.includes(OWN)), "the thing itself is not in sight")
  .refine(
    ({ others, rows }) => [...rows.join("")].every((each) => LETTERS.indexOf(each) < others.length),
    "a letter stands for nothing in `others`",
  );
