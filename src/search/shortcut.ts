/**
 * Open the search by keyboard from every page: `/` where it is not switched off, Ctrl+K and ⌘K always. On the search page the field gets the focus.
 * @param base The base path of the site, ending in a slash.
 * @param styles Address of the stylesheet of the dialog.
 */
export function listenForSearch(base: string, styles: string): void {
  document.addEventListener('keydown', (event) => {
    const isSlash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && isSlashOn();
    const isCommand =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isSlash && !isCommand) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('[data-search-page] input[name=q]');
    if (field) field.focus();
    else
      import('./search-dialog.ts').then(
        ({ openSearchDialog }) => {
          openSearchDialog(base, styles);
        },
        // The page of the search can say what is amiss.
        () => {
          location.assign(`${base}search/`);
        },
      );
  });
}

/** Whether the key `/` alone opens the search. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(SLASH) !== 'off';
  } catch {
    // A browser may refuse storage; the key then works as on a first visit.
    return true;
  }
}

/** Switch the key `/` on or off for this browser. */
export function setSlash(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(SLASH);
    else localStorage.setItem(SLASH, 'off');
  } catch {
    // Without storage the choice holds until the page is left.
  }
}

const SLASH = 'search-by-slash';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName))
  );
}
