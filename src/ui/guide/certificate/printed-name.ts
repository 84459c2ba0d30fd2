/** What no system allows in the name of a file. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;

/** The name under which a printed certificate is saved: whose it is, and of which day. */
export function printedName(title: string, name: string, day: string): string {
  return [title, name, day]
    .map((part) => part.replace(FORBIDDEN, " ").trim())
    .filter((part) => part !== "")
    .join(" ");
}

/** Calls the page so while it is printed, as browsers name the file after it. Returns the undoing. */
export function namePrint(nameNow: () => string): () => void {
  let before = document.title;
  const begin = () => {
    before = document.title;
    document.title = nameNow();
  };
  const end = () => {
    document.title = before;
  };
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
}
