// A form with data-autosave and hx-post="…" hx-trigger="change delay:600ms" says in [data-autosave-state] where it stands.
const say = (form, state, text) => {
  const place = form.querySelector("[data-autosave-state]");
  if (!place) return;
  place.dataset.state = state;
  place.textContent = text;
};
const form = (event) => event.target.closest?.("[data-autosave]");

document.addEventListener("input", (event) => form(event) && say(form(event), "changed", "Not saved yet"));
document.addEventListener("htmx:beforeRequest", (event) => form(event) && say(form(event), "saving", "Saving…"));
document.addEventListener("htmx:afterRequest", (event) => {
  if (!form(event)) return;
  // A form that is sent back with its errors (422) is swapped in, which HTMX counts as a success.
  if (event.detail.successful && event.detail.xhr.status < 400) say(form(event), "saved", "Saved");
  else say(form(event), "failed", "Not saved. Change anything to try again.");
});
addEventListener("beforeunload", (event) => {
  if (document.querySelector('[data-autosave-state]:is([data-state="changed"], [data-state="failed"])')) event.preventDefault();
});
