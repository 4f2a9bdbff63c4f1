import { expect, type Page, type Response, test } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

import { barriers } from "./barriers.ts";
import { count, isFirst, news, shapeOf } from "./shapes.ts";

/** What every page may load, whatever it shows: the same as in `server/src/layers/security_headers.rs`. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "font-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
].join("; ");

const WIDTHS = [320, 1280];
const COLOUR_SCHEMES = ["light", "dark"] as const;
/** Every look of a page: at each width in each colour scheme. */
const LOOKS = WIDTHS.flatMap((width) => COLOUR_SCHEMES.map((colorScheme) => ({ width, colorScheme })));

/** What the browser told about a page since it is watched. */
interface Watched {
  document: Response | undefined;
  complaints: string[];
}
const watched = new WeakMap<Page, Watched>();

/** Remembers how each document of a page came, and what the browser complained of. */
export function watch(page: Page): void {
  const seen: Watched = { document: undefined, complaints: [] };
  watched.set(page, seen);
  page.on("response", (response) => {
    const redirect = response.status() >= 300 && response.status() < 400;
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame() && !redirect) {
      seen.document = response;
    }
  });
  page.on("pageerror", (error) => seen.complaints.push(error.message));
  page.on("console", (message) => {
    // A form that was refused (422), or that somebody else was quicker with (409), is shown again on purpose.
    const refusedForm = /status of (409|422)/.test(message.text());
    // Who is without a connection on purpose.
    const offline = /net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED)/.test(message.text());
    if (message.type() === "error" && !refusedForm && !offline) seen.complaints.push(message.text());
  });
}

/**
 * Checks what must hold of every page that a journey visits. Each failure says what and where.
 *
 * What is quick, and what hangs on a page's words, is checked each time. Axe takes most of the time and answers the same
 * for the same shape, so in one run it looks at each shape once: see `shapes.ts`.
 */
export async function everyPageIsSound(page: Page): Promise<void> {
  const { html, headers } = await asItCame(page);
  const where = page.url();

  expect.soft(headers["content-security-policy"], `${where}: content-security-policy`).toBe(CONTENT_SECURITY_POLICY);
  expect.soft(headers["cache-control"], `${where}: cache-control`).toBeTruthy();
  expect.soft(nothingInline(html), `${where}: inline scripts and styles`).toEqual([]);
  expect.soft(watched.get(page)?.complaints ?? [], `${where}: what the browser complained of`).toEqual([]);

  const began = Date.now();
  const size = page.viewportSize();
  expect.soft(await structure(page), `${where}: headings, language and direction`).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect.soft(await barriers(page), `${where}: barriers that engines miss`).toEqual([]);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await wider(page), `${where}: wider than ${width} px`).toEqual([]);
  }
  if (size) await page.setViewportSize(size);

  const all = looks();
  const shape = await shapeOf(page);
  const left = all.flatMap((look, at): (typeof look & { parts?: number[] })[] => {
    const name = `${look.width}-${look.colorScheme}`;
    const parts = news(shape, name);
    // The first look judges the page as a whole. Without JavaScript a page made of what was seen is not looked at: the
    // journey with JavaScript, which comes first, saw it as a whole.
    if (at > 0) return parts.length > 0 ? [{ ...look, parts }] : [];
    return (all.length > 1 ? isFirst(shape, name) : parts.length > 0) ? [look] : [];
  });
  if (left.length > 0) {
    await onWorkingCopy(page, html, headers, async (copy) => {
      for (const { width, colorScheme, parts } of left) {
        await copy.setViewportSize({ width, height: 800 });
        // Without motion no colour is caught halfway.
        await copy.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const found = await violations(copy, colorScheme, parts);
        expect.soft(found, `${where}: axe at ${width} px, ${colorScheme}`).toEqual([]);
      }
    });
  }
  count(left.length, all.length, Date.now() - began);
}

/**
 * The looks that a page gets, unless a page of its shape had them before. Without JavaScript it is the same document
 * under the same style sheet, which the journey with JavaScript looks at in every way: what differs is what the page
 * says and offers, and one look tells that.
 */
function looks(): typeof LOOKS {
  return test.info().project.use.javaScriptEnabled === false ? LOOKS.slice(0, 1) : LOOKS;
}

/** The document as the server sent it, before any script. */
async function asItCame(page: Page): Promise<{ html: string; headers: Record<string, string> }> {
  const withoutHash = (url: string) => url.split("#")[0];
  const document = watched.get(page)?.document;
  if (document && withoutHash(document.url()) === withoutHash(page.url())) {
    const html = await document.text().catch(() => undefined);
    if (html !== undefined) return { html, headers: await document.allHeaders() };
  }
  // Not watched, forgotten by the browser, or come back to from its own memory: asked for again, with the same cookies.
  const again = await page.request.get(page.url());
  return { html: await again.text(), headers: again.headers() };
}

