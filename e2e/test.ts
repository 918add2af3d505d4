import { expect, test as base } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { sites } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';
import { servedAt } from './servers.ts';

/** Playwright's test on one of the built sites; it fails on anything a page should not do, whatever else it asks. */
export const test = base.extend<Options & { faults: Faults }>({
  /** The site under test; relative addresses start at its home page. */
  site: [sites.root, { option: true }],
  withheld: [[], { option: true }],
  baseURL: async ({ site }, use) => {
    await use(servedAt(site));
  },
  faults: [
    async ({ context, site }, use) => {
      const faults = new Faults();
      await watch(context, servedAt(site), faults);
      await use(faults);
      expect(faults.list(), 'what the pages did that they should not').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** What a project or a spec may set. */
export interface Options {
  site: BuiltSite;
  /** What the browser of the project keeps from every page. */
  withheld: Withheld[];
}

/** A thing that a browser can keep from a page. */
export type Withheld = 'scripts' | 'styles' | 'fonts' | 'pictures' | 'drawings' | 'WebAssembly';

/** What pages did that they should not: broke the policy, threw, complained, opened a dialog or asked for what is not theirs. */
export class Faults {
  #found: { text: string; url: string }[] = [];
  #allowed: RegExp[] = [];
  #missingPages = new Set<string>();
  #isMissingExpected = false;

  /** The faults so far, but for those allowed. */
  list(): string[] {
    return this.#found
      .filter(({ url }) => !(this.#isMissingExpected && this.#missingPages.has(url.replace(/#.*/su, ''))))
      .map(({ text }) => text)
      .filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
  }

  /** Let faults pass that a test brings about. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** Let the browser complain that a page is missing which the test opens; what that page asks for must be there. */
  allowMissingPages(): void {
    this.#isMissingExpected = true;
  }

  add(text: string, url = ''): void {
    this.#found.push({ text, url });
  }

  addMissingPage(url: string): void {
    this.#missingPages.add(url.replace(/#.*/su, ''));
  }
}

/** What Firefox says of a font whose page was left before it had come: NS_BINDING_ABORTED. */
const LEFT_BEHIND = 'status=2152398850';

async function watch(context: BrowserContext, home: string, faults: Faults): Promise<void> {
  await context.exposeBinding('reportViolation', (_, text: string) => {
    faults.add(`violation: ${text}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  context.on('weberror', (event) => {
    const { message } = event.error();
    if (!message.includes(LEFT_BEHIND)) faults.add(`error: ${message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.add(`console: ${message.text()}`, message.location().url);
  });
  context.on('dialog', (dialog) => {
    faults.add(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(home)) faults.add(`request: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() === 404 && response.request().isNavigationRequest()) faults.addMissingPage(response.url());
  });
}
