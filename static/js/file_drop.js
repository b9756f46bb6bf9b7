// Choose, drop or paste a file. The input keeps the files, so the form works as any form does.
const inWords = (bytes) =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const input = (drop) => drop.querySelector('input[type="file"]');

const problem = (drop, files) => {
  const limit = Number(drop.dataset.limit || Infinity);
  const large = files.find((file) => file.size > limit);
  if (large) return `${large.name} is larger than ${drop.dataset.limitText}. Save it smaller, or paste the text instead.`;
  const empty = files.find((file) => file.size === 0);
  return empty ? `${empty.name} is empty. Choose another file.` : "";
};

const show = (drop) => {
  const files = [...input(drop).files];
  const wrong = problem(drop, files);
  if (wrong) input(drop).value = "";
  const error = drop.querySelector("[data-drop-error]");
  error.textContent = wrong;
  error.hidden = !wrong;
  input(drop).toggleAttribute("aria-invalid", Boolean(wrong));
  const list = drop.querySelector("[data-drop-files]");
  list.replaceChildren(
    ...(wrong ? [] : files).map((file) => {
      const row = document.createElement("li");
      row.className = "drop-file";
      const name = document.createElement("span");
      name.className = "truncate";
      name.textContent = file.name;
      const size = document.createElement("span");
      size.className = "size";
      size.textContent = inWords(file.size);
      row.append(name, size);
      return row;
    }),
  );
  list.hidden = !list.childElementCount;
  if (!wrong && files.length && drop.hasAttribute("data-submit")) drop.closest("form")?.requestSubmit();
};

const take = (drop, transfer) => {
  if (!transfer?.files.length) return false;
  const kept = new DataTransfer();
  const files = input(drop).multiple ? [...transfer.files] : [transfer.files[0]];
  files.forEach((file) => kept.items.add(file));
  input(drop).files = kept.files;
  input(drop).dispatchEvent(new Event("change", { bubbles: true }));
  return true;
};

document.addEventListener("change", (event) => {
  const drop = event.target.closest("[data-file-drop]");
  if (drop) show(drop);
});
for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    const drop = event.target.closest?.("[data-file-drop]");
    if (!drop || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    drop.classList.toggle("is-over", kind === "dragenter" || kind === "dragover");
    if (kind === "drop") take(drop, event.dataTransfer);
  });
}
document.addEventListener("paste", (event) => {
  if (event.target.closest("input:not([type=file]), textarea, [contenteditable]")) return;
  const drops = document.querySelectorAll("[data-file-drop]");
  if (drops.length === 1 && take(drops[0], event.clipboardData)) event.preventDefault();
});

const uploading = (event) => event.target.querySelector?.("[data-file-drop]");
document.addEventListener("htmx:xhr:progress", (event) => {
  const drop = uploading(event);
  if (!drop || !event.detail.lengthComputable) return;
  const bar = drop.querySelector("[data-drop-progress]");
  bar.hidden = false;
  bar.value = (event.detail.loaded / event.detail.total) * 100;
});
document.addEventListener("htmx:beforeRequest", (event) => uploading(event)?.classList.add("is-busy"));
document.addEventListener("htmx:afterRequest", (event) => {
  const drop = uploading(event);
  drop?.classList.remove("is-busy");
  drop?.querySelector("[data-drop-progress]").toggleAttribute("hidden", true);
});
