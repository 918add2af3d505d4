import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../words/en.ts';
import { listCitationTexts } from './citation-text.ts';
import { makeArticle } from './citation.fixture.ts';
import { citeArticle, citeQuestion } from './citation.ts';
import type { Citation, CitedArticle } from './citation.ts';

const textsOf = (citation: Citation | undefined) =>
  Object.fromEntries(
    (citation ? listCitationTexts(citation, words) : []).map(({ style, before, title, after }) => [
      style,
      before + title + after,
    ]),
  );
const reportTexts = (article: CitedArticle) => textsOf(citeArticle(article, 'https://record.example/x/', words)[1]);

test('an entry is cited by its title, without a date', () => {
  assert.deepEqual(textsOf(citeArticle(makeArticle(), 'https://record.example/x/', words)[0]), {
    apa: 'People return [Entry about a news report]. (n.d.). Kharkiv Record. https://record.example/x/',
    chicago: '“People return.” Entry about a news report. Kharkiv Record. Accessed [date]. https://record.example/x/.',
    dstu: 'People return // Kharkiv Record. URL: https://record.example/x/ (дата звернення: ДД.ММ.РРРР).',
  });
});

test('a signed report of one day is cited by its authors', () => {
  assert.deepEqual(reportTexts(makeArticle({ source: { url: 'https://news.example/a' } })), {
    apa: 'Rivers, D., & Wald, J. (2022, May 16). Residents return. ITV News. https://news.example/a',
    chicago: 'Rivers, Dan, and Jonathan Wald. “Residents return.” ITV News, 16 May 2022. https://news.example/a.',
  });
});

test('an unsigned report in another language keeps its headline and says the language', () => {
  const headline = { text: 'À Kharkiv, “on n’est en sécurité nulle part”', basis: 'As on the page.' };
  const republication = { publisher: 'Boursorama', url: 'https://copy.example/a' };
  const source = { headline, authors: 'unknown', language: 'fr', url: 'unknown', republication } as const;
  const article = makeArticle({ outlet: { name: 'Agence France-Presse' }, date: '[2022-07-27..2022-07-31]', source });
  assert.deepEqual(reportTexts(article), {
    apa: 'À Kharkiv, “on n’est en sécurité nulle part” [In French]. (between 27 and 31 July 2022). Agence France-Presse. Republished by Boursorama. https://copy.example/a',
    chicago:
      '“À Kharkiv, ‘on n’est en sécurité nulle part’.” In French. Agence France-Presse, between 27 and 31 July 2022. Republished by Boursorama. https://copy.example/a.',
  });
});

test('a report without headline, author and address is still told apart', () => {
  const source = { headline: 'unknown', authors: 'unknown', url: 'unknown' } as const;
  assert.deepEqual(reportTexts(makeArticle({ outlet: { name: 'Daily Express' }, source })), {
    apa: '[News report, headline unknown]. (2022, May 16). Daily Express.',
    chicago: '[News report, headline unknown]. Daily Express, 16 May 2022.',
  });
});

test('an inferred date stands in square brackets', () => {
  const { apa, chicago } = reportTexts(makeArticle({ dateBasis: { status: 'inferred' } }));
  assert.match(apa ?? '', /\(\[2022, May 16\]\)/u);
  assert.match(chicago ?? '', /ITV News, \[16 May 2022\]\./u);
});

for (const [date, expected] of [
  ['2022-05', '(2022, May)'],
  ['2022', '(2022)'],
  ['2022-05-15~', '(about 15 May 2022)'],
  ['2022-05-15/2022-05-16', '(15 to 16 May 2022)'],
  ['[2022-05-15,2022-05-16]', '(15 or 16 May 2022)'],
] as const) {
  test(`a report of ${date} is dated ${expected}`, () => {
    assert.ok(reportTexts(makeArticle({ date }))['apa']?.includes(` ${expected}. `));
  });
}

test('authors of any number are joined', () => {
  const of = (...authors: string[]) => reportTexts(makeArticle({ source: { authors } }));
  assert.match(of('Jean-Paul Sartre')['apa'] ?? '', /^Sartre, J\.-P\. \(2022/u);
  assert.match(of('A Bc', 'D Ef', 'G Hi')['apa'] ?? '', /^Bc, A\., Ef, D\., & Hi, G\. \(/u);
  assert.match(of('A Bc', 'D Ef', 'G Hi')['chicago'] ?? '', /^Bc, A, D Ef, and G Hi\. “/u);
  assert.match(of('ITV News')['apa'] ?? '', /^ITV News\. \(2022/u);
});

test('a title that ends with a question mark gets no full stop', () => {
  const [citation] = citeQuestion({ id: 'q', title: 'How far is it?' }, 'https://record.example/q/', words);
  assert.match(textsOf(citation)['chicago'] ?? '', /^“How far is it\?” Answers/u);
});
