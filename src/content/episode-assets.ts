/** Addresses of the pictures of every episode, by path; its own chunk, loaded with an episode. */
const pictures = import.meta.glob<string>("/assets/*/*.webp", {
  eager: true,
  query: "?url",
  import: "default",
});

/**
 * Finds addresses of pictures: `room.webp` is in `assets/<id>/`, `shared/stamp-danger-ja.webp`
 * in `assets/shared/`. An unknown name is an error.
 */
export function urlsOf(scenarioId: string): (file: string) => string {
  return (file) => {
    const path = file.startsWith("shared/") ? `/assets/${file}` : `/assets/${scenarioId}/${file}`;
    const url = pictures[path];
    if (url === undefined) throw new Error(`There is no picture ${path.slice(1)}.`);
    return url;
  };
}
