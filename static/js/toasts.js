// Toasts leave by themselves unless they tell of a failure, are pointed at, or hold the focus.
// HX-Trigger: {"toast": {"text": "Dismissed", "undo": "/url/", "undo_target": "#row-7", "tone": "negative"}}
const region = document.getElementById("toasts");
const LIFETIME = 6000;

const leave = (toast) => {
  if (toast.matches(":hover, :focus-within")) setTimeout(leave, 2000, toast);
  else toast.remove();
};
const settle = (toast) => {
  if (toast.dataset.tone !== "negative") setTimeout(leave, LIFETIME, toast);
};

const say = ({ text, value, tone, undo, undo_target: target }) => {
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
  region.append(toast);
  window.htmx?.process(toast);
};

document.addEventListener("toast", (event) => say(event.detail));
document.addEventListener("click", (event) => event.target.closest("[data-toast-close]")?.closest(".toast").remove());
document.addEventListener("htmx:afterRequest", (event) => {
  const undo = event.target.closest?.("[data-toast-undo]");
  if (undo && event.detail.successful) undo.closest(".toast").remove();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && region.contains(document.activeElement)) document.activeElement.closest(".toast").remove();
});

// As a popover the region lies above an open modal dialog; without scripts it is an ordinary fixed element.
region.popover = "manual";
const raise = () => {
  if (region.matches(":popover-open")) region.hidePopover();
  if (region.childElementCount) region.showPopover();
};

for (const toast of region.children) settle(toast);
raise();
new MutationObserver((changes) => {
  for (const change of changes) change.addedNodes.forEach((node) => node.matches?.("[data-toast]") && settle(node));
  raise();
}).observe(region, { childList: true });
