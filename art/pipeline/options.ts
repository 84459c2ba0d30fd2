import { parseArgs } from "node:util";
import type { LinkOutcome } from "#core/chain";

/** What the command line asks for. */
export interface ArtOptions {
  /** File name in art/scenes, without its ending. */
  readonly scene: string;
  /** A quick look instead of the finished pictures. */
  readonly isPreview: boolean;
  /** Compare composed layers with a full render. */
  readonly isCheck: boolean;
  /** Pack what is rendered already, without rendering. */
  readonly isPack: boolean;
  /** Place the signs of answers on close-ups anew, without rendering. */
  readonly isSigns: boolean;
  /** Layers, close-ups or stills to make; all when empty. */
  readonly only: readonly string[];
  readonly link?: string;
  /** How that link went; it happened unless told. */
  readonly outcome?: LinkOutcome;
  /** Measure ids, or "all". */
  readonly measures: readonly string[];
  readonly samples?: number;
  /** Pixels per stage unit of a preview. */
  readonly scale: number;
}

export const USAGE = `npm run art -- <scene> [options]

  (no option)           all pictures and the manifest into assets/<scene>
  --only=a,b            only these layers, with their close-ups (or only these stills)
  --preview             one quick picture of the room before, into .cache/art
    --state=link:<id>     ... after this link of the accident; :reduced or :prevented may follow
    --measures=all|a,b    ... with these measures bought
    --only=a,b            ... quick close-ups of these things instead
    --scale=0.667         ... pixels per stage unit
  --check               composes the finished layers like the game and compares (takes --state, --measures)
  --pack                packs what is rendered already: atlases, the first picture and the manifest
  --signs               looks what lies where in close-ups, and places the signs of answers on them
  --samples=32          samples of a pixel`;

const list = (value: string | undefined): string[] => value?.split(",").filter(Boolean) ?? [];

/** Reads the command line. Throws with the usage when it makes no sense. */
export function readOptions(args: readonly string[]): ArtOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      preview: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      pack: { type: "boolean", default: false },
      signs: { type: "boolean", default: false },
      only: { type: "string" },
      state: { type: "string" },
      measures: { type: "string" },
      samples: { type: "string" },
      scale: { type: "string", default: "0.6667" },
    },
  });
  const [scene] = positionals;
  if (!scene) throw new Error(USAGE);
  const [, link, outcome] = values.state?.match(/^link:([^:]+)(?::(reduced|prevented))?$/) ?? [];
  if (values.state !== undefined && !link) throw new Error(`--state=link:<id>\n\n${USAGE}`);
  return {
    scene,
    isPreview: values.preview,
    isCheck: values.check,
    isPack: values.pack,
    isSigns: values.signs,
    only: list(values.only),
    ...(link !== undefined && { link }),
    ...((outcome === "reduced" || outcome === "prevented") && { outcome }),
    measures: list(values.measures),
    ...(values.samples !== undefined && { samples: Number(values.samples) }),
    scale: Number(values.scale),
  };
}
