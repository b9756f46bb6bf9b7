// What is on its way (generation/draft.html): it replaces itself, and its stage is said only when it changes.
document.addEventListener("htmx:afterSwap", () => {
  const draft = document.getElementById("draft");
  const place = document.querySelector("[data-draft-stage]");
  if (draft && place && place.textContent !== draft.dataset.stage) place.textContent = draft.dataset.stage;
});
// In place of this page, so that Back leads to where it was asked for.
document.addEventListener("draft-ended", ({ detail }) => {
  const place = document.querySelector("[data-draft-stage]");
  if (place) place.textContent = "Ended. Opening it";
  location.replace(detail.url);
});
