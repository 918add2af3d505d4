/** How a reader wants the site to look: what this browser keeps, and the property of the page that it sets. */
export const displayChoices = {
  theme: { key: 'record-theme', property: 'colorScheme', values: ['light', 'dark'] },
  text: { key: 'record-text', property: 'fontSize', values: ['131%', '150%'] },
} as const;

/** A script for the head of a page that sets what was chosen before anything is drawn; values that are no CSS set nothing. */
export const displayScript = `try{let s=localStorage,d=document.documentElement.style;${Object.values(displayChoices)
  .map(({ key, property }) => `d.${property}=s['${key}']||''`)
  .join(';')}}catch{}`;

/** Read what was chosen; `auto` leaves it to the reader's system, as does a browser that keeps nothing. */
export function readChoice(name: DisplayChoice): string {
  const { key, values } = displayChoices[name];
  try {
    const kept = localStorage.getItem(key) ?? '';
    return (values as readonly string[]).includes(kept) ? kept : AUTO;
  } catch {
    return AUTO;
  }
}

/**
 * Set a choice on this page and keep it for the next.
 * @returns whether the browser keeps it.
 */
export function setChoice(name: DisplayChoice, value: string): boolean {
  const { key, property } = displayChoices[name];
  document.documentElement.style[property] = value === AUTO ? '' : value;
  try {
    if (value === AUTO) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

const AUTO = 'auto';

/** What can be chosen. */
export type DisplayChoice = keyof typeof displayChoices;
