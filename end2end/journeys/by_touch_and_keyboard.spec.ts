import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { Hearback } from "../support/hearback.ts";
import { Keyboard } from "../support/keyboard.ts";
import { fixture, MODERATOR, OFFICIAL, signIn } from "../support/street_trees.ts";
import { expect, test } from "../support/test.ts";
import { fitsAPhone, tap, write } from "../support/touch.ts";
import { wordFile } from "../support/word.ts";
import { word } from "../support/words.ts";

/** Who has a finger alone, and who has keys alone: both say and do whatever others say and do. */
let hearback: Hearback;

const SLUG = "street-trees";

test.beforeAll(async () => {
  hearback = await Hearback.create();
  await hearback.importConsultation(fixture(SLUG));
  // One whose questions can still be prepared, with a version that waits for an official.
  const folder = join(hearback.folder, "prepared");
  await cp(fixture(SLUG), folder, { recursive: true });
  const file = join(folder, "consultation.toml");
  const toml = await readFile(file, "utf8");
  const prepared = toml.replace(/^slug = .*$/m, 'slug = "prepared"').replace(/^moderators = .*$/m, "moderators = []");
  await writeFile(file, prepared);
  await hearback.importConsultation(folder);
  const second = join(hearback.folder, "second");
  await mkdir(second);
  await writeFile(join(second, "01-trees.md"), "## 1. Trees for every street\n\nLindenfeld plants 240 trees.\n\nA bench stands under every tenth tree.\n");
  await hearback.run(["import", "version", SLUG, second, "--name", "Third draft"]);
  for (const member of [MODERATOR, OFFICIAL]) await hearback.addMember(member);
  await hearback.serve();
});

test.afterAll(async () => hearback?.remove());

const address = (path: string) => `${hearback.baseUrl}/c/${SLUG}${path}`;
const received = (page: Page) => expect(page).toHaveURL(/\/r\/[^/]+\/received$/);

async function publishAll(page: Page): Promise<void> {
  await signIn(page, hearback, MODERATOR);
  await page.goto(`${hearback.baseUrl}/desk/c/${SLUG}/moderation`);
  const publish = page.getByRole("button", { name: "Publish all that are not marked" });
  if (await publish.isVisible()) await publish.click();
  await page.context().clearCookies();
}

test.describe("a finger, in Arabic", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test("says everything by taps", async ({ page, context, javaScriptEnabled }) => {
    test.slow();
    await publishAll(page);
    await context.addCookies([{ name: "hearback-language", value: "ar", url: hearback.baseUrl }]);
    const button = (key: string) => page.getByRole("button", { name: word("ar", key) }).first();
    const link = (key: string) => page.getByRole("link", { name: word("ar", key) }).first();
    const send = async (key = "comment-send") => {
      await fitsAPhone(page);
      await tap(button(key));
      await received(page);
      await fitsAPhone(page);
    };

    // On the whole.
    await page.goto(address(""));
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await fitsAPhone(page);
    await tap(link("consultation-comment-whole"));
    await write(page, page.getByRole("textbox"), "نحتاج إلى أشجار أكثر.");
    await send();

    // On a section, and on a paragraph.
    await page.goto(address("/draft"));
    const section = page.locator(".text > .disclosure").first();
    await tap(section.locator("summary"));
    await write(page, section.getByRole("textbox"), "لا شيء هنا عن الماء.");
    await fitsAPhone(page);
    await tap(section.getByRole("button", { name: word("ar", "comment-send") }));
    await received(page);
    await page.goto(address("/draft"));
    const paragraph = page.locator(".paragraph").first();
    await tap(paragraph.locator("summary"));
    await write(page, paragraph.getByRole("textbox"), "أين بالضبط؟");
    await fitsAPhone(page);
    await tap(paragraph.getByRole("button", { name: word("ar", "comment-send") }));
    await received(page);

    // On some words.
    await page.goto(address("/draft"));
    if (javaScriptEnabled) {
      // A long press selects nothing in this Chromium, not even one that it is sent as touches (Input.dispatchTouchEvent):
      // only Android's has the marks for that. So the selection is made here, and everything else by taps.
      await paragraph.locator(".prose").evaluate((prose) => {
        const text = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT).nextNode() as Text;
        getSelection()?.setBaseAndExtent(text, 0, text, 14);
      });
      await tap(button("quote-marked"));
      await expect(paragraph.locator(".quoted")).toBeVisible();
      await expect(paragraph.getByRole("textbox").last()).toBeFocused();
      await page.keyboard.insertText("ما معنى هذا؟");
      await fitsAPhone(page);
      await tap(paragraph.getByRole("button", { name: word("ar", "comment-send") }));
      await received(page);
    } else {
      const words = (await paragraph.locator(".prose").innerText()).trim().split(" ").slice(0, 3).join(" ");
      await tap(paragraph.locator("summary"));
      await tap(link("draft-quote"));
      await write(page, page.getByLabel(word("ar", "quote-label")), words);
      await write(page, page.getByLabel(word("ar", "quote-body")), "ما معنى هذا؟");
      await send();
    }

    // Other wording.
    await page.goto(address("/draft"));
    await tap(paragraph.locator("summary"));
    await tap(link("draft-suggest"));
    const wording = page.getByRole("textbox").first();
    await tap(wording);
    await page.keyboard.press("End");
    await page.keyboard.insertText(" ومقاعد.");
    await write(page, page.getByLabel(word("ar", "suggest-why")), "ينتظر الناس هناك.");
    await send("suggest-send");

    // Two that are kept, and sent together.
    for (const place of [0, 1]) {
      await page.goto(address("/draft"));
      const kept = page.locator(".paragraph").nth(place);
      await tap(kept.locator("summary"));
      await write(page, kept.getByRole("textbox"), "شجرة عند الموقف.");
      await tap(kept.getByRole("button", { name: word("ar", "comment-keep") }));
      await expect(page).toHaveURL(/\/basket\?kept=/);
      await fitsAPhone(page);
    }
    await tap(page.locator("button[value=send]"));
    await expect(page.locator(".receipt-card")).toHaveCount(2);
    await fitsAPhone(page);

    // An answer to somebody, and support.
    await page.goto(address("/contributions"));
    await fitsAPhone(page);
    await tap(link("contribution-open"));
    await tap(button("support-give"));
    await expect(page.getByText(word("ar", "support-given"))).toBeVisible();
    await write(page, page.getByLabel(word("ar", "contribution-reply-label")), "وأنا أرى ذلك.");
    await send("contribution-reply-send");
  });
});

