/** A kind of file that the built game consists of. */
interface FileType {
  /** Ending of the name, with its dot. */
  readonly ending: string;
  /** What a server has to call it; modules and sounds of another name are refused by browsers. */
  readonly type: string;
  /** Text shrinks to a third on its way; pictures, sounds and letters are packed already. */
  readonly isText: boolean;
}

/** Every kind of file in the build: what our server says, and what the notes for other servers say. */
export const fileTypes: readonly FileType[] = [
  { ending: ".html", type: "text/html; charset=utf-8", isText: true },
  { ending: ".css", type: "text/css; charset=utf-8", isText: true },
  { ending: ".js", type: "text/javascript; charset=utf-8", isText: true },
  { ending: ".json", type: "application/json", isText: true },
  { ending: ".webmanifest", type: "application/manifest+json", isText: true },
  { ending: ".svg", type: "image/svg+xml", isText: true },
  { ending: ".txt", type: "text/plain; charset=utf-8", isText: true },
  { ending: ".jpg", type: "image/jpeg", isText: false },
  { ending: ".png", type: "image/png", isText: false },
  { ending: ".webp", type: "image/webp", isText: false },
  { ending: ".woff2", type: "font/woff2", isText: false },
  { ending: ".m4a", type: "audio/mp4", isText: false },
  { ending: ".mp3", type: "audio/mpeg", isText: false },
  { ending: ".webm", type: "audio/webm", isText: false },
];

/** The kind of a file by the ending of its name. */
export function fileTypeOf(name: string): FileType | undefined {
  return fileTypes.find(({ ending }) => name.endsWith(ending));
}

/** How text lies packed beside itself in the build; the best first. */
export const packings = [
  { ending: ".br", encoding: "br" },
  { ending: ".gz", encoding: "gzip" },
] as const;
