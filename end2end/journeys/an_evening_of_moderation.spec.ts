import type { Page } from "@playwright/test";

import type { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { MODERATOR, sendByApi, signIn, streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";
import { fitsAPhone, tap, write } from "../support/touch.ts";

/** A moderator of a small organisation, with many comments and one evening. */
let hearback: Hearback;

const SHOP = "Buy cheap saplings at my shop";
const RUTH = "Ask Ruth at 12 Quarry Lane, she knows the old trees";
const NUMBER = "My neighbour rings you: 0171 496 0000, any evening";
const VAGUE = "It is all wrong, you know what I mean";

test.beforeEach(async () => {
  hearback = await streetTrees({ env: { HEARBACK_CONTRIBUTIONS_PER_HOUR: "100000" } });
  for (const body of [SHOP, RUTH, NUMBER, VAGUE]) await sendByApi(hearback, { body });
  for (let number = 1; number <= 36; number += 1) await sendByApi(hearback, { body: `A tree in street number ${number}, please.` });
});

test.afterEach(async () => hearback?.remove());

/** What everybody reads now. */
async function published(): Promise<string[]> {
  const answer = await fetch(`${hearback.baseUrl}/api/v1/consultations/street-trees/contributions?limit=200`);
  const { items } = (await answer.json()) as { items: { body: string }[] };
  return items.map(({ body }) => body);
}

const comment = (page: Page, words: string) => page.locator("ol.queue > li", { hasText: words });

test("by keyboard alone, an evening's comments take few keys each", async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, "keys are what JavaScript adds; the queue without them is the test below");
  let keys = 0;
  const press = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
    keys += pressed.length;
  };
  const times: number[] = [];
  page.on("response", (response) => {
    if (!response.url().includes("/moderation")) return;
    void response.finished().then(() => times.push(response.request().timing().responseEnd));
  });
  /** Goes on with the first of the screen, once the page is alive. */
  const ready = async () => {
    await page.locator("html[data-islands=ready]").waitFor();
    await expect(page.locator("ol.queue > li").first()).toBeFocused();
  };
  const goTo = async (words: string) => {
    for (let at = 0; (await comment(page, words).getAttribute("aria-current")) === null; at += 1) {
      if (at > 30) throw new Error(`"${words}" is not on this screen`);
      await press("j");
    }
  };

  await signIn(page, hearback, MODERATOR);
  await page.goto(`${hearback.baseUrl}/desk/c/street-trees/moderation#queue`);
  await ready();
  // What the lists found stands first, and they decided nothing.
  await expect(page.locator("ol.queue > li").first()).toContainText("0171 496 0000");
  await expect(page.locator("ol.queue > li").first()).toContainText("Telephone number");

  // The flagged words are taken out: three keys.
  await press("r", "1");
  const flagged = comment(page, NUMBER);
  await expect(flagged.getByLabel("Words to take out")).toHaveValue("0171 496 0000");
  await expect(flagged.getByLabel("Statement of reasons")).toHaveValue(/others could use to find or harm them/);
  await press("j");
  // An advertisement is hidden, with a sentence that is read and changed.
  await goTo(SHOP);
  await press("h", "5");
  const reasons = comment(page, SHOP).getByLabel("Statement of reasons");
  await expect(reasons).toHaveValue("It advertises something and says nothing about the draft.");
  await expect(reasons).not.toBeFocused();
  // Selected words are taken out.
  await goTo(RUTH);
  await comment(page, RUTH).locator(".prose").evaluate((prose) => {
    const text = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT).nextNode()!;
    const from = text.nodeValue!.indexOf("Ruth");
    getSelection()!.setBaseAndExtent(text, from, text, from + "Ruth at 12 Quarry Lane".length);
  });
  await press("r", "1");
  await expect(comment(page, RUTH).getByLabel("Words to take out")).toHaveValue("Ruth at 12 Quarry Lane");
  // One goes back with a question, one is left for later.
  await goTo(VAGUE);
  await press("q", "6");
  await expect(comment(page, VAGUE).getByLabel("Statement of reasons")).toHaveValue(/Which part of the draft/);
  await goTo("street number 2,");
  await press("l");
  // Letters that are typed into a field are words; Escape leads back.
  await comment(page, SHOP).getByLabel("Statement of reasons").focus();
  await page.keyboard.type(" phew");
  await expect(comment(page, SHOP).getByLabel("Hide")).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(comment(page, SHOP)).toBeFocused();
  await everyPageIsSound(page);

  await comment(page, SHOP).focus();
  await press("Control+Enter");
  await ready();
  await expect(page.getByText("You can undo what you just published for 60 seconds.")).toBeVisible();
  const first = await published();
  expect(first).toContain("Ask […], she knows the old trees");
  expect(first).toContain("My neighbour rings you: […], any evening");
  expect(first.filter((body) => body === SHOP || body === VAGUE || body.includes("number 2,"))).toEqual([]);
  // Undone, they wait again, and are published once more.
  await press("u");
  await expect(page.getByText("Undone: 20 wait for you again")).toBeVisible();
  expect((await published()).length).toBeLessThan(first.length);
  for (const screen of [1, 2]) {
    await ready();
    if (screen === 1) await press("p", "p", "p", "p", "p");
    await press("Control+Enter");
  }
  await expect(page.getByText("Nothing waits for a decision")).toBeVisible();
  const all = await published();
  const decided = all.length - 3 + 2;
  const perDecision = keys / decided;
  const slowest = Math.round(Math.max(...times));
  console.log(`${decided} decisions, ${perDecision.toFixed(1)} keys each; the slowest answer took ${slowest} ms`);
  expect(perDecision).toBeLessThanOrEqual(4);
  // The keys can be turned off (WCAG 2.1.4).
  await sendByApi(hearback, { body: "One more tree." });
  await page.goto(`${hearback.baseUrl}/desk/c/street-trees/moderation#queue`);
  await ready();
  await page.getByLabel("Single keys work").uncheck();
  await page.locator("ol.queue > li").first().focus();
  await page.keyboard.press("h");
  await expect(page.locator("ol.queue > li").first().getByLabel("Hide")).not.toBeChecked();
});

