// A swap that takes away what had the focus hands the focus on, or the keyboard would begin at the top of the page again:
// to the same control where there is one, else to the first field of a form that opened, else to what came first in its place.
const FIELDS = "input:not([type=hidden]), textarea, select";
const CONTROLS = `a[href], button, summary, ${FIELDS}`;
const seen = (element) => !element.disabled && element.getClientRects().length > 0;
const all = (root, selector) => [...root.querySelectorAll(selector)].filter(seen);
// What a control is called on both sides of a swap; pages of a list lead elsewhere, so theirs are never the same.
const sign = (control) => control.closest(".pagination") ? "" : control.title || control.name || control.getAttribute("href");
const twins = (root, wanted) => (wanted ? all(root, CONTROLS).filter((control) => sign(control) === wanted) : []);

let held = null;

const hold = (root) => {
  const element = document.activeElement;
  if (element === document.body) return;
  const home = element.closest("li, article, form, section, main") ?? document.body;
  const near = root.contains(element) ? root : home;
  const sort = sign(element);
  held = { element, sort, at: twins(near, sort).indexOf(element), id: root.id, after: root.nextElementSibling, around: root.parentElement };
};

// In the place of the old root, or where its neighbour or parent still stand.
const place = () => (held.id && document.getElementById(held.id)) || [held.after, held.around].find((one) => one?.isConnected);

const handOn = () => {
  const root = place();
  if (!root) return;
  const same = twins(root, held.sort);
  const twin = same[Math.min(held.at, same.length - 1)] ?? same[0];
  // The same control again: who has scrolled on is not pulled back to it.
  if (twin) return twin.focus({ preventScroll: true });
  const to = all(root, "[aria-invalid=true]")[0] ?? all(root, FIELDS)[0] ?? all(root, CONTROLS)[0];
  if (to) return to.focus();
  root.tabIndex = -1;
  root.focus();
};

document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  // Before the button is disabled, which takes the focus from it.
  if (detail.elt.contains(document.activeElement)) hold(detail.target);
});
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  // A whole page begins where pages begin.
  if (detail.target === document.body) held = null;
  else if (detail.target.contains(document.activeElement)) hold(detail.target);
});
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (!held?.element.isConnected) return;
  // A button that was disabled on the way has lost it, too; what the person left is left.
  const disabled = held.element.matches("button") && detail.elt.contains(held.element);
  if (disabled && document.activeElement === document.body) held.element.focus({ preventScroll: true });
  held = null;
});
document.addEventListener("htmx:afterSettle", () => {
  if (!held || held.element.isConnected) return;
  if (document.activeElement === document.body) handOn();
  held = null;
});
