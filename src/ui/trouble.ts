import { ScenarioError } from "#content/load-scenario";
import { MissingPictureError } from "#stage/stage";

/** What went wrong, as the player is told it. */
export type Trouble =
  | { readonly kind: "picture" | "chunk"; readonly file: string | undefined }
  | { readonly kind: "unexpected" | "scenario" | "missing" };

/** A place that the address names and that does not exist. */
export class MissingPlaceError extends Error {
  override readonly name = "MissingPlaceError";

  constructor(scenarioId: string) {
    super(`There is no place "${scenarioId}".`);
  }
}

/** What browsers say when a chunk or its style sheet cannot be fetched. */
const CHUNK_FAILED =
  /dynamically imported module|importing a module script failed|unable to preload css|failed to fetch/i;

/** Sorts an error into what can be said about it. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof MissingPictureError) return { kind: "picture", file: nameOf(error.file) };
  if (error instanceof ScenarioError) return { kind: "scenario" };
  if (error instanceof MissingPlaceError) return { kind: "missing" };
  // A chunk that was cut off on its way is no sentence of the language.
  if (error instanceof SyntaxError) return { kind: "chunk", file: nameOf(fileOf(error)) };
  const message = error instanceof Error ? error.message : "";
  return CHUNK_FAILED.test(message)
    ? { kind: "chunk", file: nameOf(message) }
    : { kind: "unexpected" };
}

/** Address of the file that an error is about; undefined where the browser does not tell. */
export function addressOf(error: unknown): string | undefined {
  if (error instanceof MissingPictureError) return error.file;
  if (!(error instanceof Error && CHUNK_FAILED.test(error.message))) return undefined;
  return /(?:https?:\/)?[./][^\s"']+\.[a-z0-9]+(?:\?\S*)?$/i.exec(error.message)?.[0];
}

/** Everything a developer wants to know, as text that can be copied. */
export function detailsOf(error: unknown, address: string, agent: string): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = error instanceof Error ? `${error.name}: ${error.message}` : "";
  const told = trace.includes(message) ? trace : `${message}\n${trace}`;
  return `${told}\n\n${address}\n${agent}`;
}

/** Where Firefox and Safari say an error is; Chrome does not say it of syntax. */
function fileOf(error: Error & { fileName?: unknown; sourceURL?: unknown }): string {
  return String(error.fileName ?? error.sourceURL ?? "");
}

/** The file that an address or a message ends with. */
function nameOf(text: string): string | undefined {
  return /([^/\s]+\.[a-z0-9]+)(?:\?\S*)?$/i.exec(text)?.[1];
}
