import type { Page } from "@playwright/test";

import type { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** Somebody whose line comes and goes. */
let hearback: Hearback;

test.beforeAll(async () => {
  hearback = await streetTrees();
});

test.afterAll(async () => hearback?.remove());

const at = (path: string) => `${hearback.baseUrl}/c/street-trees${path}`;

/** Everything that the device keeps of this site. */
interface Device {
  databases: string[];
  workers: number;
  pages: string[];
  comments: { id: string; action: string; fields: Record<string, string> }[];
}

async function device(page: Page): Promise<Device> {
  return page.evaluate(async () => {
    const pages: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) pages.push(new URL(url).pathname);
    }
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const workers = (await navigator.serviceWorker.getRegistrations()).length;
    const comments = !databases.includes("hearback")
      ? []
      : await new Promise<Device["comments"]>((resolve, reject) => {
          const asked = indexedDB.open("hearback");
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            const all = asked.result.transaction("comments").objectStore("comments").getAll();
            all.onsuccess = () => {
              asked.result.close();
              resolve(all.result);
            };
          };
        });
    return { databases, workers, pages: pages.filter((path) => !path.startsWith("/pkg/")).sort(), comments };
  });
}

/** Neither the page nor the worker reaches the server: it is not there. */
async function loseConnection(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await hearback.stop();
}

async function comeBack(page: Page): Promise<void> {
  await hearback.serve();
  await page.context().setOffline(false);
}

/** The worker ends its work after the page has gone. */
async function nothingIsLeft(page: Page): Promise<void> {
  await expect.poll(() => device(page)).toEqual({ databases: [], workers: 0, pages: [], comments: [] });
}

async function keep(page: Page): Promise<void> {
  await page.goto(at("/offline"));
  await page.getByRole("button", { name: "Keep it on this device" }).click();
  await expect(page.getByText("It is kept. You can go offline now.")).toBeVisible();
}

async function comment(page: Page, place: number, words: string): Promise<void> {
  const paragraph = page.locator(".paragraph").nth(place);
  await paragraph.locator("summary").click();
  await paragraph.getByRole("textbox").first().fill(words);
  await paragraph.getByRole("button", { name: "Send my comment" }).click();
}

async function logSize(): Promise<number> {
  const page = await (await fetch(`${hearback.baseUrl}/log`)).text();
  return Number(/<dd>([\d,]+)/.exec(page)?.[1]?.replace(",", ""));
}

