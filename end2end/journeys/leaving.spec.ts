import type { Page } from "@playwright/test";

import { countTransfers } from "../support/bytes.ts";
import type { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { OFFICIAL, sendByApi, signIn, streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** Somebody takes part whom another person must not see doing it. */
const ELSEWHERE = "https://weather.example/";

let hearback: Hearback;
let receipt: string;

test.beforeAll(async () => {
  hearback = await streetTrees({ env: { HEARBACK_EXIT_URL: ELSEWHERE } });
  receipt = await sendByApi(hearback, { body: "A bench in the shade." });
});

test.afterAll(async () => hearback?.remove());

const pages = () => ["/c/street-trees", "/c/street-trees/draft", "/c/street-trees/contribute", "/c/street-trees/contributions", `/r/${receipt}`, `/r/${receipt}/received`];

/** Stands in for the other site: nothing leaves this machine. Answers what it was asked, with which referrer. */
async function elsewhere(page: Page): Promise<(string | undefined)[]> {
  const referrers: (string | undefined)[] = [];
  await page.context().route(`${ELSEWHERE}**`, async (route) => {
    if (route.request().isNavigationRequest()) referrers.push(await route.request().headerValue("referer") ?? undefined);
    await route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><title>Weather</title><h1>Rain</h1>" });
  });
  return referrers;
}

test("every page of a participant can be left at once, and asks nobody else for anything before", async ({ page }) => {
  const referrers = await elsewhere(page);
  for (const path of pages()) {
    const transfers = countTransfers(page);
    await page.goto(`${hearback.baseUrl}${path}`);
    await page.waitForLoadState("networkidle");
    expect(transfers.addresses().filter((address) => !address.startsWith(hearback.baseUrl)), path).toEqual([]);
    await expect(page.getByRole("link", { name: "Leave this page now" }), path).toBeInViewport({ ratio: 1 });
    await page.getByRole("link", { name: "Leave this page now" }).click();
    await expect(page, path).toHaveURL(ELSEWHERE);
  }
  expect(referrers).toEqual(pages().map(() => undefined));
});

test("who leaves with JavaScript does not come back by Back", async ({ page, javaScriptEnabled }) => {
  await elsewhere(page);
  await page.goto(`${hearback.baseUrl}/`);
  await page.goto(`${hearback.baseUrl}/r/${receipt}`);
  await everyPageIsSound(page);
  await page.getByRole("link", { name: "Leave this page now" }).click();
  await expect(page.getByRole("heading", { name: "Rain" })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(javaScriptEnabled === false ? `${hearback.baseUrl}/r/${receipt}` : `${hearback.baseUrl}/`);
});

test("Shift three times leaves, and says on the way what it does", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "a page without a script hears no keys; the link is there");
  await elsewhere(page);
  await page.goto(`${hearback.baseUrl}/c/street-trees/contribute`);
  await expect(page.getByText("or press Shift three times")).toBeVisible();
  await everyPageIsSound(page);
  const said = page.locator(".leave [role=status]");
  await page.keyboard.press("Shift");
  await expect(said).toHaveText("Press Shift 2 more times to leave.");
  // Somebody who only writes in capitals stays.
  await page.getByRole("textbox").fill("");
  await page.getByRole("textbox").focus();
  for (const letter of "ABCD") await page.keyboard.press(`Shift+${letter}`);
  await expect(said).toHaveText("");
  await expect(page.getByRole("textbox")).toHaveValue("ABCD");
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await expect(said).toHaveText("Press Shift once more to leave.");
  await page.keyboard.press("Shift");
  await expect(page).toHaveURL(ELSEWHERE);
});

test("who presses Shift and then thinks for long has to begin again", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "a page without a script hears no keys; the link is there");
  await page.clock.install();
  await page.goto(`${hearback.baseUrl}/c/street-trees`);
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await page.clock.runFor(5_001);
  await expect(page.locator(".leave [role=status]")).toHaveText("The time to leave with Shift is over. Start again.");
  await page.keyboard.press("Shift");
  await expect(page.locator(".leave [role=status]")).toHaveText("Press Shift 2 more times to leave.");
  await expect(page).toHaveURL(`${hearback.baseUrl}/c/street-trees`);
});

test("where the other site does not answer, nothing is to be seen of this one", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "the browser shows a page until the next one comes");
  // Without content, the browser stays where it is.
  await page.context().route(`${ELSEWHERE}**`, (route) => route.fulfill({ status: 204 }));
  await page.goto(`${hearback.baseUrl}/c/street-trees/draft`);
  await page.getByRole("link", { name: "Leave this page now" }).click();
  await expect(page.getByRole("alert")).toHaveText("Loading");
  expect(await page.title()).toBe("Loading");
  expect(await page.locator("body").innerText()).toBe("Loading");
});

test("the way out takes no room from what is read, and hides nothing that has the focus", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${hearback.baseUrl}/c/street-trees/draft`);
  const leave = page.locator(".leave");
  const line = await leave.boundingBox();
  expect((line?.y ?? 0) + (line?.height ?? 0)).toBeCloseTo(640, 0);
  expect(line?.height).toBeLessThan(640 * 0.16);
  // Down the page by keyboard: whatever has the focus stands above the line.
  for (let tab = 0; tab < 25; tab += 1) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    if ((await focused.count()) === 0 || (await leave.locator(":focus").count()) > 0) break;
    await expect(async () => {
      const box = await focused.boundingBox();
      const top = (await leave.boundingBox())?.y ?? 0;
      expect((box?.y ?? 0) + Math.min(box?.height ?? 0, 44)).toBeLessThanOrEqual(top + 1);
    }).toPass({ timeout: 3_000 });
  }
  // In a window as low as one enlarged four times (WCAG 2.2, 1.4.10), it gives the room back.
  await page.setViewportSize({ width: 320, height: 256 });
  await expect(leave).not.toBeInViewport();
});

test("members at their desk have no such link, and the help says what it does and what it does not", async ({ page }) => {
  await signIn(page, hearback, OFFICIAL);
  await page.goto(`${hearback.baseUrl}/desk/c/street-trees/themes`);
  await expect(page.getByRole("link", { name: "Leave this page now" })).toHaveCount(0);
  await page.goto(`${hearback.baseUrl}/help`);
  await expect(page.getByRole("heading", { name: "Somebody may look at my phone or computer" })).toBeVisible();
  await everyPageIsSound(page);
});
