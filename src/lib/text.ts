/** Bring text to one form for comparing and fingerprints: NFC, white space collapsed, ends trimmed. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Make an address part from words: lower case, ASCII letters and digits, hyphens between.
 * @example slugOf('“Fortified” city’s edge') // 'fortified-citys-edge'
 */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{Mn}’'ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** A short fingerprint of a text for telling addresses apart: FNV-1a, 32 bits, six base-36 digits. Not for security. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(6, '0').slice(0, 6);
}

/** Count the words of a text: runs of letters and digits, with apostrophes and hyphens inside. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'ʼ-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/**
 * Find the first character that is not seen, or that changes the order in which others are seen: controls other than tab and line feed,
 * bidirectional controls, zero-width characters, soft hyphens, tags.
 * @returns its place in the text and its code, as in `202E`.
 */
export function findHidden(text: string): { index: number; code: string } | undefined {
  const match = HIDDEN.exec(text);
  if (!match) return undefined;
  return { index: match.index, code: (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0') };
}

/** Escape text for use in HTML content and in double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}

const HIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
