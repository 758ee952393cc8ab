/* Keyboard ways through an order. Off until the reader turns them on under Display (single keys need
   an off switch, WCAG 2.1.4); never while writing, and never with Ctrl, Alt or the like. Each way
   moves the focus to a link that is there without this script. */
(function () {
  "use strict";

  var KEYS = [
    ["j", "Next paragraph", function () { step(".foot .pin > a", 1); }],
    ["k", "Previous paragraph", function () { step(".foot .pin > a", -1); }],
    ["n", "Next note", function () { step("aside.note .on a", 1); }],
    ["p", "Previous note", function () { step("aside.note .on a", -1); }],
    ["m", "From a note to its words, and back", cross],
    ["o", "What was ordered", function () { go("#ordered .at"); }],
    ["g", "Contents", function () { go(".contents a"); }],
    ["c", "Copy the selected words with their citation", function () { press(".copybar button"); }],
    ["?", "These keys", list]
  ];

  document.addEventListener("keydown", function (event) {
    var on = document.documentElement.getAttribute("data-keys") === "on";
    if (!on || !document.getElementById("text") || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest && event.target.closest("input, select, textarea, [contenteditable], dialog")) return;
    KEYS.forEach(function (key) {
      if (key[0] === event.key) { event.preventDefault(); key[2](); }
    });
  });

  function all(selector) {
    return Array.prototype.filter.call(document.querySelectorAll(selector), function (e) { return e.getClientRects().length; });
  }

  function focus(element, place) {
    element.focus({ preventScroll: true });
    (place || element).scrollIntoView({ block: "nearest" });
    element.scrollIntoView({ block: "nearest" });
  }

  /* On from the focus if it is in the text, otherwise from the top of the window. */
  function step(selector, by) {
    var links = all(selector), here = document.activeElement;
    var text = document.getElementById("text"), from = text.contains(here) ? here : null;
    var after = links.filter(function (link) {
      if (from) return from.compareDocumentPosition(link) & (by > 0 ? 4 : 2);
      return by > 0 ? link.getBoundingClientRect().top > 0 : link.getBoundingClientRect().top < 0;
    });
    var next = by > 0 ? after[0] : after[after.length - 1];
    if (next) focus(next, next.closest(".unit, aside"));
  }

  function cross() {
    var here = document.activeElement, note = here.closest("aside.note");
    var to = note
      ? document.querySelector('.nref[href="#' + note.id + '"], .sicref[href="#' + note.id + '"]')
      : here.hash && document.querySelector(here.hash + " .on a");
    if (to) focus(to);
  }

  function go(selector) {
    var details = document.querySelector(".contents details");
    if (details && selector.indexOf(".contents") === 0) details.open = true;
    var first = all(selector)[0];
    if (first) focus(first);
  }

  function press(selector) {
    var first = all(selector)[0];
    if (first) first.click();
  }

  var dialog;
  function list() {
    if (!dialog) {
      dialog = document.createElement("dialog");
      dialog.className = "keys";
      dialog.setAttribute("aria-label", "Keys");
      var rows = document.createElement("dl");
      KEYS.forEach(function (key) {
        var term = rows.appendChild(document.createElement("dt"));
        term.appendChild(document.createElement("kbd")).textContent = key[0];
        rows.appendChild(document.createElement("dd")).textContent = key[1];
      });
      dialog.appendChild(rows);
      var close = dialog.appendChild(document.createElement("button"));
      close.type = "button";
      close.textContent = "Close";
      close.addEventListener("click", function () { dialog.close(); });
      document.body.appendChild(dialog);
    }
    dialog.showModal();
  }
})();
