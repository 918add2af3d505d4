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
 * @returns the prose of the articles by id, and the faults.
 */
export function checkArticles(
  content: Content,
  sources: SourceTexts | undefined,
  today: string,
): { prose: Map<string, Prose>; faults: Fault[] } {
  const prose = new Map<string, Prose>();
  const faults: Fault[] = [];
  const claimsByArticle = new Map(content.claims.map((entry) => [entry.id, entry]));
  const termIds = content.terms.map((term) => term.id);
  for (const article of content.articles) {
    const parsed = parseProse(article.body);
    prose.set(article.id, parsed.prose);
    faults.push(
      ...parsed.faults.map(({ line, message }) => ({ file: article.file, line: line + article.bodyLine - 1, message })),
    );
    if (parsed.faults.length > 0) continue;
    const claims = claimsByArticle.get(article.id);
    faults.push(
      ...checkMarks(
        article,
        parsed.prose,
        'claim',
        claims?.data.claims.map((claim) => claim.id) ?? [],
        `content/claims/${article.id}.yaml`,
      ),
      ...checkMarks(
        article,
        parsed.prose,
        'doubt',
        article.data.doubts.map((doubt) => doubt.id),
        article.file,
      ),
      ...checkMarks(article, parsed.prose, 'term', termIds, undefined),
      ...nestedClaims(parsed.prose).map((id) => ({
        file: article.file,
        field: id,
        message: 'This claim stands inside another: give each claim words of its own.',
      })),
      ...unclaimedNumbers(parsed.prose).map((words) => ({
        file: article.file,
        message: `The number in “${words}” is no claim, date or name: wrap the words that state it in <Claim id="…"> and write the claim, or leave the number out.`,
      })),
      ...longQuotations(parsed.prose).map((words) => ({
        file: article.file,
        message: `The quotation “${words}” has more than eight words: shorten it or report it.`,
      })),
      ...passagesOf(parsed.prose)
        .filter(({ when }) => when !== undefined && reachesBeyond(parseDate(when), today))
        .map(({ id, when = '' }) => ({
          file: article.file,
          field: id,
          message: `<P when="${when}"> lies in the future: write a date up to ${today}.`,
        })),
    );
    if (claims) faults.push(...checkFigures(article, parsed.prose, claims));
    if (claims && sources) faults.push(...checkSource(article, claims, sources));
  }
  return { prose, faults };
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
