// <button data-copy="#text" hidden> copies the words of an element; without scripts it does not show.
const show = () => document.querySelectorAll("[data-copy][hidden]").forEach((button) => { button.hidden = false; });
const say = (text, tone) => document.dispatchEvent(new CustomEvent("toast", { detail: { text, tone } }));
const select = (place) => getSelection().selectAllChildren(place);

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  const place = button && document.querySelector(button.dataset.copy);
  if (!place) return;
  try {
    await navigator.clipboard.writeText(place.textContent);
    say("Copied");
  } catch {
    // No clipboard without HTTPS, or not allowed: the words are marked for the keyboard.
    select(place);
    say("Marked. Press Ctrl C, or ⌘ C, to copy it");
  }
});
document.addEventListener("htmx:afterSettle", show);
show();
