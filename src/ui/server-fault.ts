/** What a server did with a file that did not come. */
export type ServerFault =
  | { readonly kind: "refused"; readonly status: number }
  | { readonly kind: "type"; readonly type: string };

/** What the content of our files is called, by the ending of the name. */
const NAMES: Readonly<Record<string, RegExp>> = {
  js: /javascript/,
  css: /^text\/css/,
  webp: /^image\//,
};

const endingOf = (address: string) => /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(address)?.[1] ?? "";

/**
 * Asks the server once more for a file that failed: an answer other than the file is the server's
 * fault, and not the connection's. Undefined when it says nothing, or sends the file now.
 */
export async function faultOf(address: string): Promise<ServerFault | undefined> {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    if (!answer.ok) return { kind: "refused", status: answer.status };
    const type = answer.headers.get("Content-Type") ?? "";
    return NAMES[endingOf(address)]?.test(type) === false ? { kind: "type", type } : undefined;
  } catch {
    return undefined;
  }
}
