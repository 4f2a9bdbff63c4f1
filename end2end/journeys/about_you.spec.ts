import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { fixture, OFFICIAL, signIn } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** What is asked, from the official who prepares it to the person who answers, or does not. */
let hearback: Hearback;

test.beforeAll(async () => {
  hearback = await Hearback.create();
  await hearback.importConsultation(fixture("street-trees"));
  const folder = join(hearback.folder, "prepared");
  await cp(fixture("street-trees"), folder, { recursive: true });
  const file = join(folder, "consultation.toml");
  const toml = await readFile(file, "utf8");
  const prepared = toml.replace(/^slug = .*$/m, 'slug = "prepared"').replace(/^moderators = .*$/m, "moderators = []");
  await writeFile(file, prepared);
  await hearback.importConsultation(folder);
  await hearback.addMember(OFFICIAL);
  await hearback.serve();
});

test.afterAll(async () => hearback?.remove());

test("an official prepares the questions, and sees what is to be mended", async ({ page }) => {
  await signIn(page, hearback, OFFICIAL);
  await page.goto(`${hearback.baseUrl}/desk/c/prepared/people`);
  await page.getByRole("link", { name: "Questions about people" }).click();
  await everyPageIsSound(page);
  const places = page.getByRole("group", { name: "Where do you live?" });
  await places.getByLabel("Answers in English").fill("Quarry Slopes");
  await page.getByRole("button", { name: "Save the questions" }).click();
  await expect(page).toHaveTitle(/^Error/);
  await expect(places.getByLabel("Answers in English")).toHaveValue("Quarry Slopes");
  await everyPageIsSound(page);
  await places.getByLabel("Answers in English").fill("Quarry Slopes\nOld town");
  for (const more of await places.getByText("The answers in other languages").all()) await more.click();
  for (const language of ["français", "español", "العربية", "Kiswahili"]) {
    await places.getByLabel(`Answers in ${language}`).fill("");
  }
  await page.getByRole("button", { name: "Save the questions" }).click();
  await expect(page).toHaveTitle(/^What people are asked/);
  await expect(places.getByLabel("Answers in English")).toHaveValue("Quarry Slopes\nOld town");
});

test("who has commented tells what they want to, and takes it back", async ({ page }) => {
  test.slow();
  await page.goto(`${hearback.baseUrl}/c/street-trees/contribute`);
  await page.getByLabel("Your comment on the whole draft").fill("More benches, please.");
  await page.getByRole("button", { name: "Send my comment" }).click();
  await page.getByRole("link", { name: "Tell us about yourself" }).click();
  await everyPageIsSound(page);
  await page.getByRole("link", { name: "Start" }).click();

  await page.getByLabel("60 to 74").check();
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "What is your gender?" })).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("group", { name: /walking or climbing steps/ }).getByLabel("Yes, a lot of difficulty").check();
  await everyPageIsSound(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("People who have little money").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("I prefer not to say").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Continue" }).click();

  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
  await everyPageIsSound(page);
  await page.getByRole("link", { name: "Change How old are you?" }).click();
  await expect(page.getByLabel("60 to 74")).toBeChecked();
  await page.getByLabel("75 or older").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("75 or older")).toBeVisible();
  await page.getByRole("button", { name: "Keep my answers" }).click();
  await expect(page.getByRole("heading", { name: "We have your answers" })).toBeVisible();
  await expect(page.getByText("75 or older")).toHaveCount(0);
  await everyPageIsSound(page);

  await page.getByRole("button", { name: "Remove my answers" }).click();
  await expect(page.locator("#your-data").getByRole("link", { name: "Tell us about yourself" })).toBeVisible();
});
