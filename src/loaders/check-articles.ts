import { parseDate, reachesBeyond } from '../lib/dates.ts';
import { parseProse } from '../prose/parse.ts';
import { unclaimedNumbers } from '../prose/numbers.ts';
import { longQuotations } from '../prose/quotations.ts';
import { marksOf, passagesOf, walk } from '../prose/tree.ts';
import type { MarkKind, Prose } from '../prose/tree.ts';
import { checkFigures } from './check-figures.ts';
import { checkSource } from './check-source.ts';
import type { Content, Entry } from './content.ts';
import { didYouMean } from './faults.ts';
import type { Fault } from './faults.ts';
import type { SourceTexts } from './source-texts.ts';

/**
 * Check the prose of every article against its claims, doubts and terms, and both against the source text where it is at hand.
 * @param options.sources The source texts, where they are at hand.
 * @param options.today ISO day after which no paragraph may lie.
 * @param options.isComplete Whether all files could be read; if not, a mark of what could not be read is no fault of the article.
 * @returns the prose of the articles by id, and the faults.
 */
export function checkArticles(
  content: Content,
  options: { sources: SourceTexts | undefined; today: string; isComplete: boolean },
): { prose: Map<string, Prose>; faults: Fault[] } {
  const prose = new Map<string, Prose>();
  const faults: Fault[] = [];
  const claimsByArticle = new Map(content.claims.map((entry) => [entry.id, entry]));
  for (const article of content.articles) {
    const { file, bodyLine } = article;
    const parsed = parseProse(article.body);
    prose.set(article.id, parsed.prose);
    faults.push(...parsed.faults.map(({ line, message }) => ({ file, line: line + bodyLine - 1, message })));
    if (parsed.faults.length > 0) continue;
    faults.push(
      ...checkWords(article, parsed.prose, options.today),
      ...checkMarks(article, parsed.prose, 'doubt', idsOf(article.data.doubts), file),
    );
    if (options.isComplete) faults.push(...checkMarks(article, parsed.prose, 'term', idsOf(content.terms), undefined));
    const claims = claimsByArticle.get(article.id);
    if (!claims) continue;
    faults.push(
      ...checkMarks(article, parsed.prose, 'claim', idsOf(claims.data.claims), claims.file),
      ...checkFigures(article, parsed.prose, claims),
      ...(options.sources ? checkSource(article, claims, options.sources) : []),
    );
  }
  return { prose, faults };
}

/** Check what can be checked of a prose by itself. */
function checkWords({ file }: Entry, prose: Prose, today: string): Fault[] {
  return [
    ...nestedClaims(prose).map((id) => ({
      file,
      field: id,
      message: 'This claim stands inside another: give each claim words of its own.',
    })),
    ...unclaimedNumbers(prose).map((words) => ({
      file,
      message: `The number in “${words}” is no claim, date or name: wrap the words that state it in <Claim id="…"> and write the claim, or leave the number out.`,
    })),
    ...longQuotations(prose).map((words) => ({
      file,
      message: `The quotation “${words}” has more than eight words: shorten it or report it.`,
    })),
    ...passagesOf(prose)
      .filter(({ when }) => when !== undefined && reachesBeyond(parseDate(when), today))
      .map(({ id, when = '' }) => ({
        file,
        field: id,
        message: `<P when="${when}"> lies in the future: write a date up to ${today}.`,
      })),
  ];
}

const ELEMENTS: Record<MarkKind, string> = { claim: 'Claim', doubt: 'Doubt', term: 'Term' };

/** Marks without data are faults; so are data without a mark, where every item has to be marked. */
function checkMarks(
  article: Entry,
  prose: Prose,
  kind: MarkKind,
  known: string[],
  ownerFile: string | undefined,
): Fault[] {
  const marked = new Set(marksOf(prose, kind));
  const element = ELEMENTS[kind];
  const where = ownerFile ?? 'content/terms/';
  const strays = [...marked]
    .filter((id) => !known.includes(id))
    .map((id) => ({
      file: article.file,
      message: `<${element} id="${id}"> refers to nothing.${didYouMean(id, known)} The ids stand in ${where}.`,
    }));
  if (ownerFile === undefined) return strays;
  const unmarked = known
    .filter((id) => !marked.has(id))
    .map((id) => ({
      file: ownerFile,
      field: id,
      message: `No words of ${article.file} state it: wrap them in <${element} id="${id}">, or take it out.`,
    }));
  return [...strays, ...unmarked];
}

function nestedClaims(prose: Prose): string[] {
  return prose.blocks
    .flatMap((block) => [...walk(block.children)])
    .filter((node) => node.kind === 'claim')
    .flatMap((claim) => [...walk(claim.children)].flatMap((node) => (node.kind === 'claim' ? [node.id] : [])));
}

function idsOf(items: { id: string }[]): string[] {
  return items.map(({ id }) => id);
}
