/** Times a step in seconds, as text. */
export async function timed(name: string, step: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await step();
  process.stdout.write(`${name}  ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}
