// Finds words in the open order, as the search page does over all of them: in the court's words, its
// footnotes and the notes as this page shows them. Nothing of the text is changed: hits are painted
// over it. The box and its form are made by within.js.
self.glossatorHits = function (parts, askedAlready) {
  'use strict';

  const {form, box, status, text, root, make} = parts;
  const paints = typeof Highlight === 'function' && 'highlights' in CSS;
  let ask = null;
  let hits = [];
  let at = -1;
  let asked = 0;
  let shown = '';

  function load(name, properties) {
    return new Promise((done, failed) => {
      const element = make(name, properties);
      element.onload = done;
      element.onerror = () => { element.remove(); failed(new Error('missing')); };
      document.head.append(element);
    });
  }

  const previous = make('button', {type: 'button', textContent: 'Previous', hidden: true});
  const next = make('button', {type: 'button', textContent: 'Next', hidden: true});
  const close = make('button', {type: 'button', textContent: 'Close', hidden: true});
  const everywhere = make('a', {textContent: 'All orders', hidden: true});
  form.append(previous, next, everywhere, close);

  // ---------- The words of the page ----------

  // Text nodes of an element that are its own words: numbers, links and labels of ours are not.
  function nodes(element) {
    const walker = document.createTreeWalker(element,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
        if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
        return node.hasAttribute('data-chrome') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
      });
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  }

  function passages() {
    const court = [...text.querySelectorAll('.court')].map((element) => ({
      element, kind: element.closest('.court-footnote') ? 'f' : 'b'}));
    const notes = [...document.querySelectorAll('.note:not(.correction) .words')].map((element) => ({
      element, kind: 'n'}));
    for (const passage of [...court, ...notes]) passage.nodes = nodes(passage.element);
    return [...court, ...notes];
  }

  function range(passage, start, end) {
    const made = document.createRange();
    let from = 0;
    for (const node of passage.nodes) {
      const to = from + node.data.length;
      if (start >= from && start < to) made.setStart(node, start - from);
      if (end > from && end <= to) {
        made.setEnd(node, end - from);
        return made;
      }
      from = to;
    }
    return made;
  }

  // ---------- Asking ----------

  async function connection() {
    if (ask) return ask;
    if (!self.glossatorSearch) await load('script', {src: root + 'assets/search/connect.js'});
    if (!self.glossatorEngineName) await load('script', {src: root + 'search/where.js'});
    const where = {engine: root + 'search/' + self.glossatorEngineName};
    ask = self.glossatorSearch.connect(where);
    return ask;
  }

  function query() { return (new URLSearchParams(location.search).get('q') ?? '').trim(); }

  async function find(jump) {
    const wanted = query();
    const number = ++asked;
    shown = box.value = wanted;
    clear();
    if (!wanted) return;
    status.textContent = 'Searching …';
    let answer;
    const all = passages();
    try {
      const passed = all.map((p) => p.kind + p.nodes.map((n) => n.data).join('') + '\0').join('');
      const send = await connection();
      answer = JSON.parse(await send({query: wanted, passages: passed}, () => {}));
    } catch {
      if (number !== asked) return;
      ask = null;
      status.textContent = 'The search could not be loaded; press Search to try again.';
      close.hidden = false;
      return;
    }
    if (number === asked) show(wanted, answer, all, jump);
  }

  function show(wanted, answer, all, jump) {
    everywhere.href = root + 'search/index.html?q=' + encodeURIComponent(wanted);
    everywhere.hidden = close.hidden = false;
    if (answer.problem) {
      status.textContent = 'Not understood: ' + answer.problem.message + '.';
      return;
    }
    for (const found of answer.passages) {
      for (const [start, end] of found.marks) hits.push(range(all[found.index], start, end));
    }
    hits.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    dock(true);
    previous.hidden = next.hidden = hits.length === 0;
    if (!hits.length) {
      status.textContent = answer.partly
        ? 'No hit: this order has only a part of what the query asks' : 'No hit in this order';
      return;
    }
    if (paints) CSS.highlights.set('glossator-hits', new Highlight(...hits));
    const to = jump ? 0 : nearest();
    go(to, jump || isOutOfSight(hits[to]));
  }

  // The bar leaves its place for the foot of the window; what the reader looks at stays where it is.
  function dock(open) {
    if (form.classList.contains('open') === open) return;
    const last = [...text.querySelectorAll('.court')].at(-1);
    const before = last.getBoundingClientRect().top;
    form.classList.toggle('open', open);
    scrollBy({top: last.getBoundingClientRect().top - before, behavior: 'instant'});
  }

  function target() {
    return location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  }

  // The address leads to a paragraph, and in a long one its hit may be out of sight; or to no place,
  // and the reader has not gone to one either.
  function isOutOfSight(hit) {
    const sees = (element) => {
      const {top} = element.getBoundingClientRect();
      return top >= 0 && top < innerHeight - form.offsetHeight;
    };
    const goal = target();
    if (!goal) return scrollY === 0 && !sees(hit);
    return goal.contains(hit.startContainer) && sees(goal) && !sees(hit);
  }

  // The hit that the address leads to: the first at its line or after.
  function nearest() {
    const goal = target();
    if (!goal) return 0;
    const found = hits.findIndex((hit) => hit.comparePoint(goal, 0) <= 0);
    return found < 0 ? 0 : found;
  }

  function go(to, scroll) {
    at = (to + hits.length) % hits.length;
    const hit = hits[at];
    if (paints) {
      const now = new Highlight(hit);
      now.priority = 1;
      CSS.highlights.set('glossator-hit', now);
    } else {
      getSelection().removeAllRanges();
      getSelection().addRange(hit);
    }
    status.textContent = 'Hit ' + (at + 1) + ' of ' + hits.length;
    if (!scroll) return;
    const place = hit.getBoundingClientRect();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo({top: scrollY + place.top - innerHeight / 3, behavior: calm ? 'auto' : 'smooth'});
  }

  function clear() {
    hits = [];
    at = -1;
    dock(false);
    previous.hidden = next.hidden = close.hidden = everywhere.hidden = true;
    status.textContent = '';
    if (paints) {
      CSS.highlights.delete('glossator-hits');
      CSS.highlights.delete('glossator-hit');
    }
  }

  function address(wanted) {
    return location.pathname + (wanted ? '?q=' + encodeURIComponent(wanted) : '');
  }

  form.onsubmit = (event) => {
    event.preventDefault();
    const wanted = box.value.trim();
    if (wanted && wanted === query() && hits.length) { go(at + 1, true); return; }
    history.pushState(null, '', address(wanted));
    find(true);
  };
  previous.onclick = () => go(at - 1, true);
  next.onclick = () => go(at + 1, true);
  close.onclick = () => { history.pushState(null, '', address('')); find(false); };
  box.onkeydown = (event) => {
    if (event.key === 'Enter' && event.shiftKey && hits.length) {
      event.preventDefault();
      go(at - 1, true);
    } else if (event.key === 'Escape' && query()) {
      close.click();
    }
  };
  addEventListener('popstate', () => {
    if (query() !== shown) find(false); // else only the place in the page has changed
  });
  if (askedAlready) form.requestSubmit();
  else if (query()) find(false);
};
