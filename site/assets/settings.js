/* A reader's own settings: theme, size, measure, face, leading, line numbers, notes, print, keys.
   Kept on the reader's device only. Applied before the first paint; the controls are made once the
   page is there, so that no dead control is shown where scripts do not run. */
(function () {
  "use strict";
  var KEY = "glossator.settings";
  var root = document.documentElement;
  var chosen = read();

  var CHOICES = [
    ["theme", "Theme", [["", "System"], ["light", "Light"], ["sepia", "Sepia"], ["dark", "Dark"]]],
    ["size", "Text size", [["small", "Small"], ["", "Normal"], ["large", "Large"], ["larger", "Larger"]]],
    ["measure", "Line length", [["narrow", "Narrow"], ["", "Normal"], ["wide", "Wide"]]],
    ["leading", "Line height", [["tight", "Tight"], ["", "Normal"], ["loose", "Loose"]]],
    ["face", "Typeface", [["", "Serif"], ["sans", "Sans serif"]]],
    ["gutter", "Line numbers", [["", "Shown"], ["printed", "Lines as printed"], ["off", "Hidden"]]],
    ["notes", "Notes", [["", "Shown"], ["off", "Hidden"]]],
    ["print", "Print", [["", "Text with notes"], ["end", "Notes at the end"], ["court", "Court’s text only"], ["notes", "Notes only"]]],
    ["paper", "Print as", [["", "Book"], ["pleading", "Pleading paper"]]],
    ["keys", "Single keys", [["", "Off"], ["on", "On; ? lists them"]]]
  ];
  var ORDER_ONLY = { gutter: 1, notes: 1, print: 1, paper: 1, keys: 1 };
  var here = document.currentScript.src;

  root.classList.add("scripted"); // what needs a script is shown
  fonts();
  fold();
  CHOICES.forEach(function (choice) { apply(choice[0], chosen[choice[0]] || ""); });
  document.addEventListener("DOMContentLoaded", build);
  window.addEventListener("beforeprint", function () { if (chosen.paper) apply("gutter", "printed"); });
  window.addEventListener("afterprint", function () { apply("gutter", chosen.gutter); });

  /* On a narrow screen the contents are folded before they are drawn, so that nothing moves when the
     page's own script folds them for good. Should that script be missing, they are unfolded again. */
  function fold() {
    if (window.innerWidth >= 700) return;
    root.classList.add("folded");
    window.addEventListener("load", function () { root.classList.remove("folded"); });
  }

  function read() {
    try { return JSON.parse(localStorage.getItem(KEY)) || {}; } catch (e) { return {}; }
  }

  function apply(name, value) {
    if (value) root.setAttribute("data-" + name, value); else root.removeAttribute("data-" + name);
    if (name === "keys" && value) keys();
  }

  function choose(name, value) {
    chosen[name] = value;
    apply(name, value);
    try { localStorage.setItem(KEY, JSON.stringify(chosen)); } catch (e) { /* kept for this page only */ }
  }

  /* A font that is optional is shown only if it is there at the first paint, so that text never moves. */
  function fonts() {
    if (!document.fonts) return;
    document.fonts.forEach(function (face) {
      if (face.display === "optional") face.load().catch(function () { /* the next face is shown */ });
    });
  }

  /* Only readers who want the keys fetch them; a page that is one file has them in it. */
  function keys() {
    if (!here || document.querySelector("script[src$='/keys.js']")) return;
    document.head.appendChild(make("script", { src: here.replace(/settings\.js.*$/, "keys.js") })).async = false;
  }

  function build() {
    var header = document.querySelector("header.site");
    if (!header) return;
    var details = make("details", { "class": "tools" });
    details.appendChild(make("summary", {}, "Display"));
    var form = make("form", { "class": "settings", "aria-label": "Display" });
    CHOICES.forEach(function (choice) {
      if (ORDER_ONLY[choice[0]] && !document.getElementById("text")) return;
      form.appendChild(control(choice[0], choice[1], choice[2]));
    });
    details.appendChild(form);
    header.appendChild(details);
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && details.open) { details.open = false; details.firstChild.focus(); }
    });
    document.addEventListener("click", function (event) {
      if (!details.contains(event.target)) details.open = false;
    });
  }

  function control(name, label, values) {
    var line = make("label", {});
    line.appendChild(make("span", {}, label));
    var select = make("select", { name: name });
    values.forEach(function (value) {
      var option = make("option", { value: value[0] }, value[1]);
      option.selected = (chosen[name] || "") === value[0];
      select.appendChild(option);
    });
    select.addEventListener("change", function () { choose(name, select.value); });
    line.appendChild(select);
    return line;
  }

  function make(name, attributes, text) {
    var element = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (text) element.textContent = text;
    return element;
  }
})();
