import { isSlashOn, setSlash } from '../search/shortcut.ts';
import { displayChoices, readChoice, setChoice } from './display.ts';
import type { DisplayChoice } from './display.ts';

/**
 * Show the form of the preferences as they are, and follow what the reader chooses in it.
 * @param form Groups of radio buttons named as the display choices, and a checkbox named `slash`.
 * @param warning What is shown where the browser keeps nothing.
 */
export function followPreferences(form: HTMLFormElement, warning: HTMLElement): void {
  for (const name of Object.keys(displayChoices) as DisplayChoice[]) {
    const buttons = form.elements.namedItem(name);
    if (buttons instanceof RadioNodeList) buttons.value = readChoice(name);
  }
  const slash = form.elements.namedItem('slash');
  if (slash instanceof HTMLInputElement) slash.checked = isSlashOn();

  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'slash') setSlash(target.checked);
    else warning.hidden = setChoice(target.name as DisplayChoice, target.value);
  });
  form.hidden = false;
}