test("who keeps the draft reads it and comments without a connection, and each comment is sent once", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "a worker is a script");
  test.slow();
  await page.goto(at("/offline"));
  await everyPageIsSound(page);
  await nothingIsLeft(page);
  await keep(page);
  await everyPageIsSound(page);
  const KEPT = ["", "/contribute", "/draft", "/offline"].map((path) => `/c/street-trees${path}`);
  expect((await device(page)).pages).toEqual(KEPT);
  const before = await logSize();

  await loseConnection(page);
  await page.goto(at("/draft"));
  await expect(page.getByText(/You are offline\. This is the text as of \d+ \w+ \d{4}/)).toBeVisible();
  expect(await page.locator(".paragraph").count()).toBeGreaterThan(1);
  await comment(page, 0, "A tree at the bus stop, please.");
  await expect(page).toHaveURL(at("/offline"));
  await expect(page.getByRole("heading", { name: "Kept on this device, not sent yet" })).toBeVisible();
  await page.goto(at("/draft"));
  await expect(page.getByRole("link", { name: "You have comments on this device." })).toBeVisible();
  await comment(page, 1, "And a bench.");
  const items = page.locator("[data-part=waiting] li");
  await expect(items).toHaveCount(2);

  // Nothing but the words and their place lies there.
  for (const { fields } of (await device(page)).comments) {
    expect(Object.keys(fields).sort()).toEqual(["body", "paragraph", "version"]);
  }
  // One is put right, a third written and deleted.
  await items.nth(1).getByRole("textbox").fill("And a bench under it.");
  await expect(items.nth(1).getByText("You have begun to change it.")).toBeVisible();
  await items.nth(1).getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText("Your change is saved.")).toBeFocused();
  await page.goto(at("/contribute"));
  await page.getByRole("textbox").first().fill("Better not.");
  await page.getByRole("button", { name: "Send my comment" }).click();
  await expect(items).toHaveCount(3);
  await items.nth(2).getByRole("button", { name: "Delete" }).click();
  await expect(items).toHaveCount(2);
  // A page that is not kept leads to what is.
  await page.goto(at("/contributions"));
  await expect(page).toHaveURL(at("/offline"));
  await page.getByRole("button", { name: "Send now" }).click();
  await expect(page.getByText("There is no connection yet.")).toBeVisible();

  // The first had reached the server, and its answer was lost on the way.
  const [lost] = (await device(page)).comments.filter(({ fields }) => fields.body?.startsWith("A tree"));
  if (!lost) throw new Error("it waits");
  await hearback.serve();
  const answer = await fetch(`${hearback.baseUrl}${lost.action}`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ ...lost.fields, client_id: lost.id }),
  });
  const receipt = answer.headers.get("location");
  expect(answer.status).toBe(303);
  await page.context().setOffline(false);
  await expect(page.getByRole("heading", { name: "Your comments were sent" })).toBeVisible();
  await expect(items).toHaveCount(0);
  const receipts = page.getByRole("link", { name: "Open the receipt" });
  await expect(receipts).toHaveCount(2);
  expect(await receipts.first().getAttribute("href")).toBe(receipt);
  expect(await logSize()).toBe(before + 2);
  expect(JSON.stringify((await device(page)).comments)).not.toContain("bus stop");
  await everyPageIsSound(page);

  // Once it was opened, nothing here leads to a receipt, and none is kept.
  for (const left of [1, 0]) {
    await receipts.first().click();
    await expect(page.getByRole("heading", { name: "Thank you. We have your comment." })).toBeVisible();
    await page.goto(at("/offline"));
    await expect(receipts).toHaveCount(left);
  }
  const rest = await device(page);
  expect(rest.pages).toEqual(KEPT);
  expect(rest.comments).toEqual([]);

  // What cannot be taken stays, and says why; opened in its form, it is there with all its words.
  await loseConnection(page);
  await page.goto(at("/contribute"));
  await page.getByRole("textbox").first().fill("x".repeat(60_001));
  await page.getByRole("button", { name: "Send my comment" }).click();
  await comeBack(page);
  await expect(items.getByText("This could not be taken.")).toContainText("This is longer than 60,000 characters.");
  await everyPageIsSound(page);
  await items.getByRole("button", { name: "Open it in its form" }).click();
  await expect(page).toHaveTitle(/^Error/);
  expect((await page.getByRole("textbox").first().inputValue()).length).toBe(60_001);
  await page.goto(at("/offline"));
  await items.getByRole("textbox").fill("Shorter.");
  await items.getByRole("button", { name: "Save the change" }).click();
  await expect(receipts).toHaveCount(1);
});

test("who leaves the page at once leaves nothing on the device", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "without a script nothing was kept");
  await page.context().addCookies([{ name: "hearback-language", value: "ar", url: hearback.baseUrl }]);
  await page.goto(at("/offline"));
  await page.locator("button[name=keep]").click();
  await expect(page.locator("button[name=forget]")).toBeVisible();
  await loseConnection(page);
  await page.goto(at("/contribute"));
  await expect(page.getByText("أنت غير متصل")).toBeVisible();
  await page.getByRole("textbox").first().fill("لا أحد يرى هذا.");
  await page.locator("main form button").first().click();
  await expect(page.locator("[data-part=waiting] li")).toHaveCount(1);
  await everyPageIsSound(page);
  const elsewhere = (url: URL) => !url.href.startsWith(hearback.baseUrl);
  await page.context().route(elsewhere, (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title>" }));
  await page.locator(".leave a").click();
  await expect(page).toHaveTitle("Weather");
  await comeBack(page);
  await page.goto(at("/offline"));
  await nothingIsLeft(page);
  await expect(page.locator("button[name=keep]")).toBeVisible();

  // So does who lets the device forget it, and may keep it again.
  await page.locator("button[name=keep]").click();
  await page.locator("button[name=forget]").click();
  await expect(page.locator("button[name=keep]")).toBeVisible();
  await nothingIsLeft(page);
  await page.locator("button[name=keep]").click();
  await expect(page.locator("button[name=forget]")).toBeVisible();
});

test("who has no JavaScript is told what to do instead, and who never asked loads nothing of it", async ({ page, javaScriptEnabled }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(at(""));
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => path.includes("offline"))).toEqual([]);
  await page.getByRole("link", { name: "Read and write without a connection" }).click();
  const instead = page.getByRole("heading", { name: "This browser cannot keep it" });
  if (javaScriptEnabled === false) {
    await expect(instead).toBeVisible();
    await everyPageIsSound(page);
    await page.getByRole("link", { name: "Your kept comments" }).click();
    await expect(page).toHaveURL(at("/basket"));
  } else {
    await expect(instead).toBeHidden();
  }
});
