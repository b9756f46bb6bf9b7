// A textarea with data-counted="220" says below itself how many characters it holds.
document.addEventListener("input", ({ target }) => {
  if (!target.matches?.("textarea[data-counted]")) return;
  const place = document.getElementById(target.getAttribute("aria-describedby"));
  if (!place) return;
  const [has, most] = [target.value.length, Number(target.dataset.counted)];
  place.textContent = `${has.toLocaleString("en")} of ${most.toLocaleString("en")} characters`;
  place.classList.toggle("caution", has > most);
});
