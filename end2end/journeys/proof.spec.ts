import { readFileSync } from "node:fs";

import type { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { sendByApi, streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** Somebody who does not trust the town checks that their words are still there. */
let hearback: Hearback;

test.beforeAll(async () => {
  hearback = await streetTrees();
});

test.afterAll(async () => hearback?.remove());

test("who does not trust the town checks that their words are in the log", async ({ page }, { project }) => {
  const receipt = await sendByApi(hearback, { body: "A bench under the lime." });
  // What came in is signed when the program starts, and then twice a minute.
  await hearback.stop();
  await hearback.serve();
  const { log } = await (await fetch(`${hearback.baseUrl}/api/v1/receipts/${receipt}`)).json();
  await expect
    .poll(async () => (await (await fetch(`${hearback.baseUrl}/api/v1/log/head`)).json()).size)
    .toBeGreaterThan(log.sequence);

  await test.step("the receipt leads to the proof, which this site has checked, and the browser, too", async () => {
    await page.goto(`${hearback.baseUrl}/r/${receipt}`);
    await page.getByRole("link", { name: "Proof that it is in the public log" }).click();
    await expect(page.getByText(`We checked it just now. Your words are entry ${log.sequence} in the log`)).toBeVisible();
    const browser = page.getByText("Your browser has checked it, too. It fits.");
    if (project.name === "with-javascript") await expect(browser).toBeVisible();
    else await expect(browser).toBeHidden();
    await page.getByText("The numbers").click();
    await expect(page.getByText(log.leaf)).toBeVisible();
    await everyPageIsSound(page);
  });

  await test.step("the file is checked by somebody else, away from the town", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Save the proof" }).click();
    const file = await (await download).path();
    expect(await hearback.run(["verify", "receipt", file, "--key", log.key])).toContain("These words are entry");
    expect(readFileSync(file, "utf8")).toContain("A bench under the lime.");
  });

  await test.step("everybody sees what was signed", async () => {
    await page.goto(`${hearback.baseUrl}/log`);
    await expect(page.getByRole("table", { name: "All signatures" })).toBeVisible();
    await everyPageIsSound(page);
  });
});
