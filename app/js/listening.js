// Reading aloud by the browser's own voice: a button under each heading whose text it can speak. Nothing is sent
// anywhere by this; where the browser has no voice for the language, there is no button.
const [listen, stop] = document.querySelector("#listening").content.children;
const primary = (tag) => tag.toLowerCase().split(/[-_]/)[0];
const { speechSynthesis } = globalThis;
const speaks = (lang) => (speechSynthesis?.getVoices() ?? []).some((voice) => primary(voice.lang) === primary(lang));
const languageOf = (element) => element.closest("[lang]").lang;

// What stands under a heading until the next, as somebody would read it: without numbers, forms and counts.
const under = (heading) => {
  const read = [];
  for (let next = heading.nextElementSibling; next && !next.matches(".heading"); next = next.nextElementSibling) {
    if (next.matches(".paragraph")) read.push(next.querySelector(".prose"));
  }
  return read;
};

const silence = () => {
  speechSynthesis.cancel();
  stop.replaceWith(listen.cloneNode(true));
};

// Paragraph by paragraph: some browsers fall silent in the middle of a long text.
const read = ([paragraph, ...rest]) => {
  const utterance = new SpeechSynthesisUtterance(paragraph.textContent);
  utterance.lang = languageOf(paragraph);
  utterance.onend = () => {
    if (!stop.isConnected) return;
    if (rest.length) read(rest);
    else silence();
  };
  utterance.onerror = ({ error }) => error !== "canceled" && error !== "interrupted" && silence();
  speechSynthesis.speak(utterance);
};

const offer = () => {
  for (const heading of document.querySelectorAll(".text > .heading:not(:has(.button))")) {
    const text = under(heading);
    if (text.length && speaks(languageOf(text[0]))) heading.append(listen.cloneNode(true));
  }
};

document.addEventListener("click", ({ target }) => {
  if (target === stop) {
    const heading = stop.parentElement;
    silence();
    heading.querySelector("button").focus();
    return;
  }
  const heading = target.matches(".heading > button") && target.parentElement;
  if (!heading) return;
  if (stop.isConnected) silence();
  target.replaceWith(stop);
  stop.focus();
  read(under(heading));
});
addEventListener("pagehide", () => speechSynthesis?.cancel());
speechSynthesis?.addEventListener?.("voiceschanged", offer);
offer();
