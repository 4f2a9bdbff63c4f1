import type { Page } from "@playwright/test";

/**
 * Barriers that engines miss (alphagov/accessibility-tool-audit: of 142, the best engine finds 57): the order of focus,
 * the language and the direction of parts, hints that belong to nothing, errors without a way to their field, and text
 * that is cut off when people make it larger. Each fault says where.
 */
export async function barriers(page: Page): Promise<string[]> {
  return [...(await page.evaluate(ofTheDocument)), ...(await enlarged(page))];
}

/** What can be read off the document as it stands. */
function ofTheDocument(): string[] {
  const faults: string[] = [];
  const where = (element: Element) => element.outerHTML.slice(0, 120);
  const every = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const isShown = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;

  // Focus goes in the order in which the page reads (WCAG 2.4.3).
  for (const element of every("[tabindex]")) {
    if (element.tabIndex > 0) faults.push(`a tabindex that jumps the queue: ${where(element)}`);
  }
  const focused = every("main a[href], main button, main input, main textarea, main select, main summary").filter(isShown);
  for (const [at, element] of focused.entries()) {
    const before = focused[at - 1]?.getBoundingClientRect();
    const here = element.getBoundingClientRect();
    const oneColumn = innerWidth < 400;
    if (before && oneColumn && here.bottom < before.top - 1) faults.push(`focus goes up the page: ${where(element)}`);
  }

  // The language of parts (3.1.2), and the direction that their script has.
  for (const element of every("[lang]")) {
    try {
      Intl.getCanonicalLocales(element.lang);
    } catch {
      faults.push(`"${element.lang}" is no language: ${where(element)}`);
    }
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent || !isShown(parent) || parent.closest("select, script, template")) continue;
    // What begins with an Arabic or Hebrew letter, and has none of another script, runs from the right.
    const letters = (text.nodeValue ?? "").replace(/[^\p{L}]/gu, "");
    if (letters.length < 3) continue;
    const fromTheRight = /^[\p{Script=Arabic}\p{Script=Hebrew}]+$/u.test(letters);
    const fromTheLeft = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(letters);
    const block = parent.closest("p, li, h1, h2, h3, h4, blockquote, dd, td, textarea");
    if (!block || (!fromTheRight && !fromTheLeft)) continue;
    const onlyText = block.textContent?.trim() === text.nodeValue?.trim();
    const direction = getComputedStyle(parent).direction;
    if (onlyText && fromTheRight && direction !== "rtl") faults.push(`runs from the left: ${where(block)}`);
  }

  // A name is given once (4.1.1 of old): what leads there leads to one place.
  const names = new Set<string>();
  for (const element of every("[id]")) {
    if (names.has(element.id)) faults.push(`the second of its name: ${where(element)}`);
    names.add(element.id);
  }

  // A hint or an error that belongs to a field is read with it (1.3.1), and every reference leads somewhere.
  for (const element of every("[aria-describedby], [aria-labelledby], [aria-controls]")) {
    for (const name of ["aria-describedby", "aria-labelledby", "aria-controls"]) {
      for (const id of (element.getAttribute(name) ?? "").split(/\s+/).filter(Boolean)) {
        if (!document.getElementById(id)) faults.push(`${name} names "${id}", which is not there: ${where(element)}`);
      }
    }
  }
  const described = new Set(every("[aria-describedby]").flatMap((e) => (e.getAttribute("aria-describedby") ?? "").split(/\s+/)));
  for (const hint of every(".field .hint, .field .error, fieldset > .error")) {
    if (isShown(hint) && !described.has(hint.id)) faults.push(`belongs to no field: ${where(hint)}`);
  }
  for (const label of every("label[for]")) {
    if (!document.getElementById((label as HTMLLabelElement).htmlFor)) faults.push(`a label of nothing: ${where(label)}`);
  }

  // What is wrong with a form (3.3.1, 3.3.3; GOV.UK's error summary).
  const summary = document.querySelector(".error-summary");
  if (summary) {
    const heading = document.querySelector("h1");
    if (heading && !(summary.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING)) {
      faults.push("the summary of errors stands below the heading");
    }
    if (summary.getAttribute("role") !== "alert") faults.push("the summary of errors is not announced");
    for (const link of summary.querySelectorAll<HTMLAnchorElement>("a")) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!target) faults.push(`an error leads nowhere: ${where(link)}`);
      else if (!isShown(target)) faults.push(`an error leads to what is not in sight: ${where(link)}`);
    }
    if (document.querySelector('main form[method="post"]:not([novalidate]) [required]')) {
      faults.push("the browser's own messages stand in the way of ours");
    }
  }
  return faults;
}

/** Twice the size of the text (1.4.4), and the spacing that people set who read with difficulty (1.4.12). */
async function enlarged(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const size = page.viewportSize();
  for (const [width, how] of [[640, "200 % text"], [320, "text spacing"]] as const) {
    await page.setViewportSize({ width, height: 800 });
    const found = await page.evaluate((how) => {
      const root = document.documentElement;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        how === "200 % text"
          ? ":root { font-size: 200% !important }"
          : "* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }" +
              " p { margin-block-end: 2em !important }",
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const faults: string[] = [];
      if (root.scrollWidth > root.clientWidth) faults.push(`${how}: ${root.scrollWidth} px wide of ${root.clientWidth}`);
      for (const element of document.querySelectorAll<HTMLElement>("main *")) {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
        if (element.closest(".visually-hidden, .trap, select") || !element.textContent?.trim()) continue;
        const cut = overflowY === "hidden" && element.scrollHeight > element.clientHeight + 2;
        const cutAside = overflowX === "hidden" && textOverflow === "ellipsis" && element.scrollWidth > element.clientWidth + 2;
        if (cut || cutAside) faults.push(`${how} is cut off: ${element.outerHTML.slice(0, 120)}`);
      }
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      return faults;
    }, how);
    faults.push(...found);
  }
  if (size) await page.setViewportSize(size);
  return faults;
}
