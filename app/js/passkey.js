// Speaks to the browser's authenticator for a form that asks for a passkey (Web Authentication, Level 3). The form is
// sent as any other then, so what comes of it is a page. Where the browser knows no passkeys, the form stays hidden.
const known = globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON;

const ask = async (form) => {
  const response = await fetch(form.dataset.begin, { method: "POST" });
  if (!response.ok || response.redirected) throw new Error(`${response.status}`);
  const { ceremony, options } = await response.json();
  const credential =
    form.dataset.passkey === "create"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options.publicKey) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options.publicKey) });
  form.elements.ceremony.value = ceremony;
  form.elements.credential.value = JSON.stringify(credential);
};

for (const form of known ? document.querySelectorAll("form[data-passkey]") : []) {
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    // What is missing is said first: nothing is made in the authenticator for a form that is refused.
    const blank = [...form.elements].some(({ type, value }) => type === "text" && !value.trim());
    if (blank) return form.submit();
    const status = form.querySelector("[role=status]");
    status.textContent = "";
    try {
      await ask(form);
    } catch {
      status.textContent = status.dataset.failed;
      return;
    }
    form.submit();
  });
}
