import { searchWords as words } from '../words/en-search.ts';
import type { FilterCounts } from './full-text.ts';
import { filterNames, readQuery, writeQuery } from './query.ts';
import type { SearchQuery } from './query.ts';
import { createResultView } from './result-view.ts';
import { createSearcher } from './searcher.ts';

/**
 * Make the search page work: the form and the address always say the same search.
 * @param page The element that holds the form, the filters within it, the status line, the notes, the list, the button for more, what stands
 * there before a search and the words for readers without the program; its `data-base` is the base path.
 */
export function startSearchPage(page: HTMLElement): void {
  const form = required(page, 'form', HTMLFormElement);
  const input = required(form, 'input[name=q]', HTMLInputElement);
  const filters = required(form, 'details', HTMLDetailsElement);
  const clear = required(filters, 'button[type=reset]', HTMLButtonElement);
  const start = required(page, '[data-start]', HTMLElement);
  const list = required(page, 'ol', HTMLOListElement);
  const base = page.dataset.base ?? '/';
  const searcher = createSearcher(base);
  const view = createResultView(
    {
      status: required(page, '[role=status]', HTMLElement),
      notes: required(page, '[data-notes]', HTMLElement),
      list,
      more: required(page, 'button[data-more]', HTMLButtonElement),
      empty: words.empty,
    },
    base,
    (change) => {
      fillForm({ ...readForm(), ...change });
      changed('push');
    },
  );

  function search(query: SearchQuery): void {
    clear.hidden = writeQuery(query) === '';
    void searcher.search(query, (state) => {
      view.show(query, state);
      // Nothing found is no end: the way to all of a kind stands there as before a search.
      start.hidden =
        list.childElementCount > 0 || state.phase === 'failed' || (state.phase === 'looking' && start.hidden);
      // Counts that cannot be had are left out: the results stand without them.
      if (state.phase === 'done') state.counts().then(showCounts, () => undefined);
    });
  }

  function readForm(): SearchQuery {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.set(name, value);
    return readQuery(parameters);
  }

  function fillForm(query: SearchQuery): void {
    input.value = query.text;
    required(filters, 'select[name=order]', HTMLSelectElement).value = query.order;
    required(filters, 'input[name=exact]', HTMLInputElement).checked = query.isExact;
    for (const name of filterNames) {
      const select = selectOf(name);
      const value = query.filters.get(name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
  }

  function showCounts(counts: FilterCounts): void {
    for (const name of filterNames) {
      for (const option of selectOf(name).options) {
        if (option.value === '') continue;
        const count = counts.get(name)?.get(option.value) ?? 0;
        option.textContent = `${option.value} (${String(count)})`;
      }
    }
  }

  function selectOf(name: string): HTMLSelectElement {
    return required(filters, `select[name=${name}]`, HTMLSelectElement);
  }

  function changed(record: 'push' | 'replace'): void {
    const query = readForm();
    const address = `${location.pathname}${writeQuery(query)}`;
    try {
      if (record === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch (error) {
      // Safari takes a hundred addresses in half a minute, and others when that is over; the search goes on.
      if (!(error instanceof DOMException)) throw error;
    }
    search(query);
  }

  function fromAddress(): void {
    fillForm(readQuery(new URLSearchParams(location.search)));
    search(readForm());
  }

  // The filters stand right of the results, or above them where there is little room: so they are read in the order in which they are seen.
  const isWide = matchMedia('(min-width: 60rem)');
  const placeFilters = () => {
    (isWide.matches ? page : form).append(filters);
  };
  isWide.addEventListener('change', placeFilters);
  placeFilters();

  let waiting = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    changed('push');
  });
  page.addEventListener('change', (event) => {
    if (event.target !== input) changed('push');
  });
  input.addEventListener('focus', () => {
    searcher.warmUp();
  });
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      changed('replace');
    }, TYPING_PAUSE);
  });
  form.addEventListener('reset', () => {
    // The browser empties the fields after this event.
    setTimeout(() => {
      changed('push');
      // The button that was pressed is there no longer.
      input.focus();
    });
  });
  window.addEventListener('popstate', fromAddress);

  // Until here it stood for the form, for the program may be switched off, blocked or still on its way.
  required(page, '[data-without-script]', HTMLElement).remove();
  form.hidden = false;
  fromAddress();
  // Where there is little room the results come first, unless the reader came with a choice.
  const { filters: chosen, order, isExact } = readForm();
  filters.open = isWide.matches || chosen.size > 0 || order === 'date' || isExact;
}

/** Milliseconds without a key after which a query is searched: too short to be felt, and longer than keys that are pressed together. */
const TYPING_PAUSE = 50;

function required<Kind extends Element>(parent: Element, selector: string, kind: new () => Kind): Kind {
  const element = parent.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The search page lacks ${selector}.`);
  return element;
}
