import { searchWords as words } from '../words/en.ts';
import { openEngine, SearchFailure } from './engine.ts';
import type { Engine, Hit } from './engine.ts';
import { filterNames, isEmpty, readQuery, writeQuery } from './query.ts';
import type { SearchQuery } from './query.ts';
import { resultItem } from './result-list.ts';

/**
 * Make the search page work: the form and the address always say the same search.
 * @param page The element that holds the form, the status line, the list of results and the button for more; its `data-base` is the base path.
 */
export function startSearchPage(page: HTMLElement): void {
  const form = required(page, 'form', HTMLFormElement);
  const input = required(form, 'input[name=q]', HTMLInputElement);
  const status = required(page, '[role=status]', HTMLElement);
  const list = required(page, 'ol', HTMLOListElement);
  const more = required(page, 'button[data-more]', HTMLButtonElement);
  const base = page.dataset.base ?? '/';
  let engine: Promise<Engine> | undefined;
  let run = 0;
  let rest: Hit[] = [];

  const open = (): Promise<Engine> => {
    engine ??= openEngine(base);
    // A failed start is tried again with the next search.
    engine.catch(() => (engine = undefined));
    return engine;
  };

  async function search(query: SearchQuery): Promise<void> {
    run += 1;
    const current = run;
    status.textContent = isEmpty(query) ? words.empty : words.loading;
    if (isEmpty(query)) {
      show([], list);
      more.hidden = true;
      return;
    }
    try {
      const hits = await (await open()).search(query);
      const first = await Promise.all(hits.slice(0, PAGE_SIZE).map((hit) => hit.load()));
      if (current !== run) return;
      show(first.map(resultItem), list);
      rest = hits.slice(PAGE_SIZE);
      more.hidden = rest.length === 0;
      status.textContent = hits.length === 0 ? words.none(query.text) : words.results(hits.length, query.text);
    } catch (error) {
      if (!(error instanceof SearchFailure)) throw error;
      if (current === run) fail();
    }
  }

  function fail(): void {
    show([], list);
    more.hidden = true;
    status.textContent = words.failed;
  }

  async function showMore(): Promise<void> {
    const next = rest.slice(0, PAGE_SIZE);
    rest = rest.slice(PAGE_SIZE);
    try {
      const results = await Promise.all(next.map((hit) => hit.load()));
      list.append(...results.map(resultItem));
      more.hidden = rest.length === 0;
    } catch (error) {
      if (!(error instanceof SearchFailure)) throw error;
      fail();
    }
  }

  function readForm(): SearchQuery {
    const data = new FormData(form);
    const parameters = new URLSearchParams();
    for (const [name, value] of data) if (typeof value === 'string') parameters.set(name, value);
    return readQuery(parameters);
  }

  function fillForm(query: SearchQuery): void {
    input.value = query.text;
    for (const name of filterNames) {
      const select = required(form, `select[name=${name}]`, HTMLSelectElement);
      const value = query.filters.get(name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
  }

  function changed(record: 'push' | 'replace'): void {
    const query = readForm();
    const address = `${location.pathname}${writeQuery(query)}`;
    if (record === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void search(query);
  }

  let waiting = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    changed('push');
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) changed('push');
  });
  input.addEventListener('focus', () => void open().catch(() => undefined));
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      changed('replace');
    }, TYPING_PAUSE);
  });
  form.addEventListener('reset', () => {
    fillForm({ text: '', filters: new Map() });
    // The browser empties the fields after this event.
    setTimeout(() => {
      changed('push');
    });
  });
  more.addEventListener('click', () => void showMore());
  window.addEventListener('popstate', () => {
    fromAddress();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    input.focus();
  });

  function fromAddress(): void {
    fillForm(readQuery(new URLSearchParams(location.search)));
    void search(readForm());
  }

  form.hidden = false;
  fromAddress();
}

const PAGE_SIZE = 10;
/** Milliseconds without a key after which a query counts as typed. */
const TYPING_PAUSE = 150;

function show(items: Node[], list: HTMLElement): void {
  list.replaceChildren(...items);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}

function required<Kind extends Element>(parent: Element, selector: string, kind: new () => Kind): Kind {
  const element = parent.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The search page lacks ${selector}.`);
  return element;
}
