/*
 * Ticks the conditions of a new password off while it is typed, pasted or filled in by a password manager. The page says
 * in data attributes which rule each condition is; those without one only the server can check. Without this script the
 * same list stands there as a text.
 */
import { RULES } from "./passwordRules.js";

/** Long enough that a screen reader is told once, not at every key. */
const PAUSE = 1000;

const entered = document.getElementById("password-new");
const repeated = document.getElementById("password-confirm");
const announced = document.getElementById("ibok-password-progress");
const { met, unmet, later, progress } = announced.dataset;

const conditions = Array.from(document.querySelectorAll("[data-check]"), (item) => ({
  item,
  state: appended(item, "ibok-hidden"),
  isMet: checkOf(item.dataset),
}));
const ofThePassword = conditions.filter(({ item }) => item.dataset.check !== "same");
const same = conditions.find(({ item }) => item.dataset.check === "same");

function checkOf({ check, comparedWith }) {
  return check === "same"
    ? () => repeated.value !== "" && repeated.value === entered.value
    : () => entered.value !== "" && RULES[check](entered.value, comparedWith);
}

function appended(item, className) {
  const part = document.createElement("span");
  part.className = className;
  item.append(part);
  return part;
}

function tick() {
  for (const { item, state, isMet } of conditions) {
    item.classList.toggle("ibok-met", isMet());
    state.textContent = ` – ${isMet() ? met : unmet}`;
  }
}

function said(field) {
  if (field === repeated) {
    return same.item.textContent;
  }
  const number = ofThePassword.filter(({ isMet }) => isMet()).length;
  return progress.replace("{0}", number).replace("{1}", ofThePassword.length);
}

let pause;

function changed({ target }) {
  tick();
  clearTimeout(pause);
  pause = setTimeout(() => (announced.textContent = said(target)), PAUSE);
}

for (const item of document.querySelectorAll("#ibok-password-rules li:not([data-check])")) {
  appended(item, "ibok-later").textContent = ` (${later})`;
}
for (const field of [entered, repeated]) {
  field.addEventListener("input", changed);
}
document.documentElement.classList.add("ibok-ticking");
tick();
// the browser may bring the fields back filled in
window.addEventListener("pageshow", tick);