/** What the policy of no inline code forbids, read from the markup. */
export function nothingInline(html: string): string[] {
  const tags = html.replace(/<!--[\s\S]*?-->/g, "").match(/<[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^'">])*>/gi) ?? [];
  return tags.filter((tag) => {
    const name = /^<([a-z0-9-]+)/i.exec(tag)?.[1]?.toLowerCase();
    const attributes = tag.replace(/=\s*(?:"[^"]*"|'[^']*')/g, "=");
    const handlerOrStyle = /\s(?:on[a-z]+|style)\s*=/i.test(attributes);
    const script = name === "script" && !/\ssrc=/i.test(attributes);
    return script || name === "style" || handlerOrStyle || /=\s*["']?\s*javascript:/i.test(tag);
  });
}

/**
 * Hands over a page on which scripts of ours run. That is the page itself, put back afterwards as it was; or, where the
 * journey goes without JavaScript, the same document in a context that runs our scripts but loads none of the page's.
 */
async function onWorkingCopy(
  page: Page,
  html: string,
  headers: Record<string, string>,
  work: (copy: Page) => Promise<void>,
): Promise<void> {
  if (test.info().project.use.javaScriptEnabled !== false) {
    const size = page.viewportSize();
    await work(page);
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    if (size) await page.setViewportSize(size);
    return;
  }

  const browser = page.context().browser();
  if (!browser) throw new Error("the page belongs to no browser");
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ storageState, javaScriptEnabled: true });
  try {
    const copy = await context.newPage();
    const contentType = headers["content-type"] ?? "text/html; charset=utf-8";
    const policy = headers["content-security-policy"];
    await copy.route("**/*", (route) => {
      const request = route.request();
      if (request.resourceType() === "script") return route.abort();
      if (!request.isNavigationRequest()) return route.continue();
      return route.fulfill({
        body: html,
        headers: { "content-type": contentType, ...(policy ? { "content-security-policy": policy } : {}) },
      });
    });
    await copy.goto(page.url());
    await work(copy);
  } finally {
    await context.close();
  }
}

async function structure(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const headings = document.querySelectorAll("h1").length;
    if (headings !== 1) faults.push(`${headings} h1`);
    const { lang, dir } = document.documentElement;
    if (!lang) faults.push("no lang on html");
    if (dir !== "ltr" && dir !== "rtl") faults.push(`dir="${dir}" on html`);
    let above = 6;
    for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
      if (!heading.checkVisibility()) continue;
      const level = Number(heading.localName.slice(1));
      if (level > above + 1) faults.push(`h${level} below h${above}: ${heading.outerHTML.slice(0, 120)}`);
      above = level;
    }
    return faults;
  });
}

/** What sticks out where the page scrolls sideways. */
async function wider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const inScroller = (element: Element) => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflowX !== "visible") return true;
      }
      return false;
    };
    const culprits = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const itself = right > root.clientWidth + 0.5 || left < -0.5;
      const itsText = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      return (itself || itsText) && !inScroller(element);
    });
    const names = culprits.slice(-5).map((element) => element.outerHTML.slice(0, 120));
    return [`${root.scrollWidth} px`, ...names];
  });
}

/** What axe judges by colours. Where colours alone are others, the rest was answered before. */
const RULES_OF_COLOUR = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/**
 * Axe's violations, each as a readable line a place: of the whole page, or of parts of it by their place in the document.
 * Text must have 7:1, which axe asks for only when told.
 */
export async function violations(page: Page, colorScheme: "light" | "dark", parts?: number[]): Promise<string[]> {
  // Axe is half a megabyte: a document reads it once.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    resultTypes: ["violations"],
    rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
    ...(colorScheme === "dark" ? { runOnly: { type: "rule", values: RULES_OF_COLOUR } } : {}),
  };
  return page.evaluate(
    async ({ options, parts }) => {
      const elements = [...document.querySelectorAll("*")];
      const picked = new Set(parts?.flatMap((at) => elements[at] ?? []));
      // What stands in a new part is new as well.
      const outermost = [...picked].filter((element) => element.parentElement && !picked.has(element.parentElement));
      const shown = outermost.filter((element) => document.body.contains(element));
      const whole = parts === undefined || picked.has(document.documentElement);
      if (!whole && shown.length === 0) return [];
      // What stays in sight lies over the rest only where the page can be scrolled further: at its end it covers nothing.
      window.scrollTo(0, document.documentElement.scrollHeight);
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(whole ? document : { include: shown as unknown as string[] }, options);
      window.scrollTo(0, 0);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, html, any }) => {
          const detail = any[0]?.message ?? "";
          return `${id}: ${help} | ${target.join(" ")} | ${html.slice(0, 160)} | ${detail}`;
        }),
      );
    },
    { options, parts },
  );
}
