import { realpath, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { relative, resolve, sep } from "node:path";
import send from "send";
import { policyAsHeader } from "../content-security.ts";
import { fileTypeOf, packings } from "./file-types.ts";

/** A file of the folder: where it is, and how it is packed. */
interface Found {
  readonly name: string;
  readonly file: string;
  readonly encoding: string | undefined;
}

const isFile = (file: string) =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

/** The file that an address names, undefined unless it lies in the folder itself and is no link. */
async function fileIn(folder: string, url: string): Promise<string | undefined> {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = resolve(folder, `.${path.endsWith("/") ? `${path}index.html` : path}`);
    const isInside = file.startsWith(folder + sep) && (await realpath(file)) === file;
    return isInside && (await isFile(file)) ? file : undefined;
  } catch {
    // No address, no such file, or a link that leads nowhere.
    return undefined;
  }
}

/** Whether a browser takes a packing: it names it, and not with the weight nought. */
function takes(accepted: string, encoding: string): boolean {
  return accepted
    .split(",")
    .map((part) => part.split(";").map((word) => word.trim()))
    .some(([name, weight = ""]) => name === encoding && !/^q=0(?:\.0*)?$/.test(weight));
}

/** The smallest form of a file that lies in the folder and that the browser takes. */
async function packed(name: string, file: string, accepted: string): Promise<Found> {
  for (const { ending, encoding } of packings) {
    if (!takes(accepted, encoding)) continue;
    const other = file + ending;
    if ((await realpath(other).catch(() => "")) === other) return { name, file: other, encoding };
  }
  return { name, file, encoding: undefined };
}

function headersOf({ name, encoding }: Found): Record<string, string> {
  const type = fileTypeOf(name);
  return {
    "Content-Type": type?.type ?? "application/octet-stream",
    "Content-Security-Policy": policyAsHeader,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // Only there do names change with their content.
    "Cache-Control": name.startsWith("assets/")
      ? "public, max-age=31536000, immutable"
      : "no-cache",
    ...(type?.isText === true ? { Vary: "Accept-Encoding" } : {}),
    ...(encoding === undefined ? {} : { "Content-Encoding": encoding }),
  };
}

function refuse(response: ServerResponse, status: number, words: string): void {
  if (response.headersSent) {
    // What was begun cannot be taken back: the browser learns by the cut that it is not whole.
    response.destroy();
    return;
  }
  // What was said of the file (its length, its packing) is not true of the refusal.
  for (const header of response.getHeaderNames()) {
    if (header !== "allow") response.removeHeader(header);
  }
  response.writeHead(status, { "Content-Type": "text/plain", "X-Content-Type-Options": "nosniff" });
  response.end(words);
}

/**
 * Answers one request from a folder (a real path). Whatever goes wrong with a file is told to the
 * browser and never ends the program.
 */
export async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    refuse(response, 405, "only GET and HEAD");
    return;
  }
  const file = await fileIn(folder, request.url ?? "/");
  if (file === undefined) {
    refuse(response, 404, "not found");
    return;
  }
  const name = relative(folder, file).replaceAll(sep, "/");
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const isText = fileTypeOf(name)?.isText === true;
  const found = isText ? await packed(name, file, accepted) : { name, file, encoding: undefined };
  const path = relative(folder, found.file).split(sep).map(encodeURIComponent).join("/");
  send(request, path, { root: folder, index: false, cacheControl: false })
    .on("headers", (sent: ServerResponse) => {
      for (const [header, value] of Object.entries(headersOf(found))) sent.setHeader(header, value);
    })
    .on("error", (error: { readonly status?: number }) => {
      const status = error.status ?? 500;
      refuse(response, status, status === 404 ? "not found" : "could not be sent");
    })
    .pipe(response);
}
