import { expect, type Locator, type Page } from "@playwright/test";

/** Taps, and makes sure that a finger finds it: 24 px each way (WCAG 2.2, 2.5.8), a button 44 px high (2.5.5). */
export async function tap(control: Locator): Promise<void> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  const isButton = await control.evaluate((element) => element.matches("button, .button, summary"));
  expect(box?.height ?? 0, `the height of ${control}`).toBeGreaterThanOrEqual(isButton ? 44 : 24);
  expect(box?.width ?? 0, `the width of ${control}`).toBeGreaterThanOrEqual(24);
  await control.tap();
}

/** Taps into a field and writes, as with the keyboard that comes up. */
export async function write(page: Page, field: Locator, words: string): Promise<void> {
  await tap(field);
  await expect(field).toBeFocused();
  await page.keyboard.insertText(words);
}

/** Nothing has to be pushed aside to be read, and every field and button is large enough for a finger. */
export async function fitsAPhone(page: Page): Promise<void> {
  const faults = await page.evaluate(() => {
    const root = document.documentElement;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth} px wide of ${root.clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>("button, .button, summary, select, textarea, input:not([type=hidden])")) {
      const { width, height } = element.getBoundingClientRect();
      const isShown = element.checkVisibility() && width > 0;
      const label = element.matches("[type=checkbox], [type=radio]") ? 24 : 44;
      if (isShown && (height < label - 0.5 || width < 24)) {
        found.push(`${Math.round(width)} x ${Math.round(height)} px: ${element.outerHTML.slice(0, 120)}`);
      }
    }
    return found;
  });
  expect.soft(faults, page.url()).toEqual([]);
}
