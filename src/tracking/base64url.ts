/** Bytes in letters that every platform keeps as they are: A–Z, a–z, 0–9, - and _. */
export function toBase64(bytes: readonly number[]): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** Bytes of such letters; undefined where there are others among them. */
export function fromBase64(text: string): readonly number[] | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return [...letters].map((letter) => letter.charCodeAt(0));
  } catch {
    // A number of letters that no bytes have.
    return undefined;
  }
}
