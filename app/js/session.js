// Warns a member before their session ends, and keeps it going where they want that. What is sent too late is not lost.
const notice = document.querySelector(".session-notice");
const { idle, left, warn } = notice.dataset;
const [text] = notice.children;
const button = text.querySelector("button");
const last = Date.now() + left * 1000;
let timer;

const wait = () => {
  const ends = Math.min(Date.now() + idle * 1000, last);
  // The end that nothing moves.
  button.hidden = ends === last;
  clearTimeout(timer);
  timer = setTimeout(() => (text.hidden = false), ends - Date.now() - warn * 1000);
};

button.addEventListener("click", async () => {
  const answer = await fetch("/account", { redirect: "manual" }).catch(() => undefined);
  if (!answer?.ok) return;
  text.hidden = true;
  wait();
});
wait();
