import { element } from "#ui/element";

/** Long enough for slow devices to start reading the file. */
const RELEASE_AFTER_MS = 10_000;

/** Saves a text as a file through the browser's own download; nothing is sent anywhere. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = element("a", { href: address, hidden: true });
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
}
