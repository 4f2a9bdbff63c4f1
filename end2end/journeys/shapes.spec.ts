import { violations } from "../support/look.ts";
import { shapeOf } from "../support/shapes.ts";
import { expect, test } from "../support/test.ts";

const LIST = `<ul class="cards"><li id="c-12"><a href="/r/1">One</a><li id="c-13"><a href="/r/2">Two</a><li id="c-14"><a href="/r/3">Three</a></ul>`;

test("pages are of one shape where only words, addresses and lengths differ, and of another where anything else does", async ({ page }) => {
  const shape = async (body: string) => {
    await page.setContent(`<!doctype html><html lang="en" dir="ltr"><title>A page</title><body><h1>It</h1>${body}`);
    return shapeOf(page);
  };
  const seen = await shape(`<label for="a">Name</label><input id="a">${LIST}`);

  const alike = await shape(`<label for="a">Another name</label><input id="a">${LIST.replaceAll("/r/", "/c/").replace("Two", "2")}`);
  expect(alike).toEqual(seen);
  const longer = await shape(`<label for="a">Name</label><input id="a">${LIST.replace("</ul>", `<li id="c-15"><a href="/r/4">Four</a></ul>`)}`);
  expect(longer.whole).toBe(seen.whole);

  for (const [what, body] of [
    ["a field that is wrong", `<label for="a">Name</label><input id="a" aria-invalid="true">${LIST}`],
    ["a field that is filled", `<label for="a">Name</label><input id="a" value="Ana">${LIST}`],
    ["a label that says nothing", `<label for="a"></label><input id="a">${LIST}`],
    ["another class", `<label for="a">Name</label><input id="a">${LIST.replace("cards", "list")}`],
    ["another direction", `<label for="a">Name</label><input id="a"><div dir="rtl">${LIST}</div>`],
    ["another order", `${LIST}<label for="a">Name</label><input id="a">`],
  ] as const) {
    const other = await shape(body);
    expect(other.whole, what).not.toBe(seen.whole);
    expect(other.parts.filter((part) => !seen.parts.includes(part)), what).not.toEqual([]);
  }
});

test("a pale word is found on the whole page, in a new part and in the dark, and not where somebody looked before", async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, "axe is a script");
  await page.setContent(`<!doctype html><html lang="en" dir="ltr"><title>A page</title><body style="background: white; color: black">
    <main><h1>It</h1><p>Black on white</p><p id="pale"><span style="color: #666">Grey on white</span></p><p id="paler"><span style="color: #999">Paler</span></p><input></main>`);
  const found = async (colorScheme: "light" | "dark", parts?: number[]) =>
    (await violations(page, colorScheme, parts)).map((line) => line.split(":")[0]).sort();
  const place = (selector: string) =>
    page.evaluate((selector) => [...document.querySelectorAll("*")].findIndex((element) => element.matches(selector)), selector);

  expect(await found("light")).toEqual(["color-contrast", "color-contrast-enhanced", "label"]);
  expect(await found("dark")).toEqual(["color-contrast", "color-contrast-enhanced"]);
  expect(await found("light", [await place("#pale"), await place("#pale > span")])).toEqual(["color-contrast-enhanced"]);
  expect(await found("light", [await place("#paler")])).toEqual(["color-contrast"]);
  expect(await found("light", [await place("h1"), await place("h1 + p")])).toEqual([]);
});
