import { type Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { OFFICIAL, signIn, streetTrees } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";
import { wordFile } from "../support/word.ts";

/** An official makes a consultation of a Word file, mends it and opens it. */
let hearback: Hearback;

test.beforeAll(async () => {
  hearback = await streetTrees();
});

test.afterAll(async () => {
  await hearback?.remove();
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("an official opens a consultation about the text of a Word file", async ({ page }) => {
  test.slow();
  await signIn(page, hearback, OFFICIAL);
  await page.getByRole("link", { name: "Make a consultation" }).click();
  await page.getByLabel("Title").fill("Benches in the Park");
  await page.getByLabel("Address").fill("Benches!");
  await page.getByLabel("In plain language").fill("We want more benches. Where should they stand?");
  await page.getByLabel("What is still undecided").fill("How many\nWhere they stand");
  await page.getByLabel("What cannot change").fill("The money for twenty benches");
  await page.getByLabel("Who decides").fill("Lindenfeld Town Council");
  await page.getByLabel("Last day to take part").fill(inDays(30));
  await page.getByLabel("Day of the decision").fill(inDays(60));
  await page.getByLabel("Day by which you report").fill(inDays(50));
  await page.getByRole("button", { name: "Make it" }).click();

  // What was typed is there again.
  await expect(page).toHaveTitle(/^Error/);
  await expect(page.getByLabel("Who decides")).toHaveValue("Lindenfeld Town Council");
  await everyPageIsSound(page);
  await page.getByLabel("Address").fill("benches");
  await page.getByRole("button", { name: "Make it" }).click();
  await expect(page.getByRole("heading", { name: "The text you are writing" })).toBeVisible();

  // A file is looked at first; what could not be taken is told.
  await page.getByRole("link", { name: "Take the text from a Word file" }).click();
  const word = wordFile(
    [
      { heading: "Where", text: ["Benches stand by the pond.", "We look after *all* of them."] },
      { heading: "Money", text: [] },
    ],
    "<w:p><w:r><w:drawing/></w:r></w:p>",
  );
  await page.getByLabel("The file").setInputFiles({ name: "benches.docx", mimeType: "application/octet-stream", buffer: word });
  await page.getByRole("button", { name: "Look at the text" }).click();
  await expect(page.getByText("Not everything could be taken")).toBeVisible();
  await expect(page.getByText("We look after *all* of them.")).toBeVisible();
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Use this text" }).click();

  // It is not published before it is mended.
  await page.getByLabel("Name of the version").fill("Draft for comment");
  await page.getByRole("button", { name: "Publish this version" }).click();
  await expect(page.getByText("There is nothing to read in this section").first()).toBeVisible();
  await everyPageIsSound(page);
  await page.getByRole("link", { name: "Money" }).first().click();
  await page.getByLabel("The text of the section").fill("# Money\n\nThe town pays for [the benches](https://lindenfeld.example/benches).\n\n- ten this year\n- ten next year");
  await page.getByRole("button", { name: "Save and look" }).click();
  await expect(page.locator(".preview")).toContainText("ten next year");
  await everyPageIsSound(page);

  // Somebody else saves the section meanwhile: both texts are there.
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel("The text of the section").fill("# Money\n\nThe town pays for twenty benches.");
  await other.getByRole("button", { name: "Save and look" }).click();
  await other.close();
  await page.getByLabel("The text of the section").fill("# Money\n\nThe town pays for everything.");
  await page.getByRole("button", { name: "Save and look" }).click();
  await expect(page.getByLabel("Their text")).toHaveValue(/twenty benches/);
  await expect(page.getByLabel("Your text")).toHaveValue(/everything/);
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Save and look" }).click();
  await expect(page.locator(".preview")).toContainText("everything");

  await page.getByRole("link", { name: "The text you are writing" }).click();
  await expect(page.getByText("Nothing to mend was found")).toBeVisible();
  await page.getByLabel("Name of the version").fill("Draft for comment");
  await page.getByRole("button", { name: "Publish this version" }).click();
  await expect(page.getByRole("heading", { name: "The version is published" })).toBeVisible();
  await everyPageIsSound(page);

  await page.getByRole("link", { name: "Go on to the opening" }).click();
  await page.getByRole("group", { name: "Who moderates" }).getByLabel("Lindenfeld Neighbours").check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Open the consultation" }).click();
  await page.goto(`${hearback.baseUrl}/c/benches/draft`);
  await expect(page.getByText("The town pays for everything.")).toBeVisible();
  await expect(page.getByText("We look after *all* of them.")).toBeVisible();
});
