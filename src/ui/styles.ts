import { element } from "./element";

/** Is told the address of a style sheet that did not come, twice. */
type Listener = (address: string) => void;

/** What Vite says of a chunk's style sheet that did not come. */
const STYLE_FAILED = /unable to preload css for (\S+)/i;

/**
 * Fetches a style sheet that did not come once more: nobody can play on a bare page, and no chunk
 * asks for its sheet twice. Must be called before chunks are fetched; returns how to listen for
 * sheets that fail again.
 */
export function mendStyles(): (listener: Listener) => void {
  const lost: string[] = [];
  let tell: Listener = (address) => lost.push(address);
  const fetchAgain = (failed: HTMLLinkElement) => {
    const again = element("link", { rel: "stylesheet", href: `${failed.href}?again` });
    again.addEventListener("error", () => tell(failed.href));
    failed.after(again);
  };
  // A module runs after the sheets of its page: one that is not there now has failed.
  for (const link of sheets()) if (!hasCome(link)) fetchAgain(link);
  addEventListener("vite:preloadError", (event) => {
    const file = STYLE_FAILED.exec(event.payload.message)?.[1];
    const failed = sheets().find(({ href }) => file !== undefined && href.endsWith(file));
    if (failed === undefined) return;
    // The chunk itself may go on.
    event.preventDefault();
    fetchAgain(failed);
  });
  return (listener) => {
    tell = listener;
    for (const address of lost.splice(0)) listener(address);
  };
}

/** Of a sheet that failed, some browsers keep an empty one, some one that must not be read. */
function hasCome({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}

function sheets(): HTMLLinkElement[] {
  return [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
}
