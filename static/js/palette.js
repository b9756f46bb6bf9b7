// Ctrl K (or ⌘ K): pages are filtered here as one types; the rest comes by HTMX into #palette-found.
const palette = document.getElementById("palette");
const query = palette?.querySelector("input");
let named = 0;
const visible = () => [...palette.querySelectorAll('[role="option"]')].filter((option) => !option.hidden);

const select = (option) => {
  for (const each of palette.querySelectorAll('[role="option"]')) each.setAttribute("aria-selected", String(each === option));
  if (option) {
    option.id ||= `palette-option-${(named += 1)}`;
    query.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  } else {
    query.removeAttribute("aria-activedescendant");
  }
};
const filter = () => {
  const words = query.value.trim().toLowerCase();
  const pages = palette.querySelector("#palette-pages");
  for (const option of pages.children) option.hidden = !option.textContent.toLowerCase().includes(words);
  pages.hidden = [...pages.children].every((option) => option.hidden);
  if (!words) palette.querySelector("#palette-found").replaceChildren();
  palette.querySelector("[data-palette-none]").hidden = visible().length > 0;
  select(visible()[0]);
};
const move = (step) => {
  const options = visible();
  const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  select(options.at((at + step) % options.length));
};

if (palette) {
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (palette.open) palette.close();
    else palette.showModal();
  });
  palette.addEventListener("toggle", () => {
    if (!palette.open) return;
    query.select();
    filter();
  });
  palette.addEventListener("htmx:afterSwap", filter);
  query.addEventListener("input", filter);
  query.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      palette.querySelector('[aria-selected="true"]:not([hidden])')?.click();
    }
  });
}
