/* The page of an order, for readers with a script: copy the court's words with their pin cite, copy
   any citation, see in the contents where one is, and have each note beside its words. The page
   reads, cites and prints without it. */
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

  /* A long passage is told by its ends, so that what is said of it covers little of the page. */
  function told(words) {
    return "Copied: " + (words.length < 200 ? words : words.slice(0, 90) + " … " + words.slice(-90));
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
    if (done) { say(told(plain)); return; }
    if (navigator.clipboard) {
      navigator.clipboard.writeText(plain).then(
        function () { say(told(plain)); },
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
      corrected = corrected || !!copy.querySelector(".sic, .elide, .replace") || !!block.closest(".elide, .replace");
      Array.prototype.forEach.call(copy.querySelectorAll("[data-chrome]"), function (e) { e.remove(); });
      var words = copy.textContent;
      if (!words.trim()) return;
      trim(part, words);
      pieces.push({ block: block, range: part, words: words.trim() });
    });
    if (!pieces.length) return null;
    /* Orders in a casebook are apart. */
    var set = setOf(pieces[0].block), others = pieces.length;
    pieces = pieces.filter(function (p) { return setOf(p.block) === set; });
    others -= pieces.length;
    /* Text and footnotes are apart: what a selection sweeps up of the other is left out, and said. */
    var stream = pieces[0].block.closest(".court-footnote");
    var own = pieces.filter(function (p) { return p.block.closest(".court-footnote") === stream; });
    noted = noted || own.length < pieces.length;
    pieces = own;
    var first = pieces[0], last = pieces[pieces.length - 1];
    return {
      words: pieces.map(function (p) { return p.words; }).join(" "),
      paragraphs: pieces.map(function (p) { return p.words; }),
      from: addressAt(first.block, first.range.startContainer, first.range.startOffset),
      to: addressAt(last.block, last.range.endContainer, last.range.endOffset),
      block: first.block,
      set: set,
      others: others,
      note: first.block.closest(".court-footnote"),
      noted: noted,
      corrected: corrected,
      range: range
    };
  }

  /* A range starts at its first word, not at the marks of page and line before it; one that ends
     before the first word of a line does not touch that line. */
  function trim(range, words) {
    var walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    while (range.startContainer.nodeType !== 3 && walker.nextNode()) {
      var node = walker.currentNode;
      if (range.comparePoint(node, 0) === 0 && !node.parentNode.closest("[data-chrome]")) range.setStart(node, 0);
    }
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

  /* A sentence of the reader's own starts with a bracketed capital where the court's did not. */
  function capital(words) {
    var first = words.charAt(0);
    return first === first.toUpperCase() ? words : "[" + first.toUpperCase() + "]" + words.slice(1);
  }

  /* From fifty words on a block without marks, its paragraphs kept. */
  function quotation(place, start) {
    var paragraphs = place.paragraphs.slice();
    if (start) paragraphs[0] = capital(paragraphs[0]);
    var block = place.words.split(/\s+/).length >= 50;
    return { block: block, paragraphs: block ? paragraphs : ["“" + inner(paragraphs.join(" ")) + "”"] };
  }

  /* Forms that need an address are offered only where the site has one. Those of an order stand before
     its words: once on its own page, once for each order in a casebook. */
  var canonical = document.querySelector("link[rel=canonical]");
  var labels = [];
  var sets = Array.prototype.map.call(document.querySelectorAll("template.copy-forms"), function (template) {
    var forms = [];
    Array.prototype.forEach.call(template.content.querySelectorAll("p"), function (p) {
      var html = p.innerHTML.replace(/&nbsp;/g, "\u00a0");
      if (html.indexOf("{url}") >= 0 && !canonical) return;
      forms.push({ label: p.dataset.label, html: html });
      if (labels.indexOf(p.dataset.label) < 0) labels.push(p.dataset.label);
    });
    return { template: template, forms: forms, href: template.dataset.href || "" };
  });

  function setOf(block) {
    var before = sets.filter(function (set) {
      return set.template.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    return before[before.length - 1];
  }

  function form(place) {
    var forms = place.set.forms;
    return (forms.filter(function (f) { return f.label === picker.value; })[0] || forms[0]).html;
  }

  function anchor(place) {
    return "#" + (place.from.printed && place.from.id || place.block.id);
  }

  /* The place on the order's own page, where a casebook's ids are the order's with an ending. */
  function address(place) {
    if (!place.set.href) return canonical.href + anchor(place);
    var page = new URL(place.set.href, canonical.href).href.replace(/index\.html$/, "");
    return page + "#" + (place.from.printed ? "L" + place.from.page + "." + place.from.line : place.block.id.replace(/-x\d+$/, ""));
  }

  function cite(place, quoted) {
    var html = form(place);
    var where = pin(place, html.indexOf("....") < 0 ? pins.value : "page");
    html = where
      ? html.replace("{pin}", escape(where))
      : html.replace(/,? (slip op\. )?at\s\{pin\}| \.+ \{pin\}/, "").replace(".</i>.", ".</i>");
    if (canonical) html = html.replace("{url}", function () { return escape(address(place)); });
    html = html.replace("{words}", function () { return escape(inner(capital(place.words))); });
    if (quoted && place.noted) html = html.replace(/(\.\)?)$/, " (footnote omitted)$1");
    var holder = make("p");
    holder.innerHTML = html;
    return { html: html, plain: holder.textContent };
  }

  /* A parenthetical holds the words already; a line of a table of authorities holds none. */
  function alone(place) {
    return /\{words\}|\.{4}/.test(form(place));
  }

  function copyQuotation() {
    var place = selected();
    if (!place) return;
    var quote = quotation(place, start.querySelector("input").checked);
    var to = cite(place, true);
    if (alone(place)) copy(to.plain, to.html);
    else if (quote.block) {
      copy(quote.paragraphs.join("\n\n") + "\n" + to.plain,
        "<blockquote>" + quote.paragraphs.map(function (p) { return "<p>" + escape(p) + "</p>"; }).join("") + "</blockquote><p>" + to.html + "</p>");
    } else copy(quote.paragraphs[0] + " " + to.plain, escape(quote.paragraphs[0]) + " " + to.html);
    if (place.corrected) say("Copied the court’s words, as the court has them. An editor doubts, leaves out or replaces some of them on this page.");
    if (place.others) say("Copied the words of the first order; what was selected of another is left out.");
  }

  function copyCitation() {
    var place = selected();
    if (place) { var to = cite(place); copy(to.plain, to.html); }
  }

  /* The place's own anchor, then the words themselves for browsers that find them. */
  function copyLink() {
    var place = selected();
    if (!place) return;
    var page = canonical ? canonical.href : location.href.replace(/#.*$/, "");
    var words = place.words.split(/\s+/);
    var found = words.length > 12
      ? encode(words.slice(0, 5).join(" ")) + "," + encode(words.slice(-5).join(" "))
      : encode(place.words);
    copy(page + anchor(place) + ":~:text=" + found);
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
  /* A choice that is kept on the reader's device only. */
  function chooser(label, key, values) {
    var select = bar.appendChild(make("select", { "aria-label": label }));
    values.forEach(function (value) { select.appendChild(make("option", { value: value[0] }, value[1])); });
    try { select.value = localStorage.getItem(key) || values[0][0]; } catch (e) { /* the first */ }
    if (!select.value && values.length) select.selectedIndex = 0;
    select.addEventListener("change", function () {
      try { localStorage.setItem(key, select.value); } catch (e) { /* for this page only */ }
      show();
    });
    return select;
  }
  var picker = chooser("Form of citation", "glossator.form", labels.map(function (label) { return [label, label]; }));
  var pins = chooser("Place", "glossator.pin", [["lines", "Page and line"], ["page", "Page"]]);
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
  /* Who closes the bar from inside is taken back to where they came from. */
  var before;
  bar.addEventListener("focusin", function (e) { if (!bar.contains(e.relatedTarget)) before = e.relatedTarget; });
  document.addEventListener("keydown", function (e) {
    if (e.key !== "Escape" || bar.hidden) return;
    var inside = bar.contains(document.activeElement);
    bar.hidden = true;
    if (inside && before) before.focus({ preventScroll: true });
  });

  function show() {
    var place = labels.length ? selected() : null;
    if (!place && bar.contains(document.activeElement)) return;
    bar.hidden = !place;
    if (place) where.textContent = pin(place, pins.value);
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
     words, or as near below as the notes before it allow; an answer beneath what it answers. All is
     measured before anything is set, so that the page is laid out once. */
  function lay() {
    var asides = Array.prototype.slice.call(text.querySelectorAll(".notes > aside.note"));
    if (!asides.length) return;
    text.classList.remove("laid");
    text.style.minHeight = "";
    if (getComputedStyle(asides[0].parentNode).cssFloat !== "right") {
      asides.forEach(function (a) { a.style.top = ""; });
      return;
    }
    text.classList.add("laid");
    var top = text.getBoundingClientRect().top, wants = {};
    var notes = asides.map(function (aside) {
      var link = aside.querySelector(".on a"), to = link ? link.hash.slice(1) : "";
      var want = to in wants ? wants[to] : topOf(document.getElementById(to) || aside.parentNode) - top;
      wants[aside.id] = want;
      return { aside: aside, want: want, height: aside.offsetHeight };
    });
    var bottom = 0;
    notes.sort(function (a, b) { return a.want - b.want; }).forEach(function (note) {
      var at = Math.max(note.want - 6, bottom);
      note.aside.style.top = at + "px";
      bottom = at + note.height + 20;
    });
    text.style.minHeight = bottom + "px";
  }

  /* What is folded away has no place of its own, but stands in a paragraph that has. */
  function topOf(element) {
    var place = element.getClientRects().length ? element : element.closest(".court") || element;
    return place.getBoundingClientRect().top;
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
})();
