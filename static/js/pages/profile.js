// Dragging entries into another order, the pointer's twin of the buttons "up" and "down"; and closing a form unsent.
let dragged = null;

document.addEventListener("pointerdown", (event) => {
  const entry = event.target.closest("[data-reorder-grip]")?.closest("li");
  if (entry) entry.draggable = true;
});
document.addEventListener("dragstart", (event) => {
  if (!event.target.closest?.("[data-reorder] > li")) return;
  dragged = event.target;
  dragged.classList.add("is-dragged");
  event.dataTransfer.effectAllowed = "move";
});
document.addEventListener("dragover", (event) => {
  const over = dragged && event.target.closest("[data-reorder] > li");
  if (!over || over.parentElement !== dragged.parentElement) return;
  event.preventDefault();
  const box = over.getBoundingClientRect();
  if (over !== dragged) over[event.clientY < box.top + box.height / 2 ? "before" : "after"](dragged);
});
document.addEventListener("dragend", () => {
  if (!dragged) return;
  const list = dragged.closest("[data-reorder]");
  dragged.classList.remove("is-dragged");
  dragged.draggable = false;
  dragged = null;
  document.getElementById(list.dataset.reorder).requestSubmit();
});

document.addEventListener("click", (event) => {
  const closer = event.target.closest("[data-close-form]");
  if (!closer) return;
  event.preventDefault();
  const section = closer.closest("section");
  closer.closest("form").remove();
  section.querySelector("header a").focus();
});
