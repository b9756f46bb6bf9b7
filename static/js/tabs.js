// Tabs inside a page: [data-tabs] holds role=tab buttons whose aria-controls name the panels. Arrow keys move.
const choose = (list, chosen) => {
  for (const tab of list.querySelectorAll('[role="tab"]')) {
    const on = tab === chosen;
    tab.setAttribute("aria-selected", String(on));
    tab.tabIndex = on ? 0 : -1;
    document.getElementById(tab.getAttribute("aria-controls"))?.toggleAttribute("hidden", !on);
  }
};

document.addEventListener("click", (event) => {
  const tab = event.target.closest('[data-tabs] [role="tab"]');
  if (tab) choose(tab.closest("[data-tabs]"), tab);
});
document.addEventListener("keydown", (event) => {
  const tab = event.target.closest('[data-tabs] [role="tab"]');
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!tab || !step) return;
  const list = tab.closest("[data-tabs]");
  const all = [...list.querySelectorAll('[role="tab"]')];
  const next = all.at((all.indexOf(tab) + step) % all.length);
  choose(list, next);
  next.focus();
});
