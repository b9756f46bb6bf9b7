// Popover menus: arrow keys between items, closing after a choice, and a place beside the opener where the browser
// has no anchor positioning.
const items = (menu) => [...menu.querySelectorAll(".menu-item:not(:disabled)")];

document.addEventListener("keydown", (event) => {
  const menu = event.target.closest("[data-menu]");
  if (!menu || !["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key)) return;
  event.preventDefault();
  const all = items(menu);
  const at = all.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  all.at(next % all.length)?.focus();
});

document.addEventListener("click", (event) => {
  const item = event.target.closest("[data-menu] .menu-item");
  if (item) item.closest("[data-menu]").hidePopover();
});

const place = (menu, opener) => {
  const box = opener.getBoundingClientRect();
  const size = menu.getBoundingClientRect();
  const beside = menu.dataset.place === "side";
  const x = beside ? box.right : menu.dataset.place === "end" ? box.right - size.width : box.left;
  const y = beside ? box.bottom - size.height : box.bottom;
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - size.width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - size.height - 8))}px`;
};

document.addEventListener(
  "toggle",
  (event) => {
    const menu = event.target;
    if (event.newState !== "open" || !menu.matches?.("[data-menu]")) return;
    const opener = document.querySelector(`[popovertarget="${menu.id}"]`);
    if (opener && !CSS.supports("position-area: block-end")) place(menu, opener);
    if (opener?.matches(":focus-visible")) items(menu)[0]?.focus();
  },
  true,
);
