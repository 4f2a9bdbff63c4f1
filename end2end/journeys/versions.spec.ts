import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { Hearback } from "../support/hearback.ts";
import { everyPageIsSound } from "../support/look.ts";
import { fixture, MODERATOR, OFFICIAL, signIn } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";

/** A second version comes out while the consultation is open: what people said stays where they said it. */
let hearback: Hearback;

const FIRST = "## 1. Trees for every street\n\nLindenfeld will plant 200 trees in its streets within three years.\n\nThe first trees are planted on Station Road and Mill Street.\n\nEvery tree stands at least two metres from a front door.\n\nThe town pays for all of it.\n";
const SECOND = "## 1. Trees for every street\n\nLindenfeld will plant 240 trees in its streets within four years.\n\nEvery tree stands at least two metres from a front door, and the first trees are planted on Station Road and Mill Street.\n\nA bench stands under every tenth tree.\n\nThe town pays for all of it.\n";

test.beforeAll(async () => {
  hearback = await Hearback.create();
  const folder = join(hearback.folder, "street-trees");
  await cp(fixture("street-trees"), folder, { recursive: true });
  const file = join(folder, "consultation.toml");
  const toml = await readFile(file, "utf8");
  await writeFile(file, toml.slice(0, toml.lastIndexOf("[[version]]")));
  await writeFile(join(folder, "contributions.jsonl"), "");
  await writeFile(join(folder, "draft", "01-trees.md"), FIRST);
  await hearback.importConsultation(folder);
  const second = join(hearback.folder, "second");
  await mkdir(second);
  await cp(join(folder, "draft", "02-care.md"), join(second, "02-care.md"));
  await writeFile(join(second, "01-trees.md"), SECOND);
  await hearback.run(["import", "version", "street-trees", second, "--name", "Second draft"]);
  for (const member of [MODERATOR, OFFICIAL]) await hearback.addMember(member);
  await hearback.serve();
});

test.afterAll(async () => {
  await hearback?.remove();
});

test("a second version is published while people comment, and nothing they said is lost", async ({ page, context }) => {
  test.slow();
  const draft = `${hearback.baseUrl}/c/street-trees/draft`;

  // Somebody begins to write on the first version.
  await page.goto(draft);
  await expect(page.getByText("240 trees")).toHaveCount(0);
  const paragraph = page.locator(".paragraph", { hasText: "Station Road" });
  await paragraph.locator("summary").click();
  await paragraph.getByRole("textbox").fill("The school first, please.");

  // Meanwhile an official looks at the second one, corrects one match and publishes it.
  const desk = await context.newPage();
  await signIn(desk, hearback, OFFICIAL);
  await desk.goto(`${hearback.baseUrl}/desk/c/street-trees/versions`);
  await everyPageIsSound(desk);
  await desk.getByRole("link", { name: "Version 2: Second draft" }).click();
  await expect(desk.getByText("Please check").first()).toBeVisible();
  const bench = desk.locator(".changes > li", { hasText: "A bench stands" });
  await bench.locator("summary").click();
  await bench.getByLabel("Number of the paragraph that it continues").fill("99");
  await bench.getByRole("button", { name: "It continues this paragraph" }).click();
  await expect(desk).toHaveTitle(/^Error/);
  const again = desk.locator(".changes > li", { hasText: "A bench stands" });
  await expect(again.getByLabel("Number of the paragraph that it continues")).toHaveValue("99");
  await everyPageIsSound(desk);
  await again.getByRole("button", { name: "It is new" }).click();
  await expect(desk.getByText("Decided by hand")).toBeVisible();
  await desk.getByRole("button", { name: "Publish this version" }).click();
  await expect(desk.getByText("Published on").nth(1)).toBeVisible();
  await desk.getByRole("link", { name: "Version 2: Second draft" }).click();
  await expect(desk.getByText("This version is published")).toBeVisible();
  await everyPageIsSound(desk);

  // What was typed on the old page is taken, where it was meant.
  await paragraph.getByRole("button", { name: "Send my comment" }).click();
  await expect(page.getByRole("heading", { name: "Thank you. We have your comment." })).toBeVisible();
  await page.goto(page.url().replace(/\/received.*/, ""));
  await expect(page.getByText("on version 1")).toBeVisible();
  await signIn(desk, hearback, MODERATOR);
  await desk.goto(`${hearback.baseUrl}/desk/c/street-trees/moderation`);
  await desk.getByRole("button", { name: "Publish all that are not marked" }).click();
  await expect(desk.getByText("Nothing waits for a decision")).toBeVisible();
  await desk.close();
  await context.clearCookies();

  // The newest version is read now, with the comment at the paragraph that took it in.
  await page.goto(draft);
  await expect(page.getByText("240 trees")).toBeVisible();
  await expect(page.locator(".paragraph", { hasText: "Station Road" }).locator(".count").first()).toBeVisible();
  await everyPageIsSound(page);
  await page.goto(`${draft}?version=1`);
  await expect(page.getByText("You are reading an older version")).toBeVisible();
  await everyPageIsSound(page);

  // The differences, in both views.
  await page.goto(`${draft}/changes`);
  await expect(page.locator("ins", { hasText: "240" })).toBeVisible();
  await expect(page.locator(".tag", { hasText: "Merged" })).toBeVisible();
  await page.getByText("paragraphs without changes").last().click();
  await expect(page.getByText("The town pays for all of it.")).toBeVisible();
  await everyPageIsSound(page);
  await page.getByRole("link", { name: "Show side by side" }).click();
  await expect(page.getByText("It was not there.")).toBeVisible();
  await everyPageIsSound(page);
  const [before, now] = await sides(page.locator(".sides").first());
  expect(now.x).toBeGreaterThan(before.x);
  await page.setViewportSize({ width: 320, height: 800 });
  const [above, below] = await sides(page.locator(".sides").first());
  expect(below.y).toBeGreaterThan(above.y);
});

type Locator = ReturnType<import("@playwright/test").Page["locator"]>;

/** Where the two wordings stand. */
async function sides(passage: Locator) {
  const boxes = await Promise.all([0, 1].map((at) => passage.locator("> div").nth(at).boundingBox()));
  return boxes.map((box) => box ?? { x: 0, y: 0 }) as [{ x: number; y: number }, { x: number; y: number }];
}
