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
const shops = import.meta.glob<string>("/assets/*/shop.webp", {
  eager: true,
  query: "?url",
  import: "default",
});

/** Address of a room's shop front in the street. That there is one was checked when the game was built. */
export function shopFrontOf(room: string): string {
  const url = shops[`/assets/${room}/shop.webp`];
  if (url === undefined) throw new Error(`There is no picture assets/${room}/shop.webp.`);
  return url;
}

/** The same, where a picture is an extra that may be missing. */
export function optionalPicture(file: string): string | undefined {
  return shared[`/assets/shared/${file}`];
}
