import type { Layer, Manifest, Sprite } from "./manifest";

/** One picture of a layer, ready to be drawn. */
export interface DrawnSprite {
  readonly sprite: Sprite;
  /** Larger is nearer to the viewer; a layer's shadow lies just behind it. */
  readonly depth: number;
  /** Light is added to what lies behind; everything else covers it. */
  readonly isAdded: boolean;
}

/** The pictures of a layer, farthest first: its shadow, itself, the light it sheds. */
export function spritesOf({ shadow, light, ...layer }: Layer): readonly DrawnSprite[] {
  const { depth } = layer;
  return [
    ...(shadow ? [{ sprite: shadow, depth: depth - 0.2, isAdded: false }] : []),
    { sprite: layer, depth, isAdded: false },
    ...(light ? [{ sprite: light, depth: depth + 0.1, isAdded: true }] : []),
  ];
}

/** Pictures that the room is drawn with as it first stands, each once. */
export function standingFiles(manifest: Manifest): readonly string[] {
  return unique([manifest.base, ...manifest.layers.filter(isAlways).flatMap(filesOf)]);
}

/** Those that links and measures bring, and the glows; they may come while the player reads. */
export function laterFiles(manifest: Manifest): readonly string[] {
  const later = manifest.layers.filter((layer) => !isAlways(layer));
  const standing = new Set(standingFiles(manifest));
  const files = [...manifest.things.map(({ glow }) => glow.file), ...later.flatMap(filesOf)];
  return unique(files).filter((file) => !standing.has(file));
}

/** Every picture that a manifest names, each once; faces and close-ups are shown one by one. */
export function allFiles(manifest: Manifest): readonly string[] {
  const faces = manifest.layers.flatMap(({ face }) => face ?? []);
  const closeUps = manifest.things.map(({ closeUp }) => closeUp);
  const drawn = [...standingFiles(manifest), ...laterFiles(manifest)];
  return unique([manifest.first, ...drawn, ...faces, ...closeUps]);
}

function isAlways({ shows }: Layer): boolean {
  return "always" in shows;
}

function filesOf(layer: Layer): readonly string[] {
  return spritesOf(layer).map(({ sprite }) => sprite.file);
}

function unique(files: readonly string[]): readonly string[] {
  return [...new Set(files)];
}