test.describe("keys alone", () => {
  test("say everything that others say", async ({ page, javaScriptEnabled }) => {
    test.skip(javaScriptEnabled === false, "what Tab reaches is in the document, the same with a script and without");
    test.slow();
    await publishAll(page);
    const keyboard = new Keyboard(page);
    const button = (name: string) => page.getByRole("button", { name }).first();
    const paragraph = page.locator(".paragraph").first();

    await page.goto(address(""));
    await keyboard.press(page.getByRole("link", { name: "Comment on the whole" }));
    await keyboard.write(page.getByLabel("Your comment on the whole draft"), "More trees, please.");
    await keyboard.press(button("Send my comment"), "Space");
    await received(page);

    await page.goto(address("/draft"));
    const section = page.locator(".text > .disclosure").first();
    await keyboard.press(section.locator("summary"));
    await keyboard.write(section.getByRole("textbox"), "Nothing about water here.");
    await keyboard.press(section.getByRole("button", { name: "Send my comment" }));
    await received(page);

    await page.goto(address("/draft"));
    await keyboard.press(paragraph.locator("summary"), "Space");
    await keyboard.write(paragraph.getByRole("textbox"), "Where exactly?");
    await keyboard.press(paragraph.getByRole("button", { name: "Send my comment" }));
    await received(page);

    // The words are copied: that is for everybody. Marking them with the keys needs a browser with a caret (F7).
    await page.goto(address("/draft"));
    const words = (await paragraph.locator(".prose").innerText()).trim().split(" ").slice(0, 3).join(" ");
    await keyboard.press(paragraph.locator("summary"));
    await keyboard.press(paragraph.getByRole("link", { name: "Comment on some of its words" }));
    await keyboard.write(page.getByLabel("The words that you mean"), words);
    await keyboard.write(page.getByLabel("What do you want to say about them?"), "What does this mean?");
    await keyboard.press(button("Send my comment"));
    await received(page);

    // Where the script offers to comment on marked words, the way there is the next press of Tab.
    await page.goto(address("/draft"));
    await paragraph.locator(".prose").evaluate((prose) => {
      const text = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT).nextNode() as Text;
      getSelection()?.setBaseAndExtent(text, 0, text, 14);
    });
    await keyboard.press(button("Comment on the marked words"));
    await page.keyboard.type("And this?");
    await keyboard.press(paragraph.getByRole("button", { name: "Send my comment" }));
    await received(page);

    await page.goto(address("/draft"));
    await keyboard.press(paragraph.locator("summary"));
    await keyboard.press(paragraph.getByRole("link", { name: "Suggest other wording" }));
    await keyboard.reach(page.getByLabel(/^How paragraph/));
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" And benches.");
    await keyboard.write(page.getByLabel("Why?"), "People wait there.");
    await keyboard.press(button("Send my suggestion"));
    await received(page);

    await page.goto(address("/draft"));
    await keyboard.press(paragraph.locator("summary"));
    await keyboard.write(paragraph.getByRole("textbox"), "A tree at the bus stop.");
    await keyboard.press(paragraph.getByRole("button", { name: "Keep, and go on reading" }));
    await keyboard.press(page.getByRole("link", { name: "Go on reading where you were" }));
    await keyboard.press(page.getByRole("link", { name: "Your kept comments, not sent yet" }));
    await keyboard.press(page.locator("button[value=send]"));
    await expect(page.locator(".receipt-card")).toHaveCount(1);

    await page.goto(address("/contributions"));
    await keyboard.press(page.getByRole("link", { name: "Answer or support" }).first());
    await keyboard.press(button("I support this"));
    await expect(page.getByText("You support this.")).toBeVisible();
    await keyboard.write(page.getByLabel("Your answer"), "I think so, too.");
    await keyboard.press(button("Send my answer"));
    await received(page);
  });

  test("do the work of the desk", async ({ page, javaScriptEnabled }) => {
    test.skip(javaScriptEnabled === false, "the desk's forms are the same without a script, and the journeys of each go there");
    test.slow();
    const keyboard = new Keyboard(page);
    const button = (name: string) => page.getByRole("button", { name });
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

    // Somebody suggests other wording, and a moderator publishes it.
    await page.goto(address("/draft"));
    await page.goto(`${address("/draft")}/${(await page.locator(".paragraph").nth(1).getAttribute("id"))?.replace("p-", "")}/suggest`);
    await keyboard.reach(page.getByLabel(/^How paragraph/));
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" And shade.");
    await keyboard.press(button("Send my suggestion"));
    await received(page);
    await publishAll(page);

    // Signing in.
    await page.goto(`${hearback.baseUrl}/sign-in`);
    await keyboard.write(page.getByLabel("E-mail address"), OFFICIAL.email);
    await keyboard.write(page.getByLabel("Password"), OFFICIAL.password);
    await keyboard.press(page.getByRole("button", { name: "Sign in", exact: true }));
    await page.waitForURL(/\/desk/);

    // A new consultation, and its text from a file.
    await keyboard.press(page.getByRole("link", { name: "Make a consultation" }));
    await keyboard.write(page.getByLabel("Title"), "Benches in the Park");
    await keyboard.write(page.getByLabel("Address"), "benches");
    await keyboard.writeDay(page.getByLabel("Last day to take part"), inDays(30));
    await keyboard.writeDay(page.getByLabel("Day of the decision"), inDays(60));
    await keyboard.writeDay(page.getByLabel("Day by which you report"), inDays(50));
    await keyboard.press(button("Make it"));
    await keyboard.press(page.getByRole("link", { name: "Take the text from a Word file" }));
    await keyboard.reach(page.getByLabel("The file"));
    const asked = page.waitForEvent("filechooser");
    await page.keyboard.press("Enter");
    const buffer = wordFile([{ heading: "Where", text: ["Benches stand by the pond."] }]);
    await (await asked).setFiles({ name: "benches.docx", mimeType: "application/octet-stream", buffer });
    await keyboard.press(button("Look at the text"));
    await keyboard.press(button("Use this text"));

    // A section with its preview.
    await keyboard.press(page.getByRole("link", { name: "Where", exact: true }).first());
    await keyboard.reach(page.getByLabel("The text of the section"));
    await page.keyboard.press("Control+End");
    await page.keyboard.type("\n\nThe town pays for them.");
    await keyboard.press(button("Save and look"));
    await expect(page.locator(".preview")).toContainText("The town pays for them.");

    // A version: a match is corrected, and it is published.
    await page.goto(`${hearback.baseUrl}/desk/c/${SLUG}/versions`);
    await keyboard.press(page.getByRole("link", { name: /: Third draft$/ }));
    const bench = page.locator(".changes > li", { hasText: "A bench stands" });
    await keyboard.press(bench.locator("summary"));
    await keyboard.press(bench.getByRole("button", { name: "It is new" }));
    await expect(page.getByText("Decided by hand")).toBeVisible();
    await keyboard.press(button("Publish this version"));
    await expect(page.getByText("Published on").nth(2)).toBeVisible();

    // A suggestion is answered.
    await page.goto(`${hearback.baseUrl}/desk/c/${SLUG}/suggestions`);
    await keyboard.press(page.getByRole("link", { name: /^Answer suggestion/ }).last());
    await keyboard.choose(page.getByRole("group", { name: "What becomes of it?" }), page.getByLabel("Partly accepted"));
    await keyboard.write(page.getByLabel("Reasons"), "Shade yes; where, the plan says.");
    await keyboard.press(button("Keep this answer"));
    await expect(page.getByText("Partly accepted")).toBeVisible();

    // What people are asked about themselves.
    await page.goto(`${hearback.baseUrl}/desk/c/prepared/about-you`);
    const places = page.getByRole("group", { name: "Where do you live?" });
    await keyboard.write(places.getByLabel("Answers in English"), "Quarry Slopes\nOld town");
    for (const language of ["français", "español", "العربية", "Kiswahili"]) {
      const more = places.locator("summary", { hasText: "The answers in other languages" });
      if (!(await places.getByLabel(`Answers in ${language}`).isVisible())) await keyboard.press(more);
      await keyboard.reach(places.getByLabel(`Answers in ${language}`));
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
    }
    await keyboard.press(button("Save the questions"));
    await expect(page).toHaveTitle(/^What people are asked/);
    await expect(places.getByLabel("Answers in English")).toHaveValue("Quarry Slopes\nOld town");
  });
});
