/** Where what a JSON file holds comes from: an address, or what makes it where nothing lies beside the code. */
export type JsonApart = string | (() => unknown);

/** What a JSON file holds. Whoever asks again gets it anew, so that it goes when nobody needs it. */
export async function fetchApart(json: JsonApart): Promise<unknown> {
  if (typeof json !== "string") return json();
  try {
    const answer = await fetch(json);
    if (!answer.ok) throw new Error(`The server says ${answer.status}.`);
    return await answer.json();
  } catch (cause) {
    // Said as browsers say it of a chunk: it is told and tried again in the same way.
    throw new TypeError(`Failed to fetch ${json}`, { cause });
  }
}
