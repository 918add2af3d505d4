import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { drawArticleCard } from './article-card.ts';
import type { Drawing } from './drawing.ts';
import { createFonts } from './fonts.ts';
import { sheet } from './front-page.ts';
import { drawHomeCard } from './home-card.ts';
import { drawQuestionCard } from './question-card.ts';
import { renderPng, renderSvg } from './render.ts';
import { drawTopicCard } from './topic-card.ts';

const fonts = createFonts(dirname(dirname(import.meta.dirname)));
const site = 'Kharkiv Record';
const bars = { report: 30, reference: 4, alone: 20 };
const long =
  'Харків’яни повертаються до міста, що, здавалося, от-от упаде: ґанки, єдність, їжа й надія в Ізюмі та навколо';
const article = {
  site,
  note: '54 claims',
  title: 'People return',
  outlet: 'ITV News',
  published: '16 May 2022',
  bars,
};
const question = {
  site,
  note: '2 reports answer, 1 silent',
  title: 'How far is it?',
  towers: [true, false, false].map((isSilent) => ({ bars, isSilent })),
  relation: 'The answers conflict.',
};
const answer = (source: string, to: number) => ({
  item: { source, quantity: 'about 50 km' },
  from: to,
  to,
  isVague: true,
});
const scale = {
  unfigured: [],
  answers: [answer('BBC News Arabic, 2022', 100), answer('Daily Express, 2024', 60)],
  ticks: [],
  measured: { from: 60, to: 70 },
};
const home = {
  site,
  title: 'What the news said',
  towers: [5, 10, 97.5].map((at) => ({ ids: [], at, date: at, bars })),
  bridges: [[5, 97.5]],
  silence: ['October 2022 to August 2024: no report.', 'The gap is in this record.'],
  counts: '3 reports, 162 claims',
  dates: '2022 to 2024',
};
const samples: Record<string, Drawing> = {
  article: drawArticleCard(article, fonts),
  'article with a long title': drawArticleCard(
    { ...article, title: long, outlet: 'Agence France-Presse, Українська правда', published: long.slice(0, 60) },
    fonts,
  ),
  topic: drawTopicCard(
    { site, note: 'Topic', id: 'bombardment', title: 'Bombardment', meaning: 'Shells and bombs.', counts: '5 reports' },
    fonts,
  ),
  'topic with a long name': drawTopicCard(
    { site, id: 'new', title: 'Unveröffentlichtes und Übriggebliebenes', meaning: long, counts: '5 reports' },
    fonts,
  ),
  question: drawQuestionCard(question, fonts),
  'question with a long title': drawQuestionCard({ ...question, title: long, relation: long.slice(0, 100) }, fonts),
  'question with a scale': drawQuestionCard({ ...question, scale, measured: 'measured, 30 to 35 km' }, fonts),
  'question of a large record': drawQuestionCard(
    { ...question, towers: Array.from({ length: 90 }, (_, index) => ({ bars, isSilent: index % 2 === 0 })) },
    fonts,
  ),
  home: drawHomeCard(home, fonts),
};
const wordsOn = ({ texts }: Drawing) =>
  texts
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' ')
    .replaceAll('\u00a0', ' ');
const barsOn = ({ shapes }: Drawing, colour = '#1a1916') =>
  shapes.filter((shape) => shape.colour === colour).flatMap(({ path }) => path.match(/M/gu) ?? []).length;

describe('a card', () => {
  for (const [name, drawing] of Object.entries(samples)) {
    test(`of a ${name} keeps within the sheet and stays small`, async () => {
      for (const { x, align, size, runs, baseline } of drawing.texts) {
        const width = runs.reduce((sum, { text, face }) => sum + fonts.widthOf(text, face), 0) * size;
        const left = align === 'end' ? x - width : x;
        assert.ok(left >= sheet.left - 4 && left + width <= sheet.right + 1, runs.map(({ text }) => text).join(''));
        assert.ok(size > 12 && baseline > size * 0.7 && baseline <= 600, `${size} at ${baseline}`);
      }
      const png = await renderPng(drawing, fonts);
      const { width, height, format } = await sharp(png).metadata();
      assert.deepEqual({ width, height, format }, { width: 1200, height: 630, format: 'png' });
      assert.ok(png.length < 30_000, `${name} has ${png.length} bytes`);
    });
  }

  test('says all of a title, however long', () => {
    assert.ok(wordsOn(samples['article with a long title'] as Drawing).includes(long));
    assert.ok(wordsOn(samples['question with a long title'] as Drawing).includes(long));
  });

  test('of a report has one bar a claim, on the scale of all cards', () => {
    const without = barsOn(drawArticleCard({ ...article, bars: { report: 0, reference: 0, alone: 0 } }, fonts));
    assert.equal(barsOn(samples.article as Drawing) - without, 54);
    const towerOf = (alone: number) =>
      drawArticleCard({ ...article, bars: { report: 0, reference: 0, alone } }, fonts).shapes.at(-1)?.path ?? '';
    assert.ok(towerOf(20).startsWith(towerOf(10)), 'a tower with more claims is the same tower, higher');
    const heights = [...towerOf(500).matchAll(/M\S+ (\S+?)h/gu)].map(([, y]) => Number(y));
    assert.ok(Math.min(...heights) > sheet.head, 'the highest tower stays below the masthead');
  });

  test('of a question has the towers of silent reports in grey', () => {
    assert.equal(barsOn(samples.question as Drawing, '#b3ada1'), 54);
  });

  test('shows Ukrainian letters and no boxes in their place', async () => {
    const drawings = await Promise.all(
      Array.from('ґєії’').map(async (letter) => {
        const text = {
          x: 10,
          baseline: 90,
          align: 'start' as const,
          size: 90,
          runs: [{ text: letter, face: 'headline' as const, colour: '#000000' }],
        };
        const svg = await renderSvg({ width: 100, height: 100, ground: '#ffffff', shapes: [], texts: [text] }, fonts);
        return /<path[^>]* d="(M[^"]+)"(?![^>]*M0 0h100)/u.exec(svg.replace(/<path d="M0 0h100[^>]*>/u, ''))?.[1] ?? '';
      }),
    );
    assert.ok(
      drawings.every((path) => path.length > 20),
      drawings.join('\n'),
    );
    assert.equal(new Set(drawings).size, drawings.length, 'a box would be the same for each');
  });

  test('has the same bytes each time it is drawn', async () => {
    const drawing = samples['article with a long title'] as Drawing;
    assert.deepEqual(await renderPng(drawing, fonts), await renderPng(drawing, fonts));
  });
});
