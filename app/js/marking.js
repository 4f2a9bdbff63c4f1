// Speaking about some words of a paragraph: mark them, by mouse, finger or keyboard, and a button under the paragraph
// offers to comment on them. Without this, the link under each form leads to a page that asks for the words.
const [markButton, about] = document.querySelector("#marking").content.children;
const [, quote, drop, field] = about.children;
let marked;

document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  const home = (node) => (node?.nodeType === 1 ? node : node?.parentElement)?.closest(".paragraph > .prose");
  const text = selection.toString().trim();
  const prose = home(selection.anchorNode);
  // A press on the button takes the marks away on some telephones: what was marked stays.
  if (!text || !prose || prose !== home(selection.focusNode) || !prose.parentElement.querySelector("form")) return;
  marked = text;
  if (markButton.parentElement !== prose.parentElement) prose.after(markButton);
});

markButton.addEventListener("click", () => {
  const paragraph = markButton.closest(".paragraph");
  const form = paragraph.querySelector("form");
  const words = form.elements.body;
  paragraph.querySelector("details").open = true;
  form.elements.quote?.closest(".field")?.remove();
  quote.textContent = field.value = marked;
  words.closest(".field").before(about);
  markButton.remove();
  // What is said about other words is something else.
  form.dispatchEvent(new Event("input", { bubbles: true }));
  words.focus();
});

drop.addEventListener("click", () => {
  const words = about.closest("form").elements.body;
  about.remove();
  words.dispatchEvent(new Event("input", { bubbles: true }));
  words.focus();
});
