// Toasts leave by themselves unless they tell of a failure, are pointed at, or hold the focus.
// HX-Trigger: {"toast": {"text": "Dismissed", "undo": "/url/", "undo_target": "#row-7", "tone": "negative"}}
// A boosted page brings a region of its own: it is looked for each time.
const region = () => document.getElementById("toasts");
const LIFETIME = 6000;

const leave = (toast) => {
  if (toast.matches(":hover, :focus-within")) setTimeout(leave, 2000, toast);
  else toast.remove();
};
const settle = (toast) => {
  if (toast.dataset.tone !== "negative") setTimeout(leave, LIFETIME, toast);
};

// A page that asks again every second fails every second: one toast says it.
const said = (words) => [...(region()?.querySelectorAll('[data-tone="negative"] p') ?? [])].some((p) => p.textContent === words);

const say = ({ text, value, tone, undo, undo_target: target }) => {
  if (said(text ?? value)) return;
  const toast = document.getElementById("toast-template").content.firstElementChild.cloneNode(true);
  toast.querySelector("p").textContent = text ?? value;
  if (tone) {
    toast.dataset.tone = tone;
    toast.setAttribute("role", tone === "negative" ? "alert" : "status");
  }
  const button = toast.querySelector("[data-toast-undo]");
  if (undo) {
    button.setAttribute("hx-post", undo);
    if (target) {
      button.setAttribute("hx-target", target);
      button.setAttribute("hx-swap", "outerHTML");
    }
  } else {
    button.remove();
  }
  region()?.append(toast);
  window.htmx?.process(toast);
};

document.addEventListener("toast", (event) => say(event.detail));
document.addEventListener("click", (event) => event.target.closest("[data-toast-close]")?.closest(".toast").remove());
document.addEventListener("htmx:afterRequest", (event) => {
  const undo = event.target.closest?.("[data-toast-undo]");
  if (undo && event.detail.successful) undo.closest(".toast").remove();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && region()?.contains(document.activeElement)) document.activeElement.closest(".toast").remove();
});

// As a popover the region lies above an open modal dialog; without scripts it is an ordinary fixed element.
const raise = () => {
  const place = region();
  if (!place) return;
  if (place.matches(":popover-open")) place.hidePopover();
  if (place.childElementCount) place.showPopover();
};
const watcher = new MutationObserver((changes) => {
  for (const change of changes) change.addedNodes.forEach((node) => node.matches?.("[data-toast]") && settle(node));
  raise();
});
const watch = () => {
  const place = region();
  if (!place || place.popover) return;
  place.popover = "manual";
  for (const toast of place.children) settle(toast);
  raise();
  watcher.observe(place, { childList: true });
};

document.addEventListener("htmx:afterSettle", watch);
watch();
