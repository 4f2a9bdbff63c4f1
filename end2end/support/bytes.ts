import { brotliCompressSync, constants } from "node:zlib";

import type { APIRequestContext, Page } from "@playwright/test";

/** How many bytes a text takes with Brotli, as small as it gets. */
export function brotliSize(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** A page in bytes, Brotli: its HTML, the style sheets that it names, and its scripts. Islands are not counted. */
export interface PageSize {
  html: number;
  styles: number;
  scripts: number;
}

/** Measures a page as a first visitor gets it. */
export async function pageSize(request: APIRequestContext, url: string): Promise<PageSize> {
  const response = await request.get(url);
  if (!response.ok()) throw new Error(`${url} answered ${response.status()}`);
  const html = await response.text();
  const sum = async (pattern: RegExp) => {
    let bytes = 0;
    for (const [, address] of html.matchAll(pattern)) {
      bytes += brotliSize(await (await request.get(new URL(address ?? "", url).href)).body());
    }
    return bytes;
  };
  return {
    html: brotliSize(html),
    styles: await sum(/<link\b[^>]*\bhref="([^"]+\.css)"/g),
    scripts: await sum(/<script\b[^>]*\bsrc="([^"]+)"/g),
  };
}

/** Counts what a page transfers from now on: bytes on the wire with their headers, and the addresses asked for. */
export function countTransfers(page: Page): { bytes: () => Promise<number>; addresses: () => string[] } {
  const sizes: Promise<number>[] = [];
  const addresses: string[] = [];
  page.on("requestfinished", (request) => {
    addresses.push(request.url());
    sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize, () => 0));
  });
  return {
    bytes: async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0),
    addresses: () => [...addresses],
  };
}
