import { Buffer } from "node:buffer";

import { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { fixture, OFFICIAL, signIn } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** A draft that is read in plain language, with pictures, and aloud. */
let hearback: Hearback;

/** One grey pixel. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

test.beforeAll(async () => {
  hearback = await Hearback.create();
  await hearback.importConsultation(fixture("street-trees"));
  await hearback.addMember(OFFICIAL);
  await hearback.serve();
});

test.afterAll(async () => {
  await hearback?.remove();
});

test("an official makes a part easy to read, with a picture, and somebody reads it and comments", async ({ page, context }) => {
  test.slow();
  const desk = await context.newPage();
  await signIn(desk, hearback, OFFICIAL);
  await desk.goto(`${hearback.baseUrl}/desk/c/street-trees/variants`);
  await desk.getByLabel("Easy to read").check();
  await desk.getByRole("button", { name: "Begin" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toContainText("Easy to read");
  await desk.getByLabel("The text of this part").fill("# Trees\n\nWe plant trees in the streets.");
  await desk.getByText("Add a picture").click();
  await desk.getByLabel("The picture", { exact: true }).setInputFiles({ name: "tree.png", mimeType: "image/png", buffer: PICTURE });
  await desk.getByRole("button", { name: "Save and look" }).click();

  // Who would not see it is asked for first, and nothing typed is lost.
  await expect(desk).toHaveTitle(/^Error/);
  await expect(desk.getByLabel("The text of this part")).toHaveValue(/We plant trees/);
  await desk.getByLabel("What the picture shows").fill("A tree in front of a house");
  await desk.getByLabel("The picture", { exact: true }).setInputFiles({ name: "tree.png", mimeType: "image/png", buffer: PICTURE });
  await desk.getByRole("button", { name: "Save and look" }).click();
  await expect(desk.getByRole("img", { name: "A tree in front of a house" })).toBeVisible();
  await everyPageIsSound(desk);
  await desk.getByRole("link", { name: "Ways to read the draft" }).click();
  await expect(desk.getByText("1 of 2 parts are ready")).toBeVisible();
  await everyPageIsSound(desk);

  await page.goto(`${hearback.baseUrl}/c/street-trees`);
  await page.getByRole("link", { name: "Easy to read" }).click();
  await expect(page.getByText("We plant trees in the streets.")).toBeVisible();
  await expect(page.getByText("You see the original.")).toBeVisible();
  await expect(page.getByRole("img", { name: "A tree in front of a house" })).toBeVisible();
  await everyPageIsSound(page);
  await page.locator("details", { hasText: "Comment on this section" }).first().locator("summary").click();
  await page.getByRole("textbox").first().fill("Good.");
  await page.getByRole("button", { name: "Send my comment" }).first().click();
  await expect(page).toHaveURL(/\/r\/|received/);

  await page.goto(`${hearback.baseUrl}/c/street-trees/draft`);
  await expect(page.getByText("We plant trees in the streets.")).toBeVisible();
  await page.getByRole("link", { name: "Original" }).click();
  await expect(page.getByText("We plant trees in the streets.")).toHaveCount(0);
});

test("where the browser has a voice for the language, it reads a part aloud and stops when asked", async ({ page }, info) => {
  test.skip(info.project.name === "without-javascript", "the browser's voice is reached by a script; without, nothing is offered");
  // The browser of the tests has no voice: this one says nothing, and remembers what it was asked to say.
  await page.addInitScript(() => {
    const said: string[] = [];
    const voice = {
      said,
      getVoices: () => [{ lang: "en-GB" }],
      speak: (utterance: SpeechSynthesisUtterance) => {
        said.push(`${utterance.lang}: ${utterance.text.trim()}`);
        if (said.length < 2) setTimeout(() => utterance.onend?.(new Event("end") as SpeechSynthesisEvent), 0);
      },
      cancel: () => said.push("silence"),
      addEventListener: () => {},
    };
    Object.defineProperty(globalThis, "speechSynthesis", { value: voice });
  });
  await page.goto(`${hearback.baseUrl}/c/street-trees/draft`);
  const said = () => page.evaluate(() => (speechSynthesis as unknown as { said: string[] }).said);
  await page.getByRole("button", { name: "Listen" }).first().press("Enter");
  await expect.poll(said).toHaveLength(2);
  for (const sentence of await said()) expect(sentence).toMatch(/^en: \S/);
  const stop = page.getByRole("button", { name: "Stop" });
  await expect(stop).toBeFocused();
  await stop.press("Enter");
  expect(await said()).toContain("silence");
  await expect(page.getByRole("button", { name: "Listen" }).first()).toBeFocused();
});
