/** Let the browser do what else there is to do, such as show a key that was typed, where work has gone on for some time. */
export async function giveWay(): Promise<void> {
  if (performance.now() - begun < MOST) return;
  await new Promise((resolve) => setTimeout(resolve));
  begun = performance.now();
}

/** Milliseconds of work after which it gives way. */
const MOST = 16;
let begun = 0;
