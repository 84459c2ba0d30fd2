import type { Layer, Manifest } from "./manifest";

/** Pictures that the first frame of a room needs, each once. */
export function firstFiles(manifest: Manifest): readonly string[] {
  return unique([manifest.base, ...manifest.layers.filter(isAlways).flatMap(filesOf)]);
}

/** Those that links and measures bring, and the glows; they may come while the player reads. */
export function laterFiles(manifest: Manifest): readonly string[] {
  const later = manifest.layers.filter((layer) => !isAlways(layer));
  return unique([...manifest.things.map(({ glow }) => glow.file), ...later.flatMap(filesOf)]);
}

function isAlways({ shows }: Layer): boolean {
  return "always" in shows;
}

function filesOf(layer: Layer): readonly string[] {
  return [layer, layer.shadow, layer.light].flatMap((sprite) => (sprite ? [sprite.file] : []));
}

function unique(files: readonly string[]): readonly string[] {
  return [...new Set(files)];
}
