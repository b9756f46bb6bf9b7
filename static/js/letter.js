// A letter on its way (generation/letter.html): the draft replaces itself, and its stage is said only when it changes.
document.addEventListener("htmx:afterSwap", () => {
  const draft = document.getElementById("letter-draft");
  const place = document.querySelector("[data-letter-stage]");
  if (draft && place && place.textContent !== draft.dataset.stage) place.textContent = draft.dataset.stage;
});
// In place of this page, so that Back leads to where the letter was asked for.
document.addEventListener("letter-ended", ({ detail }) => {
  const place = document.querySelector("[data-letter-stage]");
  if (place) place.textContent = "Ended. Opening it";
  location.replace(detail.url);
});
