import { z } from "zod";
import { linkOutcomes } from "#core/chain";
import { slug } from "#core/slug";

/** Size of every room picture, in stage units; all coordinates of a manifest are in these. */
export const STAGE = { width: 1920, height: 1080 } as const;

const unit = z.number();
const file = z.string().regex(/^[a-z0-9-]+\.webp$/, "use the name of a .webp file");

const box = z
  .strictObject({ x: unit, y: unit, width: unit.positive(), height: unit.positive() })
  .readonly();

const pixels = z.int().nonnegative();

/** What part of a file is meant, in its pixels: many pictures share an atlas. */
const frame = z
  .strictObject({ x: pixels, y: pixels, width: pixels.positive(), height: pixels.positive() })
  .readonly();

/** A picture – a whole file, or a frame of one – and where it lies on the stage. */
const spriteFields = {
  file,
  frame: frame.optional(),
  x: unit,
  y: unit,
  width: unit.positive(),
  height: unit.positive(),
};
const sprite = z.strictObject(spriteFields).readonly();

const layer = z
  .strictObject({
    id: slug,
    ...spriteFields,
    /** Head and shoulders of the person it shows, as a square picture of its own. */
    face: file.optional(),
    /** Where that person's head is, as it was modelled. */
    head: box.optional(),
    /** That person's eyes are closed: whoever speaks opens them. */
    asleep: z.literal(true).optional(),
    /** Larger is nearer to the viewer. */
    depth: unit,
    /** Drawn just before its layer. */
    shadow: sprite.optional(),
    /** Light it sheds on its surroundings, drawn additively. */
    light: sprite.optional(),
    shows: z.union([
      z.strictObject({ always: z.literal(true) }),
      /** In the accident and wherever the link was not prevented, or only where it went so. */
      z.strictObject({ link: slug, outcome: z.enum(linkOutcomes).optional() }),
      z.strictObject({ measure: slug }),
    ]),
    /** Layers that are hidden while this one is shown. */
    replaces: z.array(slug).readonly(),
  })
  .readonly();

const ring = z
  .array(z.tuple([unit, unit]).readonly())
  .min(3)
  .max(40)
  .readonly();

const share = z.number().min(0).max(1);

/** Where on a close-up a sign's upper left corner is, in shares of its width and height. */
const signPlace = z.strictObject({ left: share, top: share }).readonly();

export const thingSchema = z
  .strictObject({
    id: slug,
    /** Outline of what is drawn, taken from the geometry; at most 40 points. */
    outline: ring,
    /** Of what lies scattered each part, which `outline` holds together: a line around it runs round these. */
    parts: z.array(ring).min(2).readonly().optional(),
    box,
    /**
     * The middle of what on it makes it what it is: a line to it ends there. With its size, a ring
     * goes around that alone.
     */
    aim: z
      .strictObject({
        x: unit,
        y: unit,
        width: unit.positive().optional(),
        height: unit.positive().optional(),
      })
      .readonly()
      .optional(),
    closeUp: file,
    /** Where the stamp and the shield that tell its answer lie there (answer-signs.ts). */
    signs: z.strictObject({ stamp: signPlace, shield: signPlace }).readonly(),
    /** Soft outline for hover and focus. */
    glow: sprite,
  })
  .readonly();

const place = z.strictObject({ id: slug, box }).readonly();

/** The pictures of one room: layers over it when it is bare, and what lies where. */
export const manifestSchema = z
  .strictObject({
    room: slug,
    /** The room as it first stands, all in one: it is seen while the layers are on their way. */
    first: file,
    /** The room without any layer. */
    base: file,
    layers: z.array(layer).readonly(),
    /** In reading order: it gives number tags and the Tab order. */
    things: z.array(thingSchema).readonly(),
    people: z.array(place).readonly(),
    regions: z.array(place).readonly(),
  })
  .readonly();

export type Manifest = z.infer<typeof manifestSchema>;
export type Layer = Manifest["layers"][number];
export type Sprite = z.infer<typeof sprite>;
export type Frame = z.infer<typeof frame>;
export type Box = z.infer<typeof box>;
export type SignPlace = z.infer<typeof signPlace>;
export type PictureThing = Manifest["things"][number];

/** Id of the layer that shows a person as at the start. */
export const personLayer = (person: string) => `${PERSON}${person}`;

/** Whether an id is that of a layer that shows a person as at the start. */
export const isPersonLayer = (id: string) => id.startsWith(PERSON);

/** The person whom such a layer shows. */
export const personOf = (id: string) => id.slice(PERSON.length);

const PERSON = "person-";
