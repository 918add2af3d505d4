import { figuresIn, saysPart } from '../prose/figures.ts';
import { textOf, walk } from '../prose/tree.ts';
import type { Prose } from '../prose/tree.ts';
import type { Content, Entry } from './content.ts';
import type { Fault } from './faults.ts';

/** Check that a claim and the words that state it have the same figures, so that neither can change without the other. */
export function checkFigures(article: Entry, prose: Prose, claims: Content['claims'][number]): Fault[] {
  const marks = prose.blocks.flatMap((block) => [...walk(block.children)]).filter((node) => node.kind === 'claim');
  return claims.data.claims.flatMap(({ id, statement, quantity }) => {
    const stated = figuresIn(statement);
    const words = marks.filter((mark) => mark.id === id).map((mark) => textOf(mark.children));
    const strange = words.flatMap((text) => figuresIn(text)).filter((figure) => !stated.includes(figure));
    const faults: Fault[] = strange.map((figure) => ({
      file: article.file,
      field: id,
      message: `The words “${words.join(' … ')}” say ${figure}, their claim in ${claims.file} does not: change both, or neither.`,
    }));
    const missing = [quantity?.value, quantity?.min, quantity?.max]
      .filter((value) => value !== undefined)
      // One is said without a figure ("once"), and so is what is part of another quantity ("almost a third").
      .filter((value) => value !== 1 && !stated.includes(value) && !saysPart(statement));
    for (const value of missing)
      faults.push({
        file: claims.file,
        field: `${id}.quantity`,
        message: `The statement does not say ${value}: change both, or neither.`,
      });
    return faults;
  });
}
