import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkit';
import type { FaceName } from './drawing.ts';

/**
 * The fonts that pictures are set in. Each face is spread over several files, one for each script; a file is read when a text needs it.
 * @param root Folder of the project.
 */
export function createFonts(root: string): Fonts {
  const require = createRequire(join(root, 'package.json'));
  const known = new Map<string, FontFile>();
  const open = (face: FaceName, script: string) => {
    const { family, weight } = FACES[face];
    const name = `${family}-${script}-${weight}-normal`;
    const file = known.get(name) ?? readFont(require.resolve(`@fontsource/${family}/files/${name}.woff`), name, weight);
    known.set(name, file);
    return file;
  };
  const find = (face: FaceName, character: string) => {
    for (const script of SCRIPTS) {
      const file = open(face, script);
      const advance = file.measures.advanceOf(character.codePointAt(0) ?? 0);
      if (advance !== undefined) return { file, advance };
    }
    throw new Error(
      `The fonts of the pictures have no character "${character}" (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}), which stands in a title or name. Write it in another way, or add a font in src/pictures/fonts.ts.`,
    );
  };
  return {
    widthOf(text, face) {
      return lettersOf(text).reduce((sum, letter) => sum + find(face, letter).advance + TRACKING[face], 0);
    },
    filesFor(text, face) {
      // The Latin file comes first even where nothing is Latin: it has the measures of the line.
      return [...new Set([open(face, 'latin'), ...lettersOf(text).map((letter) => find(face, letter).file)])];
    },
    measuresOf: (face) => open(face, 'latin').measures,
    outlineOf(text, face) {
      let width = 0;
      const path = lettersOf(text).map((letter) => {
        const { file, advance } = find(face, letter);
        const shape = file.measures.outlineOf(letter.codePointAt(0) ?? 0, width);
        width += advance + TRACKING[face];
        return shape;
      });
      return { path: path.join(''), width, unitsPerEm: OUTLINE_UNITS };
    },
  };
}

/** Space between letters in ems, by face. */
export const TRACKING: Record<FaceName, number> = { headline: -0.012, lead: 0, bold: -0.004, plain: 0 };

const FACES: Record<FaceName, { family: string; weight: 400 | 700 }> = {
  headline: { family: 'vollkorn', weight: 700 },
  lead: { family: 'vollkorn', weight: 400 },
  bold: { family: 'fira-sans-condensed', weight: 700 },
  plain: { family: 'fira-sans-condensed', weight: 400 },
};

/** The files of a face, in the order in which a character is looked for. */
const SCRIPTS = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext', 'greek', 'vietnamese'];

function lettersOf(text: string): string[] {
  return Array.from(text.normalize('NFC'));
}

function readFont(path: string, name: string, weight: 400 | 700): FontFile {
  const data = readFileSync(path);
  return { name, weight, data, digest: createHash('sha256').update(data).digest('hex'), measures: measure(data) };
}

function measure(data: Buffer): FontMeasures {
  const font = create(data);
  if (!('unitsPerEm' in font)) throw new Error('The file is a collection of fonts, not one.');
  const { unitsPerEm } = font;
  return {
    ascent: font.ascent / unitsPerEm,
    descent: -font.descent / unitsPerEm,
    advanceOf: (codePoint) =>
      font.hasGlyphForCodePoint(codePoint) ? font.glyphForCodePoint(codePoint).advanceWidth / unitsPerEm : undefined,
    outlineOf: (codePoint, start) => drawOutline(font.glyphForCodePoint(codePoint).path.commands, unitsPerEm, start),
  };
}

/** Steps of an outline from point to point in whole units, which are short to write. */
function drawOutline(commands: PathCommand[], unitsPerEm: number, start: number): string {
  const scale = OUTLINE_UNITS / unitsPerEm;
  let [fromX, fromY] = [0, 0];
  return commands
    .map(({ command, args }, index) => {
      if (command === 'closePath') return 'z';
      const steps = args.map((value, place) =>
        place % 2 === 0
          ? Math.round(start * OUTLINE_UNITS + value * scale) - fromX
          : Math.round(-value * scale) - fromY,
      );
      const isMove = command === 'moveTo';
      const text = isMove ? [fromX + (steps[0] ?? 0), fromY + (steps[1] ?? 0)] : steps;
      fromX += steps.at(-2) ?? 0;
      fromY += steps.at(-1) ?? 0;
      const isSame = !isMove && commands[index - 1]?.command === command;
      return (isSame ? '' : OUTLINE_LETTERS[command]) + joinNumbers(text, isSame);
    })
    .join('');
}

function joinNumbers(numbers: number[], isContinued: boolean): string {
  return numbers
    .map((value, index) => (value < 0 || (index === 0 && !isContinued) ? '' : ' ') + String(value))
    .join('');
}

const OUTLINE_UNITS = 200;

const OUTLINE_LETTERS = { moveTo: 'M', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c' };

type PathCommand = { command: keyof typeof OUTLINE_LETTERS | 'closePath'; args: number[] };

/** What is asked of fonts; both throw an error that says what to do where no file has a character. */
export interface Fonts {
  /** Width of a text in ems, without kerning. */
  widthOf: (text: string, face: FaceName) => number;
  /** The files that hold the characters of a text. */
  filesFor: (text: string, face: FaceName) => FontFile[];
  /** The letters of a text as the `d` of an SVG path from its left end on the baseline, and their width in ems, without kerning. */
  outlineOf: (text: string, face: FaceName) => Outline;
  /** Ascent and descent of a face. */
  measuresOf: (face: FaceName) => FontMeasures;
}

/** Letters drawn as a path. */
export interface Outline {
  path: string;
  width: number;
  unitsPerEm: number;
}

/** One file of a font. */
export interface FontFile {
  name: string;
  weight: 400 | 700;
  data: Buffer;
  /** SHA-256 of the file. */
  digest: string;
  measures: FontMeasures;
}

/** The measures of a font in ems. */
export interface FontMeasures {
  /** Height of a line above its baseline, and depth below. */
  ascent: number;
  descent: number;
  /** Width of a character without kerning; undefined where the font lacks it. */
  advanceOf: (codePoint: number) => number | undefined;
  /** The `d` of a path of a character that the font has. */
  outlineOf: (codePoint: number, start: number) => string;
}
