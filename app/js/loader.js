// The only script that a page names. Everything works without it: it guards forms against being sent twice, takes people
// off a page at once, and wakes the islands of a page that holds some.
const APP_JS = "@APP_JS@";
const APP_WASM = "@APP_WASM@";
const OFFLINE_JS = "@OFFLINE_JS@";

// 122 random bits; `randomUUID` exists only over HTTPS and on this machine itself.
const uuid = () =>
  crypto.randomUUID?.() ??
  "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
    (+c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (+c / 4)))).toString(16),
  );

// `client_id` names what somebody says: sent twice it is said once. Written otherwise, it is something else.
for (const field of document.querySelectorAll('input[type="hidden"][name="client_id"]')) field.value ||= uuid();
document.addEventListener("input", ({ target }) => {
  const field = target.form?.elements.client_id;
  if (field) field.value = uuid();
});

// A second press while the first is under way does nothing. An island that sends the form itself looks after that.
let sent = new WeakMap();
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (event.timeStamp - sent.get(form) < 5000) event.preventDefault();
  else sent.set(form, event.timeStamp);
});
addEventListener("pageshow", (event) => {
  if (event.persisted) sent = new WeakMap();
});

// "Leave this page now": blank at once, and not where Back leads. By the link, or Shift three times with nothing between
// and no pause of five seconds, as on GOV.UK.
const leave = document.querySelector(".leave a");
if (leave) {
  const [hint, status] = leave.parentElement.querySelectorAll("span");
  hint.hidden = false;
  const go = (event) => {
    event.preventDefault();
    const gone = document.createElement("p");
    gone.setAttribute("role", "alert");
    document.body.replaceChildren(gone);
    // What is kept in the basket goes, too; its cookie is not for scripts, so the server forgets it.
    const [, basket] = /^(\/c\/[^/]+)/.exec(location.pathname) ?? [];
    if (basket) navigator.sendBeacon(`${basket}/basket`, new URLSearchParams({ act: "forget" }));
    // And what this device keeps to be read offline: the worker goes on with that while the other site comes.
    const { serviceWorker } = navigator;
    const wipe = (worker) => worker?.postMessage({ act: "leave" });
    if (serviceWorker?.controller) wipe(serviceWorker.controller);
    else serviceWorker?.getRegistration().then((kept) => wipe(kept?.active));
    document.title = gone.textContent = leave.dataset.gone;
    location.replace(leave.href);
  };
  leave.addEventListener("click", go);
  let presses = 0;
  let alone = false;
  let pause;
  const forget = (said = "") => {
    clearTimeout(pause);
    presses = 0;
    status.textContent = said;
  };
  addEventListener("keydown", ({ key, ctrlKey, altKey, metaKey }) => {
    alone = key === "Shift" && !ctrlKey && !altKey && !metaKey;
    if (!alone && presses) forget();
  });
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    presses += 1;
    if (presses === 3) return go(event);
    clearTimeout(pause);
    pause = setTimeout(() => forget(status.dataset.ended), 5000);
    status.textContent = status.dataset[`more${3 - presses}`];
  });
}

// Only who asked for a consultation to be kept on this device has a worker here.
if (OFFLINE_JS && navigator.serviceWorker?.controller) import(OFFLINE_JS);

const wake = async () => {
  // Where Leptos looks for what a page streamed; our pages stream nothing.
  Object.assign(globalThis, {
    __RESOLVED_RESOURCES: [],
    __SERIALIZED_ERRORS: [],
    __PENDING_RESOURCES: [],
    __RESOURCE_RESOLVERS: [],
    __INCOMPLETE_CHUNKS: [],
  });
  const app = await import(APP_JS);
  await app.default({ module_or_path: APP_WASM });
  app.hydrate();
  for (const island of document.querySelectorAll("leptos-island")) app[island.dataset.component]?.(island);
  document.documentElement.dataset.islands = "ready";
};

if (APP_JS && document.querySelector("leptos-island") && !navigator.connection?.saveData) {
  if (globalThis.requestIdleCallback) requestIdleCallback(wake, { timeout: 2000 });
  else setTimeout(wake, 200);
}
