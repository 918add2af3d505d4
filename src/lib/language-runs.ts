import type { IndexForm } from './name-index.ts';
import { describeForm } from './name-index.ts';

/** Divide an English text where its letters change to those of another language: the runs, in order, that make up the text. */
export function listLanguageRuns(text: string): IndexForm[] {
  return text
    .split(OTHER_LETTERS)
    .filter((run) => run !== '')
    .map((run) => describeForm(run));
}

/** Words of Cyrillic or Arabic letters, with what stands between them. */
const OTHER_LETTERS = /([\p{Script=Cyrillic}\p{Script=Arabic}]+(?:[\s’ʼ'-]+[\p{Script=Cyrillic}\p{Script=Arabic}]+)*)/u;
