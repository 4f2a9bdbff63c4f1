// Keeps a consultation on this device for who asked for it: its draft to read, and what they write until it is sent. It
// answers from what it keeps when the connection does not. The pages ask it by messages, so that only this file knows
// what lies where. docs/decisions/0023-offline.md says what is kept, and what never is.
const CACHE = "hearback:";
const DATABASE = "hearback";
// Nothing else is ever kept: no receipt, no answer about oneself, no desk, no sign-in, no page with a query.
const PAGES = ["", "/draft", "/contribute", "/offline"];
const PAGE = /^(\/c\/[^/]+)(?:\/(?:draft|contribute|offline))?$/;
// What people say is sent to these.
const FORM = /^(\/c\/[^/]+)\/(?:contribute|draft(?:\/[^/]+\/(?:quote|suggest))?)$/;
// What is kept of a form. Not the invitation code, and nothing that says who wrote it.
const FIELDS = ["paragraph", "section", "version", "quote", "why", "body"];
// As long as somebody waits for a page of which there is a copy, and as long as the server works on a form.
const PATIENCE = 4_000;
const LONGEST = 30_000;

// Who keeps nothing any more has no database either: what was still under way writes nothing down again.
const keepsNothing = async () => (await caches.keys()).length === 0;

const within = async (mode, deed) => {
  if (await keepsNothing()) throw new Error("nothing is kept any more");
  const database = await new Promise((resolve, reject) => {
    const asked = indexedDB.open(DATABASE, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("comments", { keyPath: "id" });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction("comments", mode);
      const asked = deed(transaction.objectStore("comments"));
      transaction.oncomplete = () => resolve(asked?.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
};
const all = () => within("readonly", (comments) => comments.getAll());
const write = (comment) => within("readwrite", (comments) => comments.put(comment));
const remove = (id) => within("readwrite", (comments) => comments.delete(id));

// Only if it is still there: its author may have deleted it while it was under way.
const replace = (id, comment) =>
  within("readwrite", (comments) => {
    comments.get(id).onsuccess = ({ target }) => target.result && comments.put({ ...target.result, ...comment });
  });

const tell = async () => {
  for (const client of await clients.matchAll({ type: "window" })) client.postMessage("changed");
};

const cacheOf = async (base) => ((await caches.has(CACHE + base)) ? caches.open(CACHE + base) : undefined);
const find = (cache, address) => cache.match(address, { ignoreVary: true });
const files = (html) => [...html.matchAll(/\/pkg\/[\w.-]+/g)].map(([file]) => file);

// Only what is for everybody: who is signed in, or has a basket, gets pages of their own.
const mayBeKept = (answer) =>
  answer.ok && !answer.redirected && /\bpublic\b/.test(answer.headers.get("cache-control") ?? "");

// A page lies there only with its files; files that no kept page names any more go. One page at a time.
const put = (...page) => navigator.locks.request("hearback-put", () => putAlone(...page));
const putAlone = async (cache, address, answer) => {
  for (const file of files(await answer.clone().text())) if (!(await find(cache, file))) await cache.add(file);
  await cache.put(address, answer);
  const named = new Set();
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (PAGE.test(pathname)) for (const file of files(await (await find(cache, pathname)).text())) named.add(file);
  }
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (!PAGE.test(pathname) && !named.has(pathname)) await cache.delete(request, { ignoreVary: true });
  }
};

// Asked for as by somebody whom the server does not know, in the language that is read.
const keep = async ({ base, language }) => {
  try {
    const asked = { credentials: "omit", headers: { "accept-language": language } };
    const answers = await Promise.all(PAGES.map((page) => fetch(base + page, asked)));
    if (!answers.every(mayBeKept)) throw new Error("a page is not to be kept");
    const cache = await caches.open(CACHE + base);
    for (const [at, answer] of answers.entries()) await put(cache, base + PAGES[at], answer);
  } catch (failure) {
    await forget(base);
    throw failure;
  }
};

// The pages first: without them nothing is written down. What pages hold open is closed at once.
const leave = async () => {
  const gone = registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
  await new Promise((resolve) => {
    const asked = indexedDB.deleteDatabase(DATABASE);
    asked.onsuccess = asked.onerror = resolve;
  });
  await gone;
};

const forget = async (base) => {
  await caches.delete(CACHE + base);
  if (await keepsNothing()) return leave();
  for (const comment of await all()) if (comment.base === base) await remove(comment.id);
};

// The kept page, with a line of its own language that says how old it is.
const copy = async (cache, base, kept) => {
  const headers = new Headers(kept.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  const html = await kept.text();
  const words = await (await find(cache, `${base}/offline`)).text();
  const [, line = ""] = /<template id="offline-now">([\s\S]*?)<\/template>/.exec(words) ?? [];
  const [, formats = "en"] = /data-formats="([\w-]+)"/.exec(words) ?? [];
  // The digits that the pages have.
  const format = new Intl.DateTimeFormat(`${formats}-u-nu-latn`, { dateStyle: "long", timeStyle: "short" });
  const said = line.replace("%date%", format.format(new Date(headers.get("date") ?? Date.now())));
  return new Response(html.replace(/<main\b[^>]*>/, (main) => main + said), { status: kept.status, headers });
};

const read = async (event, { pathname, search }) => {
  const network = fetch(event.request);
  const [, base] = /^(\/c\/[^/]+)/.exec(pathname) ?? [];
  const cache = base && (await cacheOf(base));
  if (!cache) {
    const answer = await network;
    if (answer.ok) event.waitUntil(seen(pathname));
    return answer;
  }
  const page = !search && PAGE.test(pathname);
  const fresh = network.then((answer) => {
    if (page && mayBeKept(answer)) event.waitUntil(put(cache, pathname, answer.clone()).catch(() => {}));
    if (answer.ok) event.waitUntil(seen(pathname));
    return answer;
  });
  const kept = page && (await find(cache, pathname));
  if (!kept) {
    return fresh.catch((failure) => {
      if (pathname === `${base}/offline`) throw failure;
      return Response.redirect(`${base}/offline`);
    });
  }
  // What comes too late is still kept for the next time.
  event.waitUntil(fresh.catch(() => {}));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return (await Promise.race([fresh.catch(() => {}), patience])) ?? copy(cache, base, kept);
};

// A receipt that somebody has opened need not be kept for them any more.
const seen = async (pathname) => {
  if (!/^\/r\/|\/basket$/.test(pathname) || (await keepsNothing())) return;
  for (const comment of await all()) if (comment.receipt === pathname) await remove(comment.id);
  await tell();
};

// A form goes its usual way. Where there is no answer, its words are kept under the id that they were sent with: if the
// server has them all the same, sending them again is once.
const said = async (event, base) => {
  const { request } = event;
  if (!(await cacheOf(base))) return fetch(request);
  const typed = request.clone();
  try {
    const late = new Promise((_, reject) => setTimeout(reject, LONGEST, new Error("no answer")));
    const answer = await Promise.race([fetch(request), late]);
    // It was taken: what waited of it, put right in its own form, waits no longer.
    if (answer.type === "opaqueredirect") {
      const id = (await typed.formData()).get("client_id");
      if (id) event.waitUntil(remove(id));
    }
    return answer;
  } catch (failure) {
    if (!(await cacheOf(base))) throw failure;
    const form = await typed.formData();
    if (!form.get("body")?.trim()) return Response.redirect(request.referrer, 303);
    const fields = Object.fromEntries(FIELDS.filter((name) => form.get(name)).map((name) => [name, form.get(name)]));
    // Who meant to keep it, to send it with others, has it put into the basket.
    if (form.get("action") === "keep") fields.action = "keep";
    const id = form.get("client_id") || crypto.randomUUID();
    await write({ id, base, action: new URL(request.url).pathname, fields, at: Date.now() });
    // Where the browser can, it is sent when the connection is back though no page is open.
    await registration.sync?.register("send").catch(() => {});
    return Response.redirect(`${base}/offline`, 303);
  }
};

// One after the other, and never twice at once: a lock holds over tabs and workers.
const send = () =>
  navigator.locks.request("hearback-send", async () => {
    if (await keepsNothing()) return;
    for (const { id, base, action, fields, at, receipt, problem, held } of await all()) {
      if (receipt || held || problem !== undefined) continue;
      const body = new URLSearchParams({ ...fields, client_id: id });
      const answer = await fetch(action, { method: "POST", body }).catch(() => {});
      // No connection, too much at once, or the server is ill: it waits.
      if (!answer || answer.status === 429 || answer.status >= 500) break;
      if (answer.ok && answer.redirected) {
        // The words go at once; where the receipt is stays until its owner has opened it, also if they deleted the words
        // meanwhile: it was sent, and can be taken back there. The page there is not kept.
        await write({ id, base, action, fields: {}, at, receipt: new URL(answer.url).pathname });
        await answer.body?.cancel();
      } else {
        const [summary = ""] = /<div [^>]*class="error-summary"[\s\S]*?<\/div>/.exec(await answer.text()) ?? [];
        await replace(id, { problem: summary });
      }
    }
    await tell();
  });

// Other words are another thing that is said (rule 2): under a new id, and worth another try.
const change = async ({ id, body }) => {
  const comment = (await all()).find((comment) => comment.id === id);
  if (!comment || comment.receipt) return;
  const { problem, held, ...rest } = comment;
  await within("readwrite", (comments) => {
    comments.delete(id);
    comments.put({ ...rest, id: crypto.randomUUID(), fields: { ...comment.fields, body } });
  });
};

// Somebody has begun to write something else: it is not sent before they have saved that.
const hold = ({ id }) => replace(id, { held: true });

const state = async (base) => {
  const kept = Boolean(await cacheOf(base));
  const comments = kept ? (await all()).filter((comment) => comment.base === base) : [];
  return { kept, comments: comments.sort((a, b) => a.at - b.at) };
};

const DEEDS = {
  state: ({ base }) => state(base),
  keep,
  forget: ({ base }) => forget(base),
  leave,
  send,
  change,
  hold,
  remove: ({ id }) => remove(id),
};

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("sync", (event) => event.waitUntil(send()));
addEventListener("message", (event) => {
  const deed = DEEDS[event.data.act];
  event.waitUntil(
    Promise.resolve(deed(event.data)).then(
      (answer) => event.ports[0]?.postMessage({ answer }),
      (failure) => event.ports[0]?.postMessage({ failure: String(failure) }),
    ),
  );
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method === "GET" && url.pathname.startsWith("/pkg/")) {
    // Their names hold what is in them: a kept one is never old.
    return event.respondWith(caches.match(request, { ignoreVary: true }).then((kept) => kept ?? fetch(request)));
  }
  if (request.mode !== "navigate") return;
  if (request.method === "GET") {
    if (/^\/[cr]\//.test(url.pathname)) event.respondWith(read(event, url));
    return;
  }
  const [, base] = FORM.exec(url.pathname) ?? [];
  // What another site sends goes past this worker, so that the server sees where it comes from.
  if (base && request.referrer.startsWith(`${location.origin}/`)) event.respondWith(said(event, base));
});
