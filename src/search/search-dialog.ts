import { searchFormWords as words } from '../words/en-search-form.ts';
import { searchWords } from '../words/en-search.ts';
import { writeQuery } from './query.ts';
import type { SearchQuery } from './query.ts';
import { createResultView } from './result-view.ts';
import { createSearcher } from './searcher.ts';
import { isSlashOn, setSlash } from './shortcut.ts';

/** Open the search over the page, as a dialog of the browser. */
export function openSearchDialog(base: string, styles: string): void {
  dialog ??= createDialog(base, styles);
  if (!dialog.open) dialog.showModal();
}

let dialog: HTMLDialogElement | undefined;

function createDialog(base: string, styles: string): HTMLDialogElement {
  const element = make('dialog', 'search-dialog');
  element.setAttribute('aria-label', words.title);
  const input = Object.assign(make('input'), { type: 'search', name: 'q', autocomplete: 'off', maxLength: 200 });
  input.setAttribute('aria-label', words.label);
  const close = Object.assign(make('button'), { type: 'button', textContent: words.close });
  const form = make('form');
  form.action = `${base}search/`;
  form.append(input, close);
  const status = make('p', 'result-source');
  status.setAttribute('role', 'status');
  const notes = make('div', 'result-notes');
  const list = make('ol', 'results');
  const more = Object.assign(make('button'), { type: 'button', hidden: true });
  const page = Object.assign(make('a'), { textContent: words.page });
  const slash = Object.assign(make('input'), { type: 'checkbox', checked: isSlashOn() });
  const slashLabel = make('label');
  slashLabel.append(slash, ` ${words.slash}`);
  const foot = make('p', 'search-foot');
  foot.append(page, slashLabel);
  element.append(form, status, notes, list, more, foot);

  const searcher = createSearcher(base);
  let query: SearchQuery = { text: '', filters: new Map(), order: 'relevance', isExact: false };
  const view = createResultView({ status, notes, list, more, empty: searchWords.emptyDialog }, base, (change) => {
    query = { ...query, ...change };
    input.value = query.text;
    search();
  });

  function search(): void {
    page.href = `${base}search/${writeQuery(query)}`;
    void searcher.search(query, (state) => {
      view.show(query, state);
    });
  }

  let waiting = 0;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      query = { ...query, text: input.value, isExact: false };
      search();
    }, TYPING_PAUSE);
  });
  slash.addEventListener('change', () => {
    setSlash(slash.checked);
  });
  close.addEventListener('click', () => {
    element.close();
  });
  document.head.append(Object.assign(make('link'), { rel: 'stylesheet', href: styles }));
  document.body.append(element);
  searcher.warmUp();
  search();
  return element;
}

/** Milliseconds without a key after which a query is searched: too short to be felt, and longer than keys that are pressed together. */
const TYPING_PAUSE = 50;

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className?: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== undefined) element.className = className;
  return element;
}
