/** What is needed of howler: its context, and whether it believes that the context runs. */
export interface ContextOwner {
  readonly ctx: AudioContext;
  /** "running" unless howler itself lets the context rest. */
  readonly state: string;
}

/**
 * Makes resuming a context a thing that cannot go wrong: where the browser refuses (Safari does),
 * there is no sound, and nothing else. Nobody who plays wants to hear about it.
 */
export function resumeQuietly(context: AudioContext): void {
  const resume = context.resume.bind(context);
  context.resume = async () => {
    try {
      await resume();
    } catch {
      // Tried again with the next touch.
    }
  };
}

/**
 * Resumes a context that the device has stopped – lock screen, call, another app – with the next
 * touch or key and when the page is seen again. One that howler lets rest is left to rest.
 */
export function resumeWhenSeen(owner: () => ContextOwner | undefined): void {
  const resume = () => {
    const howler = owner();
    if (howler?.state === "running" && howler.ctx.state !== "running") void howler.ctx.resume();
  };
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, resume, true);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") resume();
  });
}
