/** What is lost of a page as it stands on the screen. */
import type { Page } from '@playwright/test';

/**
 * Name what sticks out to the side, is cut off, covers other words, or scrolls without a name and a place for the keyboard.
 * @param withDrawings Whether the words of drawings are read too; beside each stands a list or table that says the same.
 */
export async function findLosses(page: Page, withDrawings = true): Promise<Losses> {
  await layOutWhole(page);
  return page.evaluate(readLosses, withDrawings);
}

/** Lay out also what a page leaves until it is scrolled to. */
export async function layOutWhole(page: Page): Promise<void> {
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(style);
    return document.fonts.ready.then(() => undefined);
  });
}

/** What a page that loses nothing gives. */
export const noLosses: Losses = { sideways: [], clipped: [], covered: [], scrollers: [] };

/** Runs in the page. */
function readLosses(withDrawings: boolean): Losses {
  /** Type is measured in whole pixels, and letters lean a little out of their boxes. */
  const SLACK = 2;
  const losses: Losses = { sideways: [], clipped: [], covered: [], scrollers: [] };
  const name = (element: Element) =>
    `<${element.localName}${element.id && ` id="${element.id}"`}${element.getAttribute('class') ? ` class="${element.getAttribute('class') ?? ''}"` : ''}> ${element.textContent.trim().replace(/\s+/gu, ' ').slice(0, 40)}`;

  if (document.documentElement.scrollWidth > innerWidth)
    losses.sideways.push(`the page: ${document.documentElement.scrollWidth} px`);
  const hidden = new Set<Element>();
  const scrolled = new Set<Element>();
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    // What only screen readers are given is cut off on purpose.
    const isAside = style.clipPath === 'inset(50%)';
    if (isAside || (element.parentElement && hidden.has(element.parentElement))) hidden.add(element);
    if (element.parentElement && scrolled.has(element.parentElement)) scrolled.add(element);
    if (hidden.has(element) || element instanceof SVGElement || element instanceof HTMLSelectElement) continue;
    const isWide = element.scrollWidth > element.clientWidth + SLACK;
    const isHigh = element.scrollHeight > element.clientHeight + SLACK;
    if (/auto|scroll/u.test(style.overflowX)) scrolled.add(element);
    if (isWide && /auto|scroll/u.test(style.overflowX)) {
      const isNamed = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
      const hasRole = element.matches('section, [role=region], [role=group], dialog');
      if (!isNamed || !hasRole || element.getAttribute('tabindex') !== '0') losses.scrollers.push(name(element));
    }
    const isCut = /hidden|clip/u;
    if ((isWide && isCut.test(style.overflowX)) || (isHigh && isCut.test(style.overflowY)))
      losses.clipped.push(name(element));
    if (element.scrollWidth > element.clientWidth && style.textOverflow === 'ellipsis')
      losses.clipped.push(name(element));
  }

  const lines = readLines();
  for (const { block, box } of lines) {
    if (box.right > innerWidth + SLACK && !scrolled.has(block)) losses.sideways.push(name(block));
  }
  // Sorted from the top, a line can be covered only by those that begin before it ends.
  lines.sort((a, b) => a.box.top - b.box.top);
  for (const [index, line] of lines.entries()) {
    for (let other = index + 1; other < lines.length; other += 1) {
      const next = lines[other];
      if (!next || next.box.top >= line.box.bottom) break;
      if (next.block === line.block || scrolled.has(line.block) !== scrolled.has(next.block)) continue;
      const width = Math.min(line.box.right, next.box.right) - Math.max(line.box.left, next.box.left);
      const height = Math.min(line.box.bottom, next.box.bottom) - Math.max(line.box.top, next.box.top);
      if (width > SLACK && height > SLACK) losses.covered.push(`${name(line.block)} and ${name(next.block)}`);
    }
  }
  return {
    sideways: [...new Set(losses.sideways)],
    clipped: [...new Set(losses.clipped)],
    covered: [...new Set(losses.covered)],
    scrollers: losses.scrollers,
  };

  /** The lines of text that are seen, each as the middle of its box, where the small letters stand, with the block they are set in. */
  function readLines() {
    const found: { block: Element; box: { left: number; right: number; top: number; bottom: number } }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (!parent || (!withDrawings && parent instanceof SVGElement)) continue;
      if (hidden.has(parent) || texts.currentNode.textContent?.trim() === '') continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      let block = parent;
      while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      if (parent instanceof SVGElement) block = parent.closest<HTMLElement>('text') ?? parent;
      range.selectNodeContents(texts.currentNode);
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        // The way past the navigation waits outside the page.
        if (width < 1 || height < 1 || right <= 0) continue;
        const size = Math.min(height, parseFloat(getComputedStyle(parent).fontSize));
        const middle = (top + bottom) / 2;
        found.push({ block, box: { left, right, top: middle - size / 4, bottom: middle + size / 4 } });
      }
    }
    return found;
  }
}

/** What is lost, each element by its tag and first words; empty where nothing is. */
export interface Losses {
  sideways: string[];
  clipped: string[];
  covered: string[];
  scrollers: string[];
}
