import type { CslItem } from './csl.ts';

/** Write an item as a COinS key-value list (OpenURL 1.0, Dublin Core), by which Zotero finds it in a page; types are Zotero's. */
export function toCoins(item: CslItem): string {
  const issued = item.issued && ('literal' in item.issued ? item.issued.literal : item.issued['date-parts'][0]);
  const date = typeof issued === 'object' ? issued.map((part) => String(part).padStart(2, '0')).join('-') : issued;
  const fields: [key: string, value: string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', item.type === 'webpage' ? 'webpage' : 'newspaperArticle'],
    ['rft.title', item.title],
    ['rft.source', item['container-title']],
    ['rft.date', date],
    ['rft.language', item.language],
    ['rft.identifier', item.URL],
    ['rft.description', item.note],
    ...(item.author ?? []).map((name): [string, string] =>
      'literal' in name ? ['rft.aucorp', name.literal] : ['rft.au', `${name.family}, ${name.given}`],
    ),
  ];
  return fields
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join('&');
}
