// Speaks with the worker that keeps consultations on this device. It has what waits sent, says so on the page, and is
// the hands of the page on which people keep, read over and forget. Loaded where something is kept, and on that page.
const [, base] = /^(\/c\/[^/]+)/.exec(location.pathname) ?? [];
const ask = (worker, act, more) =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => ("failure" in data ? reject(new Error(data.failure)) : resolve(data.answer));
    worker.postMessage({ act, base, ...more }, [port2]);
  });
const worker = () => navigator.serviceWorker?.controller;
const page = document.querySelector("#offline");
const status = page?.querySelector("[role=status]");

// On every other page of the consultation: one line that leads to what waits and to the receipts that came.
const line = async () => {
  const { comments } = await ask(worker(), "state");
  document.querySelector("#offline-line")?.remove();
  if (comments.length === 0) return;
  const kept = await caches.match(`${base}/offline`, { ignoreVary: true });
  const words = new DOMParser().parseFromString(await kept.text(), "text/html");
  const mine = words.querySelector("#offline-mine").content.firstElementChild;
  mine.querySelector("a").href = `${base}/offline`;
  document.querySelector("main").prepend(mine);
};

const address = ({ action, fields }) => {
  if (fields.paragraph) return [`${base}/draft#p-${fields.paragraph}`, "paragraph"];
  if (fields.section) return [`${base}/draft`, "section"];
  const [, paragraph] = /\/draft\/([^/]+)\//.exec(action) ?? [];
  return paragraph ? [`${base}/draft#p-${paragraph}`, "paragraph"] : [`${base}/draft`, "whole"];
};

const tellTime = (time, { at }) => {
  const format = new Intl.DateTimeFormat(`${page.dataset.formats}-u-nu-latn`, { dateStyle: "long", timeStyle: "short" });
  time.dateTime = new Date(at).toISOString();
  time.textContent = format.format(at);
};

const keyOf = ({ id, problem = "-" }) => `${id} ${problem}`;

const waiting = (comment) => {
  const { id, action, fields, problem, held } = comment;
  const item = page.querySelector("#offline-comment").content.firstElementChild.cloneNode(true);
  const [place, time, quote, form, why, begun, open] = [
    "a",
    "time",
    "blockquote",
    "form",
    ".error",
    ".begun",
    "form[method=post]",
  ].map((part) => item.querySelector(part));
  item.dataset.key = keyOf(comment);
  const [href, about] = address(comment);
  place.href = href;
  place.textContent = place.dataset[about];
  tellTime(time, comment);
  quote.hidden = !fields.quote;
  quote.textContent = fields.quote;
  const body = form.querySelector("textarea");
  body.id = `offline-${id}`;
  form.querySelector("label").htmlFor = body.id;
  body.value = fields.body;
  place.parentElement.id = `offline-${id}-place`;
  form.setAttribute("aria-labelledby", place.parentElement.id);
  begun.hidden = !held;
  body.addEventListener("input", () => {
    begun.hidden = false;
    ask(worker(), "hold", { id });
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await ask(worker(), "change", { id, body: body.value });
    await say(status.dataset.saved);
    await send();
  });
  form.querySelector("[type=button]").addEventListener("click", async () => {
    await ask(worker(), "remove", { id });
    await say(status.dataset.deleted);
  });
  if (problem === undefined) {
    why.remove();
    open.remove();
    return item;
  }
  // What the server said about it, without its markup.
  const said = new DOMParser().parseFromString(problem, "text/html").querySelectorAll("a");
  why.append(...[...said].map(({ textContent }) => ` ${textContent}`));
  why.id = `offline-${id}-error`;
  body.setAttribute("aria-describedby", why.id);
  body.setAttribute("aria-invalid", "true");
  body.closest(".field").classList.add("invalid");
  open.action = action;
  for (const [name, value] of Object.entries({ ...fields, client_id: id })) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name, value });
    open.append(field);
  }
  return item;
};

const sent = ({ receipt, at }) => {
  const item = page.querySelector("#offline-receipt").content.firstElementChild.cloneNode(true);
  const link = item.querySelector("a");
  link.href = receipt;
  link.textContent = receipt.endsWith("/basket") ? link.dataset.basket : link.dataset.receipt;
  tellTime(item.querySelector("time"), { at });
  return item;
};

// The page shows the parts of what is the case: cannot, not kept, kept; and what waits, and what came.
const show = async () => {
  const { kept, comments } = worker() ? await ask(worker(), "state") : { kept: false, comments: [] };
  const receipts = comments.filter(({ receipt }) => receipt);
  const rest = comments.filter(({ receipt }) => !receipt);
  const shown = {
    cannot: !("serviceWorker" in navigator),
    keep: "serviceWorker" in navigator && !kept && "keeps" in page.dataset,
    kept,
    waiting: rest.length > 0,
    sent: receipts.length > 0,
  };
  for (const part of page.querySelectorAll("[data-part]")) part.hidden = !shown[part.dataset.part];
  // What somebody is writing in stays as it is.
  const list = page.querySelector("[data-part=waiting] ol");
  const there = new Map([...list.children].map((item) => [item.dataset.key, item]));
  list.replaceChildren(...rest.map((comment) => there.get(keyOf(comment)) ?? waiting(comment)));
  page.querySelector("[data-part=sent] ul").replaceChildren(...receipts.map(sent));
};

const send = async () => {
  if (worker()) await ask(worker(), "send").catch(() => {});
};

// What had the focus may be gone: it goes to what is said about that.
const say = async (said) => {
  await show();
  status.textContent = said;
  status.focus();
};

if (page) {
  const press = (name, deed) =>
    page.querySelector(`[name=${name}]`)?.addEventListener("click", async () => {
      status.textContent = status.dataset.busy;
      await say(await deed().catch(() => status.dataset.failed));
    });
  press("keep", async () => {
    // Nothing of it is on a device whose owner has not pressed this.
    const { serviceWorker } = navigator;
    await serviceWorker.register(page.dataset.keeps);
    const { active } = await serviceWorker.ready;
    await ask(active, "keep", { language: document.documentElement.lang });
    if (!worker()) await new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
    return status.dataset.kept;
  });
  press("forget", async () => {
    await ask(worker(), "forget");
    return status.dataset.forgotten;
  });
  press("send", async () => {
    await send();
    const { comments } = await ask(worker(), "state");
    return comments.some(({ receipt, problem }) => !receipt && problem === undefined) ? status.dataset.waits : "";
  });
}

const refresh = () => (page ? show() : base && worker() ? line() : undefined);
navigator.serviceWorker?.addEventListener("message", refresh);
// At once, and whenever the connection is back.
addEventListener("online", send);
await refresh();
await send();
