// Linked highlights: what belongs together lights up together, on both sides. The contract is in
// docs/design-system.md, "Linked highlights"; in short, inside [data-evidence-view]:
//   [data-link="skills-3 …"]   a mark or an entry of the spine; lights everything that shares an id
//   [data-light="skills"]      a factor; lights everything with data-factor="skills"
//   [data-pane="job|resume"]   a scrolling side; the other side scrolls to what it shares
let pinned = null;

const view = (node) => node.closest?.("[data-evidence-view]");
const source = (node) => node.closest?.("[data-link], [data-light]");
const ids = (node) => (node.dataset.link ?? "").split(/\s+/).filter(Boolean);

const together = (root, from) => {
  if (from.dataset.light) return [...root.querySelectorAll(`[data-factor="${CSS.escape(from.dataset.light)}"]`), from];
  const wanted = new Set(ids(from));
  return [...root.querySelectorAll("[data-link]")].filter((node) => ids(node).some((id) => wanted.has(id)));
};

const smooth = () => (matchMedia("(prefers-reduced-motion: no-preference)").matches ? "smooth" : "auto");
const bring = (root, lit, from) => {
  const own = from.closest("[data-pane]");
  for (const pane of root.querySelectorAll("[data-pane]")) {
    const first = pane !== own && lit.find((node) => node.matches(".evidence") && pane.contains(node));
    if (!first) continue;
    const box = first.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    const hidden = box.top < frame.top || box.bottom > frame.bottom || box.left < frame.left || box.right > frame.right;
    if (!hidden) continue;
    pane.scrollBy({ top: box.top - frame.top - frame.height / 3, left: box.left - frame.left - 24, behavior: smooth() });
  }
};

const clear = (root) => {
  root.classList.remove("has-lit");
  root.querySelectorAll(".is-lit").forEach((node) => node.classList.remove("is-lit"));
};
const light = (root, from) => {
  clear(root);
  const lit = together(root, from);
  lit.forEach((node) => node.classList.add("is-lit"));
  root.classList.toggle("has-lit", lit.length > 0);
  bring(root, lit, from);
  root.dispatchEvent(new CustomEvent("evidence:lit", { detail: { from, lit } }));
  return lit;
};
const rest = (root) => {
  if (pinned && root.contains(pinned)) light(root, pinned);
  else clear(root);
};

document.addEventListener("pointerover", (event) => {
  const from = event.pointerType === "mouse" && view(event.target) && source(event.target);
  if (from) light(view(from), from);
});
document.addEventListener("pointerout", (event) => {
  const from = event.pointerType === "mouse" && view(event.target) && source(event.target);
  if (from && source(event.relatedTarget ?? document.body) !== from) rest(view(from));
});
document.addEventListener("focusin", (event) => {
  const from = view(event.target) && source(event.target);
  if (from && event.target.matches(":focus-visible")) light(view(from), from);
});

// A click or tap pins; on a phone it also turns to the side that holds the passage.
const pin = (root, from) => {
  const again = pinned === from;
  pinned?.removeAttribute("data-pinned");
  pinned = again ? null : from;
  pinned?.setAttribute("data-pinned", "");
  if (again) return clear(root);
  const lit = light(root, from);
  const wanted = lit.find((node) => node.matches(".evidence") && node !== from && node.closest("[data-pane]") !== from.closest("[data-pane]"));
  if (wanted) root.dataset.show = wanted.closest("[data-pane]")?.dataset.pane ?? "";
};
document.addEventListener("click", (event) => {
  const turn = event.target.closest("[data-show-pane]");
  if (turn && view(turn)) view(turn).dataset.show = turn.dataset.showPane;
  // Sending a form is no wish to see all that stands in it lit.
  const sends = event.target.closest("button[type=submit], button:not([type])");
  const from = view(event.target) && !turn && !sends && source(event.target);
  if (from) pin(view(from), from);
});

// Enter on a mark goes to its counterpart on the other side; Escape lets go.
document.addEventListener("keydown", (event) => {
  const root = view(event.target);
  if (!root) return;
  if (event.key === "Escape") {
    pinned?.removeAttribute("data-pinned");
    pinned = null;
    clear(root);
  }
  const mark = event.target.closest(".evidence[data-link]");
  if (event.key !== "Enter" || !mark) return;
  event.preventDefault();
  const side = mark.closest("[data-pane]");
  const other = together(root, mark).find((node) => node.matches(".evidence") && node.closest("[data-pane]") !== side);
  if (other) {
    root.dataset.show = other.closest("[data-pane]")?.dataset.pane ?? "";
    other.focus();
  }
});
