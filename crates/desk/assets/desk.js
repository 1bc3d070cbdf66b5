// What pages do beyond what they do without this: a fact and its words light up together; search answers as one types.
"use strict";

// A fact in the list and the stretches of the text that quote it.
for (const item of document.querySelectorAll("[data-fact]")) {
  const number = item.dataset.fact;
  const stretches = [...document.querySelectorAll("mark[data-facts]")].filter((m) => m.dataset.facts.split(" ").includes(number));
  const light = (on) => [item, ...stretches].forEach((e) => e.classList.toggle("lit", on));
  for (const element of [item, ...stretches]) {
    element.addEventListener("mouseenter", () => light(true));
    element.addEventListener("mouseleave", () => light(false));
  }
  item.addEventListener("focusin", () => light(true));
  item.addEventListener("focusout", () => light(false));
}

// A country in the table and its circle on the map.
for (const row of document.querySelectorAll("[data-of]")) {
  const spot = document.querySelector(`[data-spot="${CSS.escape(row.dataset.of)}"]`);
  const light = (on) => [row, spot].forEach((e) => e?.classList.toggle("lit", on));
  for (const [element, on, off] of [[row, "mouseenter", "mouseleave"], [row, "focusin", "focusout"], [spot, "mouseenter", "mouseleave"]]) {
    element?.addEventListener(on, () => light(true));
    element?.addEventListener(off, () => light(false));
  }
}

// The facts that an address leads to, with all their words.
const led = location.hash.length > 1 && document.getElementById(location.hash.slice(1))?.closest("mark");
for (const begun of led ? led.querySelectorAll("a[id^=f]") : []) {
  const number = begun.id.slice(1);
  for (const mark of document.querySelectorAll("mark[data-facts]")) {
    if (mark.dataset.facts.split(" ").includes(number)) mark.classList.add("led");
  }
}

// Search as one types: the page is asked for again, and what was found takes the place of what stood there.
const found = document.getElementById("found");
const box = document.querySelector("main input[type=search]");
if (found && box) {
  let waiting = 0;
  let asked = 0;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const address = new URL(location.href);
      address.searchParams.set("q", box.value);
      address.searchParams.delete("page");
      const number = ++asked;
      const answer = await fetch(address).catch(() => null);
      if (!answer || !answer.ok || number !== asked) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("found");
      if (fresh) found.replaceChildren(...fresh.childNodes);
      history.replaceState(null, "", address);
    }, 180);
  });
}

// "/" goes to the search field.
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
    event.preventDefault();
    (box || document.querySelector(".find input")).focus();
  }
});

// Keys that press what carries them.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) return;
  const meant = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (meant) {
    event.preventDefault();
    meant.click();
  }
});

// Files dropped anywhere on the page go into the field for files.
const adding = document.querySelector("form.add");
if (adding) {
  const field = adding.querySelector("input[type=file]");
  for (const [name, over] of [["dragover", true], ["dragleave", false], ["drop", false]]) {
    document.addEventListener(name, (event) => {
      event.preventDefault();
      adding.classList.toggle("over", over);
      if (name === "drop" && event.dataTransfer.files.length) field.files = event.dataTransfer.files;
    });
  }
}
