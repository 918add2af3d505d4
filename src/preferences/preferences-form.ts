import { isSlashOn, setSlash } from '../search/shortcut.ts';
import { readChoice, setChoice } from './display.ts';
import type { DisplayChoice } from './display.ts';

/**
 * Show the preferences as they are, and follow what the reader chooses.
 * @param controls Holds groups of radio buttons named as the display choices, and a checkbox named `slash`.
 * @param warning What is shown where the browser keeps nothing.
 */
export function followPreferences(controls: HTMLElement, warning: HTMLElement): void {
  for (const input of controls.querySelectorAll('input'))
    input.checked = input.name === 'slash' ? isSlashOn() : input.value === readChoice(input.name as DisplayChoice);

  controls.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'slash') setSlash(target.checked);
    else warning.hidden = setChoice(target.name as DisplayChoice, target.value);
  });
  controls.hidden = false;
}
