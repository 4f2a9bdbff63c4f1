import { brotliSize, countTransfers, pageSize } from "../support/bytes.ts";
import type { Hearback } from "../support/hearback.ts";
import { streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** What pages may weigh and ask of people: a first TCP flight (RFC 6928), a cheap phone, a keyboard. */
let hearback: Hearback;

test.beforeAll(async () => {
  hearback = await streetTrees();
});

test.afterAll(async () => hearback?.remove());

const PARTICIPANT_PAGES = ["/", "/c/street-trees", "/c/street-trees/draft", "/c/street-trees/contribute", "/help"];

for (const path of PARTICIPANT_PAGES) {
  test(`${path} fits into the first flight of packets, with its style`, async ({ request }) => {
    const size = await pageSize(request, `${hearback.baseUrl}${path}`);
    expect(size.html + size.styles, JSON.stringify(size)).toBeLessThanOrEqual(14_000);
  });
}

test("no page for reading loads WASM, and the comment journey takes no more than 100 KB", async ({ page }) => {
  const transfers = countTransfers(page);
  await page.goto(hearback.baseUrl);
  await page.getByRole("link", { name: "Street Trees" }).click();
  await page.getByRole("link", { name: "Read the draft and comment" }).click();
  const paragraph = page.locator(".paragraph").first();
  await paragraph.locator("summary").click();
  await paragraph.getByRole("textbox").fill("A tree at the bus stop, please.");
  await paragraph.getByRole("button", { name: "Send my comment" }).click();
  await expect(page.getByRole("heading", { name: "Thank you. We have your comment." })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(transfers.addresses().filter((address) => address.endsWith(".wasm"))).toEqual([]);
  expect(transfers.addresses().filter((address) => !address.startsWith(hearback.baseUrl))).toEqual([]);
  expect(await transfers.bytes()).toBeLessThanOrEqual(100_000);
});

test("from the draft to a sent comment takes at most eight presses of Tab and no mouse", async ({ page }) => {
  await page.goto(`${hearback.baseUrl}/c/street-trees/draft`);
  let tabs = 0;
  const tab = async () => {
    await page.keyboard.press("Tab");
    tabs += 1;
  };
  const focused = (selector: string) => page.locator(`${selector}:focus`).count();
  await tab();
  await page.keyboard.press("Enter"); // "Skip to the content"
  while ((await focused(".paragraph summary")) === 0 && tabs < 20) await tab();
  await page.keyboard.press("Enter");
  while ((await focused("textarea")) === 0 && tabs < 20) await tab();
  await page.keyboard.type("Without a mouse.");
  await tab();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Thank you. We have your comment." })).toBeVisible();
  expect(tabs).toBeLessThanOrEqual(8);
});

test("the draft begins in the first screen of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${hearback.baseUrl}/c/street-trees/draft`);
  const box = await page.locator("article.text").boundingBox();
  expect(box?.y).toBeLessThan(740);
});

test("all islands together are at most 130 KB", async ({ request }) => {
  const loader = await (await request.get(hearback.baseUrl)).text();
  const address = /<script type="module" src="([^"]+)"/.exec(loader)?.[1];
  expect(address).toBeTruthy();
  const source = await (await request.get(`${hearback.baseUrl}${address}`)).text();
  const parts = [...source.matchAll(/\/pkg\/[\w.-]+\.(?:js|wasm)/g)].map(([part]) => part);
  expect(parts.some((part) => part.endsWith(".wasm"))).toBe(true);
  let bytes = 0;
  for (const part of new Set(parts)) bytes += brotliSize(await (await request.get(`${hearback.baseUrl}${part}`)).body());
  expect(bytes).toBeLessThanOrEqual(130_000);
});
