import { createHash } from "node:crypto";
import { appendFileSync, closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "@playwright/test";

/**
 * What was looked at in this run, over all workers: `remembering.ts` makes the folder and names it here. Without it (a
 * journey played by an editor, say) every page is looked at in every way.
 */
const FOLDER = process.env.HEARBACK_JOURNEYS_SHAPES;

/**
 * What axe judges by, and nothing else: elements with their attributes, their states and the style sheets, and where
 * there are words, not which. What hangs on the words (what is wider than the screen, cut off, in the wrong direction,
 * named twice) is checked on every page, whatever its shape.
 */
export interface Shape {
  /** The page as a whole. Pages of one shape differ in words, in addresses, and in how often the same stands in a row. */
  whole: string;
  /**
   * Its elements in the order of the document, each with all that it stands in and what it stands after: by these the
   * style sheet picks them.
   */
  parts: string[];
}

export async function shapeOf(page: Page): Promise<Shape> {
  const { written, parts } = await page.evaluate(() => {
    /** Attributes of which it matters only whether they say something: words, addresses, and names of other elements. */
    const words =
      /^(?:alt|title|placeholder|label|value|content|action|formaction|href|src|srcset|cite|datetime|for|form|name|download|pattern|min|max|step|minlength|maxlength|aria-(?:label|labelledby|describedby|controls|owns|details|valuenow|valuemin|valuemax|valuetext|posinset|setsize|rowcount|colcount)|data-.+|d|points|viewbox)$/;
    const states = [":target", ":checked", ":has(> :checked)", ":disabled", ":user-invalid", ":focus", ":modal"];
    const folded = (text: string) => text.replace(/[0-9a-z]*[0-9][0-9a-z]*/gi, "#");

    const attribute = ({ name, value }: Attr, element: Element): string => {
      // Style sheets are named by their content; and of what stands for all of the page, every word counts.
      const styles = name === "href" && element.matches("link[rel~=stylesheet]");
      const settings = name === "content" && element.matches("meta[name=viewport], meta[http-equiv]");
      if (styles || settings) return `${name}=${value}`;
      if (words.test(name)) return `${name}${value.trim() ? "+" : "-"}`;
      return `${name}=${name === "id" || name === "class" ? folded(value) : value}`;
    };
    const itself = (element: Element): string => {
      const attributes = [...element.attributes].map((each) => attribute(each, element)).sort();
      const state = states.filter((selector) => element.matches(selector));
      // An empty field shows its placeholder.
      const filled = element.matches("input, textarea") && (element as HTMLInputElement).value ? "filled" : "";
      return [element.localName, ...attributes, ...state, filled].join(" ");
    };
    // cyrb53: 53 bits are plenty to tell some thousand elements apart, and SubtleCrypto is only there over HTTPS.
    const digest = (text: string): string => {
      let [one, two] = [0xdeadbeef, 0x41c6ce57];
      for (let at = 0; at < text.length; at += 1) {
        one = Math.imul(one ^ text.charCodeAt(at), 2654435761);
        two = Math.imul(two ^ text.charCodeAt(at), 1597334677);
      }
      one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
      two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
      return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
    };

    const parts: string[] = [];
    const write = (element: Element, within: string): string => {
      const before = element.previousElementSibling;
      const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      const place = digest(`${within} ${before ? before.localName + folded(before.className.toString()) : ""} ${itself(element)} ${text}`);
      parts.push(place);
      const children: string[] = [];
      for (const child of element.childNodes) {
        let part = "";
        if (child.nodeType === Node.ELEMENT_NODE) part = write(child as Element, place);
        else if (child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim()) part = "words";
        // Many of a kind, one after the other, are as good or as bad as two.
        const manyOfAKind = part === children.at(-1) && part === children.at(-2);
        if (part && !manyOfAKind) children.push(part);
      }
      return `<${itself(element)}>${children.join("")}</>`;
    };
    const device = matchMedia("(pointer: coarse)").matches ? "by touch" : "by mouse";
    const sheets = [...document.querySelectorAll("link[rel~=stylesheet]")].map((link) => link.getAttribute("href"));
    return { written: write(document.documentElement, `${device} ${sheets.join(" ")}`), parts };
  });
  return { whole: createHash("sha256").update(written).digest("hex"), parts };
}

/** Is this the first page of its shape in this run that is looked at in that way? Whoever is told so looks. */
export function isFirst({ whole }: Shape, look: string): boolean {
  if (!FOLDER) return true;
  try {
    closeSync(openSync(join(FOLDER, `${whole}-${look}`), "wx"));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** The parts of this page that nobody looked at in that way in this run, by their place. Whoever asks looks. */
export function news({ parts }: Shape, look: string): number[] {
  if (!FOLDER) return [...parts.keys()];
  const file = join(FOLDER, `parts-${look}`);
  const known = new Set(existsSync(file) ? readFileSync(file, "utf8").split("\n") : []);
  const found = [...parts.keys()].filter((at) => !known.has(parts[at] ?? ""));
  if (found.length > 0) appendFileSync(file, found.map((at) => `${parts[at]}\n`).join(""));
  return found;
}

/** Counts a page that was visited: how many looks it got of how many, and how long all of it took. */
export function count(looks: number, of: number, milliseconds: number): void {
  if (FOLDER) appendFileSync(join(FOLDER, "counted"), `${looks} ${of} ${milliseconds}\n`);
}

/** What was counted, in one line. */
export function counted(folder: string): string {
  const file = join(folder, "counted");
  const pages = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  const sum = (at: number) => pages.reduce((sum, page) => sum + Number(page.split(" ")[at]), 0);
  return `${pages.length} pages got ${sum(0)} looks in ${Math.round(sum(2) / 1000)} s, where each by itself would get ${sum(1)}`;
}
