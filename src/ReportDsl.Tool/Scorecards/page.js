"use strict";
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const filters = ["status", "section", "commitment"].map(byId);
  const targets = [...document.querySelectorAll(".target")];
  const sections = [...document.querySelectorAll(".targets")];

  const filter = () => {
    const wanted = byId("search").value.trim().toLowerCase();
    for (const target of targets) {
      const chosen = filters.every((select) => select.value === "" || target.dataset[select.id] === select.value);
      target.hidden = !chosen || !target.textContent.toLowerCase().includes(wanted);
    }
    for (const section of sections) {
      section.hidden = !section.querySelector(".target:not([hidden])");
    }
    byId("shown").textContent = targets.filter((target) => !target.hidden).length;
  };

  const show = (language) => {
    root.dataset.language = language;
    root.lang = language === "zh" ? "zh-CN" : "en";
    byId("language").textContent = language === "zh" ? "English" : "中文";
    byId("language").lang = language === "zh" ? "en" : "zh-CN";
    for (const option of document.querySelectorAll("option")) {
      option.textContent = option.dataset[language];
    }
  };

  const paint = (dark) => {
    root.dataset.theme = dark ? "dark" : "light";
    byId("theme").setAttribute("aria-pressed", dark);
  };

  const preference = matchMedia("(prefers-color-scheme: dark)");
  paint(preference.matches);
  preference.addEventListener("change", () => paint(preference.matches));
  byId("theme").addEventListener("click", () => paint(root.dataset.theme !== "dark"));
  byId("language").addEventListener("click", () => show(root.dataset.language === "zh" ? "en" : "zh"));
  byId("search").addEventListener("input", filter);
  filters.forEach((select) => select.addEventListener("change", filter));
  document.querySelector(".filters").addEventListener("submit", (event) => event.preventDefault());
})();
