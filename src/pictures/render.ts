import { rectangle } from './drawing.ts';
import type { Drawing, Text, TextRun } from './drawing.ts';
import { TRACKING } from './fonts.ts';
import type { FontFile, Fonts } from './fonts.ts';

/** Draw a picture as an SVG whose text is paths, so that it looks the same wherever it is shown. */
export async function renderSvg(drawing: Drawing, fonts: Fonts): Promise<string> {
  const { width, height, ground, shapes, texts } = drawing;
  const behind = [{ path: rectangle(0, 0, width, height), colour: ground }, ...shapes].map(drawShape).join('');
  if (texts.length === 0)
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${behind}</svg>`;
  // Loaded only where something is to be drawn: most builds find every picture drawn already.
  const { default: satori } = await import('satori');
  const tree = element(
    { width, height, display: 'flex' },
    texts.map((text) => line(text, width, fonts)),
  );
  const svg = await satori(tree as Parameters<typeof satori>[0], { width, height, fonts: filesOf(texts, fonts) });
  return svg.replace('>', `>${behind}`);
}

/** Draw a picture as a PNG with a palette: pictures have few colours, and the edges of letters need few steps between them. */
export async function renderPng(drawing: Drawing, fonts: Fonts): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const svg = await renderSvg(drawing, fonts);
  return sharp(Buffer.from(svg))
    .removeAlpha()
    .png({ palette: true, colours: MOST_COLOURS, dither: 0, compressionLevel: 9, effort: 5 })
    .toBuffer();
}

const MOST_COLOURS = 16;

function drawShape({ path, colour, place }: Drawing['shapes'][number]): string {
  const transform = place ? ` transform="translate(${place.x} ${place.y}) scale(${place.scale})"` : '';
  return `<path d="${path}" fill="${colour}"${transform}/>`;
}

function line({ x, baseline, align, size, runs }: Text, width: number, fonts: Fonts): Element {
  const { ascent, descent } = fonts.measuresOf(runs[0]?.face ?? 'plain');
  const top = baseline - ((1 + ascent - descent) / 2) * size;
  const sides = { start: { left: x }, end: { right: width - x }, middle: { left: x - width, width: width * 2 } };
  return element(
    {
      position: 'absolute',
      display: 'flex',
      top,
      ...sides[align],
      ...(align === 'middle' && { justifyContent: 'center' }),
      fontSize: size,
      lineHeight: 1,
      whiteSpace: 'pre',
    },
    runs.map((run) => {
      const files = fonts.filesFor(run.text, run.face);
      return element(
        {
          fontFamily: files.map(({ name }) => name).join(', '),
          fontWeight: files[0]?.weight,
          color: run.colour,
          letterSpacing: `${TRACKING[run.face]}em`,
        },
        run.text.normalize('NFC'),
      );
    }),
  );
}

/** Satori parses the fonts of a list once, as long as it is the same list. */
const lists = new Map<string, SatoriFont[]>();

function filesOf(texts: Text[], fonts: Fonts): SatoriFont[] {
  const runs = texts.flatMap((text): TextRun[] => text.runs);
  const files = new Set(runs.flatMap(({ text, face }) => fonts.filesFor(text, face)));
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const key = sorted.map(({ name }) => name).join();
  const list =
    lists.get(key) ?? sorted.map(({ name, weight, data }) => ({ name, weight, data, style: 'normal' as const }));
  lists.set(key, list);
  return list;
}

function element(style: Record<string, string | number | undefined>, children: string | Element[]): Element {
  return { type: 'div', props: { style, children } };
}

interface Element {
  type: 'div';
  props: { style: Record<string, string | number | undefined>; children: string | Element[] };
}

type SatoriFont = Pick<FontFile, 'name' | 'weight' | 'data'> & { style: 'normal' };
