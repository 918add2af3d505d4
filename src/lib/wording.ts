/**
 * Take up the wording of some source texts, to find it in others. The headline, a first line that does not end like a sentence, is left out:
 * it is cited as printed.
 * @param sources The texts by name.
 * @param limit From how many consecutive words on wording counts as shared.
 */
export function readWording(sources: Map<string, string>, limit: number): Wording {
  const runs = new Map<string, string>();
  for (const [name, text] of sources) {
    const [first = '', ...rest] = text.split('\n');
    const words = wordsOf(/[.”]\s*$/u.test(first) ? text : rest.join('\n'));
    for (const run of runsOf(words, limit)) runs.set(run, name);
  }
  return { runs, limit };
}

/**
 * Find the runs of words that a text shares with the sources. Letter case, punctuation and markup make no difference.
 * @returns each run as long as it goes, with the name of a source that has its beginning.
 */
export function sharedRuns(text: string, { runs, limit }: Wording): SharedRun[] {
  const words = wordsOf(text.replace(MARKUP, ' '));
  const found: SharedRun[] = [];
  let isInside = false;
  for (const [index, run] of runsOf(words, limit).entries()) {
    const source = runs.get(run);
    const last = found.at(-1);
    if (source !== undefined && isInside && last) last.words += ` ${words[index + limit - 1] ?? ''}`;
    else if (source !== undefined) found.push({ words: run, source });
    isInside = source !== undefined;
  }
  return found;
}

const MARKUP = /<[^>]{1,200}>/gu;

function wordsOf(text: string): string[] {
  const plain = text.replace(/[’‘]/gu, "'").toLowerCase();
  return (plain.match(/[\p{L}\p{N}']+/gu) ?? []).map((word) => word.replace(/^'+|'+$/gu, '')).filter(Boolean);
}

/** All runs of so many consecutive words, in order. */
function runsOf(words: string[], length: number): string[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, index) =>
    words.slice(index, index + length).join(' '),
  );
}

/** The wording of some source texts: every run of so many words, with the name of a source that has it. */
export interface Wording {
  runs: Map<string, string>;
  limit: number;
}

/** Consecutive words that a text shares with a source. */
export interface SharedRun {
  words: string;
  source: string;
}
