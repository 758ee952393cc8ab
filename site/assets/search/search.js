// The search page: reads the question from the address, shows the answer, keeps both in step.
(function () {
  'use strict';

  document.documentElement.classList.add('scripted'); // should settings.js be missing
  const form = document.getElementById('search');
  const box = document.getElementById('q');
  const results = document.getElementById('results');
  const status = document.getElementById('status');
  const progress = document.getElementById('progress');
  const understood = document.getElementById('understood');
  const problem = document.getElementById('problem');
  const named = document.getElementById('named');
  const hits = document.getElementById('hits');
  const facets = document.getElementById('facets');
  const lists = document.getElementById('lists');
  const sort = document.getElementById('sort');
  const more = document.getElementById('more');
  const sorting = sort.parentElement;
  const paging = more.parentElement;
  const end = element('p', {hidden: true, className: 'rest'});
  paging.after(end);
  const root = form.dataset.root;
  const columns = document.querySelector('.columns');
  const unfound = document.getElementById('unfound');
  const jump = document.getElementById('jump');
  const section = document.querySelector('.found');
  const heading = document.title;
  const site = heading.replace(/^[^·]*(?=·|$)/, ' ');
  const COUNT = 5;
  const MOST = 200;
  const FACETS = ['court', 'judge', 'year', 'kind', 'cites', 'tag', 'author'];
  const LABELS = ['Court', 'Judge', 'Year', 'Kind', 'Authority cited', 'Tag', 'Notes by'];

  const {where, isEager} = self.glossatorSearch;
  let ask = self.glossatorSearch.early;
  let asked = 0;
  let shown = 0;
  const opened = new Set(); // facets that the reader wants counted, though it costs loading
  let refocus = ''; // what is to have the focus when the facets are drawn again

  function connection() {
    return ask ??= self.glossatorSearch.connect(where);
  }

  // The state of the page is its address, so that every state can be sent to somebody.
  function state() {
    const parameters = new URLSearchParams(location.search);
    return {
      query: parameters.get('q') ?? '',
      sort: ['newest', 'oldest'].find((s) => s === parameters.get('sort')) ?? 'relevance',
      count: Math.min(MOST, Math.max(COUNT, parseInt(parameters.get('n'), 10) || COUNT)),
      choices: FACETS.flatMap((f) => parameters.getAll(f).map((v) => f + '=' + v)),
    };
  }

  function address(next) {
    const parameters = new URLSearchParams();
    if (next.query) parameters.set('q', next.query);
    if (next.sort !== 'relevance') parameters.set('sort', next.sort);
    if (next.count > COUNT) parameters.set('n', next.count);
    for (const choice of next.choices) {
      const equals = choice.indexOf('=');
      parameters.append(choice.slice(0, equals), choice.slice(equals + 1));
    }
    return location.pathname + (parameters.size ? '?' + parameters : '');
  }

  function go(next) {
    history.pushState(null, '', address(next));
    show(!refocus);
  }

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function clear() {
    hits.replaceChildren();
    facets.replaceChildren();
    understood.replaceChildren();
    problem.replaceChildren();
    named.replaceChildren();
    problem.hidden = named.hidden = facets.hidden = sorting.hidden = columns.hidden = true;
    paging.hidden = end.hidden = jump.hidden = unfound.hidden = true;
    box.removeAttribute('aria-invalid');
  }

  async function show(focus, first = 0) {
    const now = state();
    if (document.activeElement !== box || box.value.trim() !== now.query) box.value = now.query;
    sort.value = now.sort;
    document.title = now.query.trim() ? now.query + site : heading;
    if (!now.query.trim()) {
      asked++; // what is on its way is of no matter now
      clear();
      results.hidden = true;
      lists.hidden = false;
      return;
    }
    const number = ++asked;
    let begun = null;
    results.hidden = false;
    hits.setAttribute('aria-busy', 'true');
    section.hidden = !hits.children.length;
    status.textContent = 'Searching …';
    const slow = setTimeout(() => { progress.hidden = false; }, 250);
    let answer;
    try {
      const request = {
        query: now.query, choices: now.choices.join('\n'), sort: now.sort, first,
        count: now.count - first,
        passages: 3, facets: [...opened].join(' '),
      };
      const text = await connection()(request, (part) => {
        if (number !== asked || refocus) return; // who narrows waits for the facets
        if (part.begun) {
          const more = JSON.parse(part.begun);
          if (!begun) head(now, more, first, focus);
          list(more.hits.slice(begun?.hits.length ?? 0), now);
          begun = more;
        } else if (!begun) {
          status.textContent = 'Searching … ' + Math.ceil(part.loaded / 1024) + ' KB';
        }
      });
      answer = JSON.parse(text);
    } catch (error) {
      if (number === asked) failed(error);
      return;
    } finally {
      clearTimeout(slow);
      if (number === asked) {
        progress.hidden = true;
        hits.setAttribute('aria-busy', 'false');
      }
    }
    if (number !== asked) return;
    if (answer.problem) {
      refuse(now, answer.problem);
    } else {
      if (!begun) head(now, answer, first, focus);
      list(answer.hits.slice(begun?.hits.length ?? 0), now);
      foot(now, answer, first, number);
    }
    keep().catch(() => {});
  }

  function failed(error) {
    clear();
    refocus = '';
    ask = null;
    status.textContent = 'The search did not work.';
    const again = element('button', {type: 'button', textContent: 'Try again'});
    again.onclick = retry;
    problem.append(
      element('p', {textContent: 'A part of the search index could not be loaded, or is not whole. '
        + 'The connection may have been cut, or the site may just be changing. '
        + 'The lists below work without it.'}),
      again);
    problem.dataset.reason = error.message;
    problem.hidden = lists.hidden = unfound.hidden = false;
  }

  // A page from before the site was last published names files that are gone: then only it is old.
  async function retry() {
    try {
      const page = await (await fetch(location.pathname, {cache: 'reload'})).text();
      if (!page.includes(where.boot)) {
        location.reload();
        return;
      }
    } catch {
      // There is no connection, or none can be made from a disk; the search itself will tell.
    }
    show(true);
  }

  function refuse(now, reason) {
    clear();
    refocus = '';
    status.textContent = 'The query is not understood.';
    box.setAttribute('aria-invalid', 'true');
    const line = now.query.replace(/[\u0000-\u001f]/g, ' ');
    const caret = ' '.repeat(reason.start) + '^'.repeat(Math.max(1, reason.end - reason.start));
    problem.append(
      element('p', {textContent: reason.message[0].toUpperCase() + reason.message.slice(1) + '.'}),
      element('pre', {textContent: line + '\n' + caret}));
    if (reason.suggestion) {
      problem.append(element('p', {}, 'Perhaps ', link({...now, query: reason.suggestion},
        reason.suggestion)));
    }
    problem.hidden = lists.hidden = unfound.hidden = false;
  }

  function link(next, text) {
    const made = element('a', {href: address(next), textContent: text});
    made.onclick = (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      box.value = next.query;
      go(next);
    };
    return made;
  }

  // How many orders there are and what was asked: told as soon as it is known.
  function head(now, answer, first, focus) {
    if (first === 0) clear();
    const orders = answer.total === 1 ? '1 order' : answer.total.toLocaleString('en-US') + ' orders';
    status.textContent = answer.total ? orders : answer.named ? 'No order mentions it' : 'No order';
    if (first === 0) {
      explain(answer.query);
      if (answer.named) name(answer.named, now);
    }
    sorting.hidden = answer.total < 2;
    lists.hidden = answer.total > 0;
    section.hidden = columns.hidden = jump.hidden = !answer.total;
    unfound.hidden = answer.total > 0;
    if (focus && first === 0 && answer.total) document.getElementById('found').focus({preventScroll: true});
  }

  // What comes after the passages.
  function foot(now, answer, first, number) {
    shown = first + new Set(answer.hits.map((h) => h.order)).size;
    paging.hidden = shown >= Math.min(MOST, answer.total);
    end.hidden = !paging.hidden || shown >= answer.total;
    end.textContent = 'These are the first ' + shown + '. Narrow the search to see others.';
    if (!answer.total) spell(now, answer.query.words, number);
    setTimeout(() => { // once the passages are seen
      if (number !== asked) return;
      narrow(now, answer);
      columns.hidden = !answer.total && facets.hidden;
    });
  }

  // Of a word that no order has, those spelled nearly like it are offered if there are any.
  async function spell(now, words, number) {
    const word = words.find((w) => !w.finds.length && /^\p{L}{4,}$/u.test(w.written));
    if (!word) return;
    const query = now.query.replace(word.written, word.written + '~');
    const request = {
      query, choices: now.choices.join('\n'), sort: now.sort, first: 0, count: 0, passages: 0, facets: '',
    };
    const answer = JSON.parse(await connection()(request, () => {}).catch(() => '{}'));
    if (number !== asked || !answer.total) return;
    understood.append('Words spelled nearly like it are found with ', link({...now, query}, query), '.');
  }

  function explain(query) {
    understood.append('Understood as: ' + query.understood + '. ');
    for (const word of query.words.filter((w) => w.otherOnly)) {
      understood.append('No order has “' + word.written + '” itself, but other forms of it: '
        + word.finds.join(', ') + '. ');
    }
    for (const word of query.words.filter((w) => !w.finds.length)) {
      understood.append('Nothing was found for “' + word.written + '”. ');
    }
    const forms = query.words.filter((w) => w.finds.length > 1 && !w.otherOnly);
    if (!forms.length) return;
    const details = element('details', {}, element('summary', {textContent: 'Forms found'}));
    for (const word of forms) {
      details.append(element('p', {}, element('b', {textContent: word.written}), ': '
        + word.finds.join(', ')));
    }
    understood.append(details);
  }

  // Who writes a name or a number may want that very order, and not those that mention it.
  function name(orders, now) {
    const numbered = orders.query.startsWith('docket:');
    const heading = numbered ? 'With this docket number'
      : orders.orders.length === 1 ? 'With this in its name' : 'With this in their names';
    if (orders.orders.length) {
      named.append(
        element('h2', {textContent: heading}),
        element('ul', {}, ...orders.orders.map((order) => element('li', {},
          element('a', {href: root + order.order + 'index.html', textContent: order.name}),
          ' ', element('span', {className: 'facts', textContent: facts(order)})))));
    } else {
      named.append(element('p', {}, orders.total.toLocaleString('en-US') + ' orders have this in their '
        + (numbered ? 'docket numbers' : 'names') + ': ',
      link({...now, query: orders.query, count: COUNT}, orders.query)));
    }
    named.hidden = false;
  }

  function facts(order) {
    return [order.docket && 'No. ' + order.docket, order.court, order.date && written(order.date)]
      .filter(Boolean).join(' · ');
  }

  function list(passages, now) {
    let last = hits.lastElementChild?.dataset.order;
    let count = 0;
    for (const [i, hit] of passages.entries()) {
      const item = element('li', {className: hit.kind});
      Object.assign(item.dataset, {
        order: hit.order, paragraph: hit.paragraph, pin: hit.pin, score: hit.score, bits: hit.bits,
      });
      if (hit.order !== last) {
        item.classList.add('first');
        item.append(
          element('p', {className: 'name'}, element('a', {
            href: root + hit.order + 'index.html' + carried(now), textContent: hit.name})),
          element('p', {className: 'facts', textContent: facts(hit)}));
        last = hit.order;
        count = 0;
      }
      count++;
      if (hit.paragraph) item.append(passage(hit, now));
      const ends = passages[i + 1]?.order !== hit.order;
      const rest = hit.matching - count;
      if (ends && rest > 0) {
        item.append(element('p', {className: 'rest', textContent:
          rest + (rest === 1 ? ' more passage' : ' more passages') + ' in this order'}));
      }
      hits.append(item);
    }
  }

  // "October 7, 2011", as the pages of orders have it.
  function written(date) {
    return new Date(date).toLocaleDateString('en-US',
      {year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC'});
  }

  // The order's page shows all hits, and leads from one to the next.
  function carried(now) { return '?q=' + encodeURIComponent(now.query); }

  function passage(hit, now) {
    const at = hit.path.indexOf('#');
    const made = element('a', {className: 'passage',
      href: root + hit.path.slice(0, at) + 'index.html' + carried(now) + hit.path.slice(at)});
    if (hit.kind === 'note') made.append(element('span', {className: 'vh', textContent: 'Note: '}));
    if (hit.pin) made.append(element('span', {className: 'pin', textContent: hit.pin}));
    let from = 0;
    for (const [start, end] of hit.marks) {
      made.append(hit.snippet.slice(from, start),
        element('mark', {textContent: hit.snippet.slice(start, end)}));
      from = end;
    }
    made.append(hit.snippet.slice(from));
    return made;
  }

  // What an address narrows to can be undone even where no order has it.
  function withChosen(now, counted) {
    const all = counted.map((facet) => ({...facet, values: [...facet.values]}));
    for (const choice of now.choices) {
      const equals = choice.indexOf('=');
      const [key, value] = [choice.slice(0, equals), choice.slice(equals + 1)];
      let facet = all.find((f) => f.key === key);
      if (!facet) all.push(facet = {key, label: LABELS[FACETS.indexOf(key)], values: []});
      if (!facet.values.some((v) => v.key === value)) {
        facet.values.push({key: value, label: value, count: 0});
      }
    }
    return all;
  }

  function narrow(now, answer) {
    facets.replaceChildren();
    for (const facet of withChosen(now, answer.facets)) {
      const chosen = now.choices.filter((c) => c.startsWith(facet.key + '='));
      if (facet.values.length < 2 && !chosen.length) continue;
      const group = element('div', {role: 'group'});
      group.setAttribute('aria-label', facet.label);
      group.dataset.facet = facet.key;
      group.append(element('h3', {textContent: facet.label}));
      const line = (value) => {
        const choice = facet.key + '=' + value.key;
        const tick = element('input', {type: 'checkbox', checked: chosen.includes(choice)});
        tick.dataset.choice = choice;
        tick.onchange = () => {
          refocus = '[data-choice="' + CSS.escape(choice) + '"]';
          go({...now, count: COUNT, choices: tick.checked
            ? [...now.choices, choice] : now.choices.filter((c) => c !== choice)});
        };
        return element('label', {}, tick, value.label,
          element('span', {className: 'count', textContent: value.count}));
      };
      const isFirst = (value, i) => i < 6 || chosen.includes(facet.key + '=' + value.key);
      group.append(...facet.values.filter(isFirst).map(line));
      const others = facet.values.filter((value, i) => !isFirst(value, i));
      if (others.length) {
        const rest = element('details', {}, element('summary', {textContent: 'More'}));
        rest.addEventListener('toggle', () => rest.append(...others.map(line)), {once: true});
        group.append(rest);
      }
      facets.append(group);
    }
    for (const facet of answer.total ? answer.uncounted : []) {
      const count = element('button', {type: 'button', textContent: facet.label + ' …'});
      count.onclick = () => {
        opened.add(facet.key);
        refocus = '[data-facet="' + facet.key + '"] input';
        show(false);
      };
      facets.append(element('div', {}, count));
    }
    facets.hidden = !facets.children.length;
    jump.hidden = facets.hidden || !answer.total;
    if (refocus) {
      (facets.querySelector(refocus) ?? document.getElementById('found')).focus({preventScroll: true});
      refocus = '';
    }
  }

  // On a narrow screen the facets come after all passages.
  jump.firstElementChild.onclick = (event) => {
    event.preventDefault();
    facets.scrollIntoView();
    facets.querySelector('input, button')?.focus({preventScroll: true});
  };

  // From passage to passage, while the focus is among the results.
  function step(by) {
    const links = [...hits.querySelectorAll('a')];
    const to = links.indexOf(document.activeElement) + by;
    links[Math.min(Math.max(0, to), links.length - 1)]?.focus();
  }

  form.onsubmit = (event) => {
    event.preventDefault();
    clearTimeout(pause);
    go({query: box.value.trim(), sort: sort.value, count: COUNT, choices: []});
  };
  sort.onchange = () => go({...state(), count: COUNT, sort: sort.value});
  more.onclick = async () => {
    const before = hits.children.length;
    const now = state();
    history.pushState(null, '', address({...now, count: now.count + COUNT}));
    await show(false, shown);
    hits.children[before]?.querySelector('a')?.focus();
  };
  addEventListener('popstate', () => show(false));
  addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if ((event.key === 'j' || event.key === 'k') && results.contains(document.activeElement)
      && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      step(event.key === 'j' ? 1 : -1);
    } else if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
  // What has been searched once can be searched again without a connection. Until a page is opened that
  // the service worker watches from the start, what came without its knowledge is asked for once more, of
  // the browser's own memory.
  const keeper = location.protocol === 'https:' ? navigator.serviceWorker : null;
  const isFirst = keeper && !keeper.controller;
  const kept = new Set();
  async function keep() {
    if (!isFirst || !keeper.controller) return;
    const own = performance.getEntriesByType('resource').map((r) => r.name);
    const searched = (await connection()('files', () => {})).split('\n');
    for (const url of [location.href, ...own, ...searched]) {
      if (kept.has(url) || !url.startsWith(location.origin + '/')) continue;
      kept.add(url);
      fetch(url, {cache: 'force-cache'}).catch(() => kept.delete(url));
    }
  }
  keeper?.register('offline.js').catch(() => {});
  keeper?.addEventListener('controllerchange', () => keep().catch(() => {}), {once: true});

  // What the words so far will need is loaded while the reader types, for one state of the box after the
  // other: on a slow line the reader is done before much of no use was asked for.
  let preparing = false;
  async function prepare() {
    const query = box.value.trim();
    if (preparing || query.length < 3) return;
    preparing = true;
    const request = {query, choices: '', sort: sort.value, first: 0, count: 0, passages: 0, facets: ''};
    await connection()(request, () => {}).catch(() => {});
    preparing = false;
    if (box.value.trim() !== query && document.activeElement === box) later();
  }

  let pause = 0;
  function later() {
    clearTimeout(pause);
    if (isEager) pause = setTimeout(prepare, 60);
  }
  box.oninput = later;
  box.addEventListener('focus', () => connection()(null, () => {}).catch(() => {}), {once: true});
  show(false);
})();
