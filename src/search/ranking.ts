import type { Engine, Hit, Result } from './engine.ts';
import { relativesOf } from './word-families.ts';

/**
 * Find pages by the words of a text, and order them by the passage of each that has most of the words: how well each of these fits the page,
 * how many they are, how near they stand together. What stands in the title belongs to every passage. Words of grammar count only where there
 * are no others.
 */
export async function rankPages(engine: Engine, text: string): Promise<Ranking> {
  const typed = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = typed.filter((word) => !COMMON.has(word.toLowerCase()));
  const words = (telling.length > 0 ? telling : typed).slice(0, MOST_WORDS);
  const found: Map<string, WordHit>[] = [];
  for (const word of words) found.push(await findWord(engine, word));
  const phrase = typed.length < 2 ? [] : await engine.search(`"${typed.slice(0, MOST_WORDS).join(' ')}"`);
  const hasPhrase = new Set(phrase.map(({ id }) => id));
  // A rare word tells more.
  const weights = found.map((hits) => 1 / Math.log2(2 + hits.size));

  const pages = new Map([...phrase, ...found.flatMap((hits) => [...hits.values()])].map((hit) => [hit.id, hit]));
  const ranked = [...pages.values()]
    .map((hit) => {
      const own = found.map((hits) => hits.get(hit.id));
      const bonus = hasPhrase.has(hit.id) ? PHRASE : 0;
      const shown = { ...hit, load: () => loadWith(engine, hit, own) };
      return { hit: shown, score: scoreOf(own, weights) + bonus, hasAll: bonus > 0 || own.every(Boolean) };
    })
    .sort((a, b) => b.score - a.score);
  const whole = ranked.filter(({ hasAll }) => hasAll);
  const hits = (whole.length < ENOUGH ? ranked.slice(0, MOST_SOME) : whole).map(({ hit }) => hit);
  return { hits, isRelaxed: whole.length === 0 && hits.length > 0 };
}

/** Where fewer pages have every word, pages with some of them are added. */
const ENOUGH = 5;
const MOST_SOME = 20;
const MOST_WORDS = 8;
const PHRASE = 1;
/** A word in another form counts a little less. */
const RELATIVE = 0.8;
/** Words too common to find a page by. */
const COMMON = new Set(
  'a an and are as at be been but by can could did do does for from had has have he her him his how i in into is it its many me much my not of on or she so that the their them there they this to was we were what when where which who whom why will with would you your'.split(
    ' ',
  ),
);

/** Load a page with all of the words marked that it has. */
async function loadWith(engine: Engine, hit: Hit, own: (WordHit | undefined)[]): Promise<Result> {
  const forms = own.flatMap((one) => (one && one.words.length > 0 ? [one.form] : []));
  const together = forms.length < 2 ? [] : await engine.search(forms.join(' '));
  return (together.find(({ id }) => id === hit.id) ?? hit).load();
}

/** The pages with a word or one of its relatives, by their ids. */
async function findWord(engine: Engine, word: string): Promise<Map<string, WordHit>> {
  const pages = new Map<string, WordHit>();
  for (const form of [word, ...relativesOf(word.toLowerCase())]) {
    const hits = await engine.search(form);
    // The engine also finds longer words that begin so; a number that does is another number.
    const exact = /^\d+%?$/u.test(form) ? new Set((await engine.search(`"${form}"`)).map(({ id }) => id)) : undefined;
    for (const hit of hits) {
      if (exact && !exact.has(hit.id)) continue;
      const known = pages.get(hit.id);
      pages.set(hit.id, {
        ...(known ?? { ...hit, form }),
        score: Math.max(form === word ? hit.score : hit.score * RELATIVE, known?.score ?? 0),
        words: [...(known?.words ?? []), ...hit.words].sort((a, b) => a - b),
        isInTitle: hit.isInTitle || known?.isInTitle === true,
      });
    }
  }
  return pages;
}

/** How well a page answers that has some of the words. */
function scoreOf(own: (Hit | undefined)[], weights: number[]): number {
  const passage = bestPassage(own, weights);
  const fit = own.reduce((sum, hit, index) => sum + (hit && passage.has(index) ? Math.log1p(hit.score) : 0), 0);
  const share = worth(passage, weights) / worth(own.keys(), weights);
  return fit * share * (1 + nearness(own.map((hit) => hit?.words ?? [])) / 2);
}

/** The words, by their numbers, that stand in the title of a page or in the passage that has most of them. */
function bestPassage(own: (Hit | undefined)[], weights: number[]): Set<number> {
  // What stands in no text stands in other forms of the page's name.
  const titled = own.flatMap((hit, index) => (hit && (hit.isInTitle || hit.words.length === 0) ? [index] : []));
  const places = own
    .flatMap((hit, index) => (hit?.words ?? []).map((place) => ({ place, index })))
    .sort((a, b) => a.place - b.place);
  let best = new Set(titled);
  for (const [start, { place }] of places.entries()) {
    const words = new Set(titled);
    for (let end = start; (places[end]?.place ?? Infinity) <= place + PASSAGE; end += 1)
      words.add(places[end]?.index ?? 0);
    if (worth(words, weights) > worth(best, weights)) best = words;
  }
  return best;
}

/** Words of a passage. */
const PASSAGE = 40;

function worth(words: Iterable<number>, weights: number[]): number {
  return [...words].reduce((sum, index) => sum + (weights[index] ?? 0), 0);
}

/** How near the words stand together where they are nearest: 1 for neighbours, towards 0 for words far apart. */
function nearness(places: number[][]): number {
  const pairs = places.slice(1).map((after, index) => distance(places[index] ?? [], after));
  if (pairs.length === 0) return 0;
  return pairs.reduce((sum, steps) => sum + NEAR / (NEAR + Math.max(0, steps - 1)), 0) / pairs.length;
}

/** Words between two others that make them half as near as neighbours. */
const NEAR = 6;

/** The shortest way from a place in one ascending list to a place in another. */
function distance(some: number[], others: number[]): number {
  let best = Infinity;
  for (let a = 0, b = 0; a < some.length && b < others.length;) {
    const steps = (others[b] ?? 0) - (some[a] ?? 0);
    best = Math.min(best, Math.abs(steps));
    if (steps < 0) b += 1;
    else a += 1;
  }
  return best;
}

/** A page that has a word, in the form in which it has it. */
interface WordHit extends Hit {
  form: string;
}

/** Pages in the order in which they answer. */
export interface Ranking {
  /** The pages with every word, and where these are few those with some, best first. */
  hits: Hit[];
  /** Whether no page has every word. */
  isRelaxed: boolean;
}