test("on a phone, and without a script, it is the same form", async ({ browser, javaScriptEnabled }) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 700 },
    hasTouch: true,
    javaScriptEnabled,
    locale: "en-GB",
  });
  const page = await context.newPage();
  await signIn(page, hearback, MODERATOR);
  await page.goto(`${hearback.baseUrl}/desk/c/street-trees/moderation`);
  await fitsAPhone(page);
  if (javaScriptEnabled) await page.locator("html[data-islands=ready]").waitFor();
  const shop = comment(page, SHOP);
  await tap(shop.getByText("Hide", { exact: true }));
  if ((await shop.locator("details").getAttribute("open")) === null) await tap(shop.locator("summary"));
  await shop.getByLabel("Ground", { exact: true }).selectOption("spam");
  const reasons = shop.getByLabel("Statement of reasons");
  if (javaScriptEnabled) await expect(reasons).toHaveValue(/advertises something/);
  await reasons.fill("");
  await tap(page.getByRole("button", { name: "Publish all that are not marked" }));
  // Nothing is hidden without reasons: a sentence to start from comes with what was chosen.
  await expect(page.locator(".error-summary")).toContainText("Tell its author why");
  await expect(shop.getByLabel("Statement of reasons")).toHaveValue("It advertises something and says nothing about the draft.");
  await write(page, shop.getByLabel("Statement of reasons"), "It advertises a shop.");
  await fitsAPhone(page);
  await tap(page.getByRole("button", { name: "Save only my marks" }));
  await expect(page.getByText("One decision is stored")).toBeVisible();
  const texts = await published();
  expect(texts).not.toContain(SHOP);
  expect(texts.length).toBeGreaterThan(20);
  await context.close();
});
