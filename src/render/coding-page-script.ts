// What the page for coders does: it keeps answers, counts them, follows the keyboard, and hands the sheet on as CSV.

/** The script, as text. The passages stand in the page; the script knows them from its data. */
export const codingPageScript: string = `(() => {
"use strict";
const sheet = JSON.parse(document.getElementById("sheet").textContent);
const units = [...document.querySelectorAll(".to-code")];
const coder = document.getElementById("coder");
const status = document.getElementById("progress");
const store = "hustings-sheet-" + sheet.key;
const memory = (work) => { try { return work(window.localStorage); } catch { return null; } };
let unsaved = false;
const chosen = (unit, f) => {
  const radio = unit.querySelectorAll("fieldset")[f].querySelector("input:checked");
  return radio ? radio.value : "";
};
const answers = () => units.map((unit) => ({
  values: sheet.frames.map((_, f) => chosen(unit, f)),
  note: unit.querySelector(".note").value,
}));
const count = () => {
  const all = answers();
  const given = all.reduce((sum, one) => sum + one.values.filter((value) => value !== "").length, 0);
  const whole = all.filter((one) => one.values.every((value) => value !== "")).length;
  status.textContent = whole + " of " + units.length + " passages coded, " + given + " of " + units.length * sheet.frames.length + " answers";
};
const keep = () => {
  memory((box) => box.setItem(store, JSON.stringify({ coder: coder.value, answers: answers() })));
  unsaved = true;
  count();
};
const written = () => ({
  coder: coder.value,
  answers: sheet.rows.map((row) => ({
    values: sheet.frames.map((name) => row[sheet.columns.indexOf(name)]),
    note: row[sheet.columns.indexOf("note")],
  })),
});
const recall = () => {
  const found = memory((box) => JSON.parse(box.getItem(store)));
  const kept = found && Array.isArray(found.answers) && found.answers.length === units.length ? found : written();
  coder.value = kept.coder || coder.value;
  kept.answers.forEach(({ values, note }, i) => {
    units[i].querySelector(".note").value = note;
    values.forEach((value, f) => {
      for (const radio of units[i].querySelectorAll("fieldset")[f].querySelectorAll("input"))
        radio.checked = radio.value === value;
    });
  });
};
const field = (value) => {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\\-@\\t\\r]/.test(value) ? "'" + value : value;
  return /[",\\r\\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
};
const filled = () => {
  const all = answers();
  return sheet.rows.map((row, i) => sheet.columns.map((name, c) => {
    const f = sheet.frames.indexOf(name);
    if (f >= 0) return all[i].values[f];
    if (name === "note") return all[i].note;
    return name === "coder" ? coder.value.trim() : row[c];
  }));
};
const csv = () => {
  return "\\uFEFF" + [sheet.columns, ...filled()].map((line) => line.map(field).join(",") + "\\r\\n").join("");
};
const page = () => {
  const copy = document.documentElement.cloneNode(true);
  copy.querySelector("#sheet").textContent = JSON.stringify({ ...sheet, rows: filled() }).replaceAll("<", "\\\\u003c");
  copy.querySelector("#coder").setAttribute("value", coder.value);
  return "<!doctype html>\\n" + copy.outerHTML;
};
const save = (text, kind, ending) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: kind + ";charset=utf-8" }));
  link.download = sheet.name + (coder.value.trim() === "" ? "" : "-" + coder.value.trim().replace(/[^\\p{L}\\p{N}-]+/gu, "-")) + ending;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  unsaved = false;
};
document.getElementById("save").addEventListener("click", () => save(csv(), "text/csv", ".csv"));
document.getElementById("save-page").addEventListener("click", () => save(page(), "text/html", ".html"));
document.addEventListener("change", keep);
document.addEventListener("input", keep);
window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
const go = (i) => {
  const unit = units[Math.max(0, Math.min(units.length - 1, i))];
  unit.focus({ preventScroll: true });
  unit.scrollIntoView({ block: "start" });
};
document.addEventListener("keydown", (event) => {
  const at = event.target instanceof Element ? event.target : null;
  const unit = at && at.closest(".to-code");
  if (!unit || event.ctrlKey || event.metaKey || event.altKey || at.matches(".note")) return;
  const step = { j: 1, n: 1, k: -1, p: -1, Enter: 1 }[event.key];
  if (step) {
    event.preventDefault();
    go(units.indexOf(unit) + step);
    return;
  }
  const f = Number(event.key) - 1;
  const set = Number.isInteger(f) && f >= 0 ? unit.querySelectorAll("fieldset")[f] : null;
  if (!set) return;
  event.preventDefault();
  const radios = [...set.querySelectorAll("input")];
  const next = radios[(radios.findIndex((radio) => radio.checked) + 1) % radios.length];
  next.checked = true;
  next.focus({ preventScroll: true });
  keep();
});
document.getElementById("next").addEventListener("click", () => {
  const open = units.findIndex((unit) => sheet.frames.some((_, f) => chosen(unit, f) === ""));
  if (open >= 0) go(open);
});
recall();
count();
})();`;
