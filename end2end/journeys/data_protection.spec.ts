import type { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { sendByApi, streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** What is held about one comment, in the hands of whoever holds its receipt. */
let hearback: Hearback;

test.beforeAll(async () => {
  hearback = await streetTrees();
});

test.afterAll(async () => hearback?.remove());

test("who changes their mind takes the address away, takes everything out, and erases it", async ({ page }) => {
  const receipt = await sendByApi(hearback, { body: "Melchior parks there.", email: "ruth@secret.example" });

  await test.step("she finds her comment by its code, and reads what is stored and for how long", async () => {
    await page.goto(hearback.baseUrl);
    await page.getByLabel("Your receipt code").fill(receipt.toLowerCase());
    await page.getByRole("button", { name: "Look it up" }).click();
    await page.waitForURL(`**/r/${receipt}`);
    await everyPageIsSound(page);
    await page.locator("#your-data").getByRole("link", { name: "What we store, and for how long" }).click();
    await expect(page.getByText("Removed 30 days after we told you the answer").first()).toBeVisible();
    await everyPageIsSound(page);
    await page.goBack();
  });

  await test.step("she does not want to be written to any more", async () => {
    await expect(page.getByText("We hold an e-mail address for this")).toBeVisible();
    await page.getByRole("button", { name: "Do not write to me any more" }).click();
    await expect(page.getByText("We hold no e-mail address for this.")).toBeVisible();
    await everyPageIsSound(page);
  });

  await test.step("she takes everything out", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Take out what we hold about this" }).click();
    expect((await download).suggestedFilename()).toBe("hearback.json");
  });

  await test.step("she erases it, and is told what will happen and what did", async () => {
    await page.getByRole("link", { name: "Erase what I said" }).click();
    await expect(page.getByText("Melchior parks there.")).toBeVisible();
    await everyPageIsSound(page);
    await page.getByRole("button", { name: "Erase it now" }).click();
    await expect(page.getByRole("link", { name: "Choose what shall be erased." })).toBeVisible();
    await everyPageIsSound(page);
    await page.getByLabel("My words, too").check();
    await page.getByRole("button", { name: "Erase it now" }).click();
    await expect(page.getByRole("heading", { name: "This is erased" })).toBeVisible();
    await expect(page.getByText("Melchior")).toHaveCount(0);
    await everyPageIsSound(page);
    expect(await hearback.run(["verify"])).toContain("exactly once");
    expect(await hearback.run(["retention"])).toContain("addresses of participants");
  });
});
