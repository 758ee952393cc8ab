/* The page of an order, for readers with a script: copy the court's words with their pin cite, copy
   any citation, reckon deadlines, and see in the contents where one is. The page reads, cites and
   prints without it. */
(function () {
  "use strict";
  var text = document.getElementById("text");
  if (!text) return;

  /* ---------- Small helpers ---------- */

  function make(name, attributes, words) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (words) element.textContent = words;
    return element;
  }

  function escape(words) {
    return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  }

  var status = document.body.appendChild(make("p", { "class": "said vh", role: "status" }));
  function say(words) {
    status.textContent = "";
    status.className = "said";
    setTimeout(function () { status.textContent = words; }, 20);
    setTimeout(function () { status.textContent = ""; status.className = "said vh"; }, 3500);
  }

  /* Both forms go on the clipboard: italics for word processors, words for the rest. The copy event
     works from a disk too, where the newer interface is shut. */
  function copy(plain, html) {
    function put(event) {
      event.clipboardData.setData("text/plain", plain);
      if (html) event.clipboardData.setData("text/html", html);
      event.preventDefault();
    }
    document.addEventListener("copy", put);
    var done = false;
    try { done = document.execCommand("copy"); } catch (e) { done = false; }
    document.removeEventListener("copy", put);
    if (done) { say("Copied: " + plain); return; }
    if (navigator.clipboard) {
      navigator.clipboard.writeText(plain).then(
        function () { say("Copied: " + plain); },
        function () { say("The browser does not allow copying here."); });
    }
  }

  /* ---------- Where words stand ---------- */

  /* The last page and line begun at or before a point, among the marks of its block. A block starts
     with a line; where no page starts in it, its page is the one before it in the same stream. */
  function addressAt(block, node, offset) {
    var found = { page: pageBefore(block), line: 0, printed: false, id: "" };
    var marks = block.querySelectorAll(".ln, .pg");
    for (var i = 0; i < marks.length; i++) {
      if (after(marks[i], node, offset)) break;
      if (marks[i].classList.contains("pg")) { found.page = +marks[i].dataset.n; continue; }
      found.line = +(marks[i].dataset.n || 0);
      found.printed = found.line > 0 && !marks[i].classList.contains("est") && !marks[i].classList.contains("none");
      found.id = marks[i].id;
    }
    return found;
  }

  function after(mark, node, offset) {
    var range = document.createRange();
    range.setStart(node, offset);
    range.collapse(true);
    return range.comparePoint(mark.parentNode, indexOf(mark)) > 0;
  }

  function indexOf(node) {
    return Array.prototype.indexOf.call(node.parentNode.childNodes, node);
  }

  /* 0 where the order's source marks no pages. */
  function pageBefore(block) { return +(block.dataset.page || 0); }

  function pinOf(from, to, page) {
    if (!from.page) return "";
    if (page || !from.printed || !to.printed) {
      return from.page === to.page ? "" + from.page : from.page + "–" + to.page;
    }
    if (from.page !== to.page) return from.page + ":" + from.line + "–" + to.page + ":" + to.line;
    return from.page + ":" + from.line + (from.line === to.line ? "" : "–" + to.line);
  }

  /* The court's words in a range, block by block, without anything of ours. */
  function selected() {
    var selection = window.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    var range = selection.getRangeAt(0);
    if (!range.intersectsNode(text)) return null;
    var blocks = Array.prototype.filter.call(text.querySelectorAll(".court"), function (block) {
      return range.intersectsNode(block);
    });
    var pieces = [];
    var noted = false, corrected = false;
    blocks.forEach(function (block) {
      var part = document.createRange();
      part.selectNodeContents(block);
      if (part.comparePoint(range.startContainer, range.startOffset) === 0) part.setStart(range.startContainer, range.startOffset);
      if (part.comparePoint(range.endContainer, range.endOffset) === 0) part.setEnd(range.endContainer, range.endOffset);
      var copy = part.cloneContents();
      noted = noted || !!copy.querySelector("[role=doc-noteref]");
      corrected = corrected || !!copy.querySelector(".sic");
      Array.prototype.forEach.call(copy.querySelectorAll("[data-chrome]"), function (e) { e.remove(); });
      var words = copy.textContent;
      if (!words.trim()) return;
      trim(part, words);
      pieces.push({ block: block, range: part, words: words.trim() });
    });
    if (!pieces.length) return null;
    /* Text and footnotes are apart: what a selection sweeps up of the other is left out, and said. */
    var stream = pieces[0].block.closest(".court-footnote");
    var own = pieces.filter(function (p) { return p.block.closest(".court-footnote") === stream; });
    noted = noted || own.length < pieces.length;
    pieces = own;
    var first = pieces[0], last = pieces[pieces.length - 1];
    return {
      words: pieces.map(function (p) { return p.words; }).join(pieces.length > 1 ? " " : ""),
      from: addressAt(first.block, first.range.startContainer, first.range.startOffset),
      to: addressAt(last.block, last.range.endContainer, last.range.endOffset),
      block: first.block,
      note: first.block.closest(".court-footnote"),
      noted: noted,
      corrected: corrected,
      range: range
    };
  }

  /* A range that ends before the first word of a line does not touch that line. */
  function trim(range, words) {
    if (/\s$/.test(words) && range.endContainer.nodeType === 3) {
      var end = range.endOffset;
      while (end > 0 && /\s/.test(range.endContainer.data.charAt(end - 1))) end--;
      if (end > 0) range.setEnd(range.endContainer, end);
    }
  }

  function pin(place, form) {
    if (place.note) {
      var label = place.note.querySelector("[data-chrome].label");
      var number = label ? label.textContent : "";
      return place.from.page ? pinOf(place.from, place.from, true) + " n." + number : "";
    }
    return pinOf(place.from, place.to, form === "page");
  }

  /* ---------- Quotations ---------- */

  /* Quotation marks change places one level down; an apostrophe is not one. */
  function inner(words) {
    var out = "", open = [];
    for (var i = 0; i < words.length; i++) {
      var c = words.charAt(i), before = words.charAt(i - 1), next = words.charAt(i + 1);
      var opens = !before || /[\s(\[—–“‘]/.test(before);
      if (c === "“" || (c === '"' && opens)) { open.push("”"); out += "‘"; }
      else if (c === "”" || c === '"') { open.pop(); out += "’"; }
      else if (c === "‘") { open.push("’"); out += "“"; }
      else if (c === "’" && open[open.length - 1] === "’" && !/[a-z]/i.test(next)) { open.pop(); out += "”"; }
      else out += c;
    }
    return out;
  }

  function quotation(place, start) {
    var words = place.words;
    if (start && /[a-z]/i.test(words.charAt(0)) && words.charAt(0) !== words.charAt(0).toUpperCase()) {
      words = "[" + words.charAt(0).toUpperCase() + "]" + words.slice(1);
    }
    return words.split(/\s+/).length >= 50 ? { words: words, block: true } : { words: "“" + inner(words) + "”", block: false };
  }

  var forms = [];
  var template = document.getElementById("copy-forms");
  if (template) {
    Array.prototype.forEach.call(template.content.querySelectorAll("p"), function (p) {
      forms.push({ label: p.dataset.label, html: p.innerHTML });
    });
  }

  function cite(place, quoted) {
    var style = bar.querySelector("select").value.split("|");
    var where = pin(place, style[1]);
    var html = forms[+style[0]].html;
    html = where ? html.replace("{pin}", escape(where)) : html.replace(/,? (slip op\. )?at\s\{pin\}/, "");
    if (quoted && place.noted) html = html.replace(/\.$/, " (footnote omitted).");
    var holder = make("p");
    holder.innerHTML = html;
    return { html: html, plain: holder.textContent };
  }

  function copyQuotation() {
    var place = selected();
    if (!place) return;
    var quote = quotation(place, bar.querySelector("input").checked);
    var to = cite(place, true);
    var plain = quote.words + (quote.block ? "\n" : " ") + to.plain;
    var html = quote.block
      ? "<blockquote><p>" + escape(quote.words) + "</p></blockquote><p>" + to.html + "</p>"
      : escape(quote.words) + " " + to.html;
    copy(plain, html);
    if (place.corrected) say("Copied the court’s words; an editor has a doubt about some of them.");
  }

  function copyCitation() {
    var place = selected();
    if (place) { var to = cite(place); copy(to.plain, to.html); }
  }

  /* The place's own anchor, then the words themselves for browsers that find them. */
  function copyLink() {
    var place = selected();
    if (!place) return;
    var canonical = document.querySelector("link[rel=canonical]");
    var page = canonical ? canonical.href : location.href.replace(/#.*$/, "");
    var words = place.words.split(/\s+/);
    var found = words.length > 12
      ? encode(words.slice(0, 5).join(" ")) + "," + encode(words.slice(-5).join(" "))
      : encode(place.words);
    copy(page + "#" + (place.from.printed && place.from.id || place.block.id) + ":~:text=" + found);
  }

  /* Hyphens, commas and ampersands mean something in a text fragment: all but letters and digits is
     percent-encoded. */
  function encode(words) {
    return Array.prototype.map.call(new TextEncoder().encode(words), function (byte) {
      var c = String.fromCharCode(byte);
      return /[A-Za-z0-9]/.test(c) ? c : "%" + (byte < 16 ? "0" : "") + byte.toString(16).toUpperCase();
    }).join("");
  }

  /* ---------- The bar over a selection ---------- */

  var bar = make("div", { "class": "copybar", role: "toolbar", "aria-label": "The selected words", hidden: "" });
  function button(label, act) {
    var b = make("button", { type: "button" }, label);
    b.addEventListener("mousedown", function (e) { e.preventDefault(); });
    b.addEventListener("click", act);
    bar.appendChild(b);
  }
  button("Copy with citation", copyQuotation);
  button("Copy citation", copyCitation);
  button("Copy link", copyLink);
  var picker = make("select", { "aria-label": "Form of citation" });
  forms.forEach(function (form, i) {
    var fixed = form.html.indexOf("{pin}") < 0;
    picker.appendChild(make("option", { value: i + "|lines" }, form.label + (fixed ? "" : ", page and line")));
    if (!fixed) picker.appendChild(make("option", { value: i + "|page" }, form.label + ", page"));
  });
  try { picker.value = localStorage.getItem("glossator.form") || picker.options[0].value; } catch (e) { /* the first */ }
  if (!picker.value && picker.options.length) picker.selectedIndex = 0;
  picker.addEventListener("change", function () {
    try { localStorage.setItem("glossator.form", picker.value); } catch (e) { /* for this page only */ }
  });
  bar.appendChild(picker);
  var start = make("label", {});
  start.appendChild(make("input", { type: "checkbox" }));
  start.appendChild(document.createTextNode(" start a sentence"));
  bar.appendChild(start);
  var where = bar.appendChild(make("output", {}));
  document.body.appendChild(bar);

  var waiting;
  document.addEventListener("selectionchange", function () {
    clearTimeout(waiting);
    waiting = setTimeout(show, 150);
  });
  document.addEventListener("keydown", function (e) { if (e.key === "Escape") bar.hidden = true; });

  function show() {
    if (bar.contains(document.activeElement)) return;
    var place = forms.length ? selected() : null;
    bar.hidden = !place;
    if (place) where.textContent = pin(place, "lines");
  }

  /* ---------- Copy buttons for printed citations ---------- */

  Array.prototype.forEach.call(document.querySelectorAll(".cite-box .string"), function (string) { addCopy(string); });
  text.addEventListener("toggle", function (event) {
    if (!event.target.open || !event.target.classList.contains("here") || event.target.dataset.ready) return;
    event.target.dataset.ready = "1";
    Array.prototype.forEach.call(event.target.querySelectorAll(".form .string"), function (string) { addCopy(string); });
  }, true);

  function addCopy(string) {
    var b = make("button", { type: "button", "class": "copy" }, "Copy");
    b.setAttribute("aria-label", "Copy: " + string.textContent);
    b.addEventListener("click", function () {
      if (string.href) copy(string.href); else copy(string.textContent, string.innerHTML);
    });
    string.insertAdjacentElement(string.tagName === "DD" ? "beforeend" : "afterend", b);
    if (string.tagName === "DD") {
      var holder = make("span", {});
      while (string.firstChild !== b) holder.appendChild(string.firstChild);
      string.insertBefore(holder, b);
      b.replaceWith(b = b.cloneNode(true));
      b.addEventListener("click", function () { copy(holder.textContent, holder.innerHTML); });
    }
  }

  /* ---------- Where one is, in the contents ---------- */

  var entries = {};
  Array.prototype.forEach.call(document.querySelectorAll(".contents a"), function (a) { entries[a.getAttribute("href").slice(1)] = a; });
  var headings = Array.prototype.filter.call(text.querySelectorAll("h2, h3, h4"), function (h) { return entries[h.id]; });
  var contents = document.querySelector(".contents details");
  if (contents && window.innerWidth < 700) contents.open = false;
  var ticking = false;
  function mark() {
    ticking = false;
    var current = null;
    for (var i = 0; i < headings.length && headings[i].getBoundingClientRect().top < window.innerHeight * 0.3; i++) current = headings[i];
    headings.forEach(function (h) {
      if (h === current) entries[h.id].setAttribute("aria-current", "true"); else entries[h.id].removeAttribute("aria-current");
    });
  }
  window.addEventListener("scroll", function () { if (!ticking) { ticking = true; requestAnimationFrame(mark); } }, { passive: true });
  mark();

  /* ---------- Notes beside their words ---------- */

  /* Without this the style sheet sets a note beside its paragraph; here it stands beside the very
     words, or as near below as the notes before it allow. */
  function lay() {
    var asides = Array.prototype.slice.call(text.querySelectorAll(".notes > aside.note"));
    text.classList.remove("laid");
    text.style.minHeight = "";
    asides.forEach(function (a) { a.style.top = ""; });
    if (!asides.length || getComputedStyle(asides[0].parentNode).cssFloat !== "right") return;
    text.classList.add("laid");
    var top = text.getBoundingClientRect().top, bottom = 0;
    asides.map(function (aside) {
      var words = aside.querySelector(".on a"), anchor = words && document.querySelector(words.hash.replace(/\./g, "\\."));
      return { aside: aside, want: (anchor || aside).getBoundingClientRect().top - top, height: aside.offsetHeight };
    }).sort(function (a, b) { return a.want - b.want; }).forEach(function (note) {
      var at = Math.max(note.want - 6, bottom);
      note.aside.style.top = at + "px";
      bottom = at + note.height + 20;
    });
    text.style.minHeight = bottom + "px";
  }

  var laying;
  function layAgain() {
    cancelAnimationFrame(laying);
    laying = requestAnimationFrame(lay);
  }
  window.addEventListener("resize", layAgain);
  text.addEventListener("toggle", layAgain, true);
  new MutationObserver(layAgain).observe(document.documentElement, { attributes: true });
  if (document.fonts && document.fonts.ready) document.fonts.ready.then(layAgain);
  lay();
  if (location.hash) {
    var aimed = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (aimed) aimed.scrollIntoView();
  }

  /* ---------- Deadlines: Federal Rule of Civil Procedure 6(a)(1) ---------- */

  var DAY = 86400000;
  function utc(y, m, d) { return new Date(Date.UTC(y, m, d)); }
  function plus(date, days) { return new Date(date.getTime() + days * DAY); }
  function nth(y, month, weekday, n) {
    var first = utc(y, month, 1);
    return plus(first, ((weekday - first.getUTCDay() + 7) % 7) + 7 * (n - 1));
  }
  function last(y, month, weekday) {
    var end = utc(y, month + 1, 0);
    return plus(end, -((end.getUTCDay() - weekday + 7) % 7));
  }

  /* 5 U.S.C. § 6103: on a Saturday the Friday before is kept, on a Sunday the Monday after. */
  function holidays(y, state) {
    var list = [
      [nth(y, 0, 1, 3), "Birthday of Martin Luther King, Jr."], [nth(y, 1, 1, 3), "Washington’s Birthday"],
      [last(y, 4, 1), "Memorial Day"], [nth(y, 8, 1, 1), "Labor Day"], [nth(y, 9, 1, 2), "Columbus Day"],
      [nth(y, 10, 4, 4), "Thanksgiving Day"]
    ];
    var fixed = [[y, 0, 1, "New Year’s Day"], [y + 1, 0, 1, "New Year’s Day"], [y, 6, 4, "Independence Day"], [y, 10, 11, "Veterans Day"], [y, 11, 25, "Christmas Day"]];
    if (y >= 2021) fixed.push([y, 5, 19, "Juneteenth"]);
    fixed.forEach(function (f) {
      var date = utc(f[0], f[1], f[2]), shift = { 6: -1, 0: 1 }[date.getUTCDay()] || 0;
      list.push([date, f[3]]);
      if (shift) list.push([plus(date, shift), f[3] + " as kept"]);
    });
    /* Rule 6(a)(6)(C). Only days on which the state's courts rest; where a state's day is missing
       here, the date given is early, never late. */
    if (state === "CA") {
      list.push([utc(y, 1, 12), "Lincoln Day (California)"], [utc(y, 2, 31), "Cesar Chavez Day (California)"],
        [plus(nth(y, 10, 4, 4), 1), "day after Thanksgiving (California)"]);
    }
    return list;
  }

  function rest(date, state, afterEvent) {
    var day = date.getUTCDay();
    if (day === 6) return "a Saturday";
    if (day === 0) return "a Sunday";
    var found = holidays(date.getUTCFullYear(), afterEvent ? state : "").filter(function (h) { return +h[0] === +date; });
    return found.length ? found[0][1] : "";
  }

  function reckon(from, amount, unit, direction, state) {
    var step = direction === "before" ? -1 : 1, steps = [], end = from, why;
    if (unit === "day" || unit === "week") end = plus(from, step * amount * (unit === "week" ? 7 : 1));
    else if (unit === "business day") {
      for (var left = amount; left > 0;) { end = plus(end, step); if (!rest(end, state, step > 0)) left--; }
    } else {
      var months = step * amount * (unit === "year" ? 12 : 1);
      var month = from.getUTCMonth() + months, lastDay = utc(from.getUTCFullYear(), month + 1, 0).getUTCDate();
      end = utc(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), lastDay));
    }
    steps.push(amount + " " + unit + (amount === 1 ? "" : "s") + (step > 0 ? " after " : " before ") + words(from) + " (that day not counted): " + words(end));
    while ((why = rest(end, state, step > 0))) { steps.push(words(end) + " is " + why); end = plus(end, step); }
    return { end: end, steps: steps };
  }

  var FORMAT = { weekday: "short", year: "numeric", month: "short", day: "numeric", timeZone: "UTC" };
  function words(date) { return date.toLocaleDateString("en-US", FORMAT); }

  /* ---------- A deadline as a calendar file, RFC 5545 ---------- */

  function compact(date) { return date.toISOString().slice(0, 10).replace(/-/g, ""); }
  function escaped(words) { return words.replace(/\s+/g, " ").trim().replace(/[\\;,]/g, "\\$&"); }

  /* No line is longer than 75 bytes; no character is broken. */
  function fold(line) {
    var out = "", width = 0;
    Array.from(line).forEach(function (c) {
      var bytes = new TextEncoder().encode(c).length;
      if (width + bytes > 75) { out += "\r\n "; width = 1; }
      out += c;
      width += bytes;
    });
    return out;
  }

  /* The stamp is the order's own day, not the clock's, and the name does not hold the date: a
     calendar that reads a second file moves the event and makes no new one. The order's court, docket
     and title are its last three folders. */
  function calendar(row, due) {
    var dated = document.querySelector('meta[name="citation_publication_date"]');
    var canonical = document.querySelector("link[rel=canonical]");
    var heading = document.querySelector("h1").textContent;
    var stamp = dated ? dated.content.replace(/\D/g, "") : "";
    if (stamp.length !== 8) stamp = compact(due.end);
    var folders = location.pathname.replace(/[^\/]*$/, "").replace(/plain\/$/, "").split("/").slice(-4, -1);
    var name = (folders.join("-") + "-" + row.id).toLowerCase().replace(/[^a-z0-9]+/g, "-");
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Glossator//Deadlines//EN", "BEGIN:VEVENT",
      "UID:" + name, "DTSTAMP:" + stamp + "T000000Z",
      "DTSTART;VALUE=DATE:" + compact(due.end), "DTEND;VALUE=DATE:" + compact(plus(due.end, 1)),
      "SUMMARY:" + escaped(row.cells[0].textContent + ": " + row.cells[1].textContent),
      "DESCRIPTION:" + escaped(heading + " at " + row.cells[3].textContent.trim() + ". " + due.steps.join("; ") +
        ". Computed from this order’s text only; later orders may have changed it. Check the date yourself."),
      "TRANSP:TRANSPARENT"
    ];
    if (canonical) lines.push("URL:" + canonical.href + "#" + row.id);
    lines.push("END:VEVENT", "END:VCALENDAR", "");
    return { name: name + ".ics", text: lines.map(fold).join("\r\n") };
  }

  function download(file) {
    var link = make("a", { "class": "ics", download: file.name }, "Calendar file");
    link.href = URL.createObjectURL(new Blob([file.text], { type: "text/calendar;charset=utf-8" }));
    return link;
  }

  (function deadlines() {
    var box = document.getElementById("periods");
    if (!box || !window.Promise) return;
    var rows = Array.prototype.filter.call(box.querySelectorAll("tr[data-period]"), function (r) { return r.dataset.unit !== "hour"; });
    var ends = {};
    function update() {
      ends = {};
      rows.forEach(function (row) {
        var input = row.querySelector("input"), out = row.querySelector(".due");
        var from = row.dataset.from ? ends[row.dataset.from] : input && input.value ? new Date(input.value + "T00:00:00Z") : null;
        var old = row.querySelector(".ics");
        if (old) { URL.revokeObjectURL(old.href); old.remove(); }
        if (!from || isNaN(from)) { out.textContent = ""; return; }
        var due = reckon(from, +row.dataset.amount, row.dataset.unit, row.dataset.direction, box.dataset.state || "");
        ends[row.dataset.period] = due.end;
        out.textContent = "";
        out.appendChild(make("b", {}, words(due.end)));
        out.appendChild(make("span", { "class": "why" }, due.steps.join("; ") + "."));
        out.parentNode.appendChild(download(calendar(row, due)));
      });
    }
    rows.forEach(function (row) {
      var cell = row.cells[2];
      if (!row.dataset.from) {
        var label = make("label", { "class": "trigger" }, row.dataset.direction === "before" ? "Date it is counted back from " : "Date it is counted from ");
        label.appendChild(make("input", { type: "date" }));
        label.querySelector("input").addEventListener("input", update);
        cell.appendChild(label);
      }
      cell.appendChild(make("output", { "class": "due" }));
    });
    box.querySelector(".fine").textContent = "Reckoned under Fed. R. Civ. P. 6(a)(1) from this order’s text only; later orders may have changed it. The three days of Rule 6(d) are not added. Check every date yourself.";
  })();
})();
