/** Addresses of the pictures that every screen may use, by path. */
const shared = import.meta.glob<string>("/assets/shared/*.webp", {
  eager: true,
  query: "?url",
  import: "default",
});

/** Address of a picture of `assets/shared/`; an unknown name is an error, not an empty frame. */
export function sharedPicture(file: string): string {
  const url = shared[`/assets/shared/${file}`];
  if (url === undefined) throw new Error(`There is no picture assets/shared/${file}.`);
  return url;
}

/** Shop fronts by path; each belongs to a room, but is wanted where no room is open yet. */
const shops = import.meta.glob<string>("/assets/*/{shop,shop-half-shut}.webp", {
  eager: true,
  query: "?url",
  import: "default",
});

/** Address of a room's shop front in the street. That there is one was checked when the game was built. */
export function shopFrontOf(room: string, { isHalfShut }: { isHalfShut: boolean }): string {
  const path = `/assets/${room}/shop${isHalfShut ? "-half-shut" : ""}.webp`;
  const url = shops[path];
  if (url === undefined) throw new Error(`There is no picture ${path.slice(1)}.`);
  return url;
}

/** The same, where a picture is an extra that may be missing. */
export function optionalPicture(file: string): string | undefined {
  return shared[`/assets/shared/${file}`];
}
