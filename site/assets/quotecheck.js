// The page that checks quotations: hands the draft to the checker, which runs in this page, loads
// the texts of the orders that it asks for, and shows what it finds. The draft goes nowhere else.
(function () {
  'use strict';

  document.documentElement.classList.add('scripted'); // should settings.js be missing
  const form = document.getElementById('quotecheck');
  const draft = document.getElementById('draft');
  const report = document.getElementById('report');
  const heading = document.getElementById('report-h');
  const status = document.getElementById('status');
  const list = document.getElementById('findings');
  const root = form.dataset.root;
  let ready = null;

  // Texts are scripts of one call, so that a page opened from a disk can load them too.
  const handed = new Map();
  self.glossatorHeld = (path, text) => handed.set(path, text);

  function script(url) {
    return new Promise((done, failed) => {
      const element = document.createElement('script');
      element.src = url;
      element.onload = () => { element.remove(); done(); };
      element.onerror = () => { element.remove(); failed(new Error('missing')); };
      document.head.append(element);
    });
  }

  async function open() {
    if (!form.dataset.checker) throw new Error('no checker');
    await Promise.all([script(form.dataset.checker), script(form.dataset.names)]);
    self.glossatorChecker.names(handed.get('') ?? '');
    handed.delete('');
  }

  async function check(text) {
    ready ??= open();
    try {
      await ready;
    } catch (error) {
      ready = null;
      throw error;
    }
    const wanted = JSON.parse(self.glossatorChecker.read(text));
    for (const path of wanted) {
      try {
        await script(root + path + 'quote.js');
        self.glossatorChecker.hold(handed.get(path) ?? '');
        handed.delete(path);
      } catch {
        // The checker says of each quotation from it that the text could not be loaded.
      }
    }
    return JSON.parse(self.glossatorChecker.findings());
  }

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function pieces(all) {
    return all.flatMap((piece) => {
      const parts = [];
      if (piece.how === 'same' || piece.how === 'omitted') return [piece.draft];
      if (piece.how === 'bracketed') {
        return [element('span', {className: 'bracketed', textContent: piece.draft})];
      }
      if (piece.draft.trim()) {
        parts.push(element('ins', {}, word('yours: '), piece.draft));
      }
      if (piece.order.trim()) {
        parts.push(element('del', {}, word('the court’s: '), piece.order));
      }
      return parts.length === 2 ? [parts[0], ' ', parts[1]] : parts;
    });
  }

  function word(text) {
    return element('span', {className: 'vh', textContent: text});
  }

  function place(finding) {
    const link = element('a', {
      href: root + finding.path + 'index.html' + (finding.anchor ? '#' + finding.anchor : ''),
      textContent: finding.at,
    });
    return [element('i', {textContent: finding.order}), ', ', link];
  }

  const NAMES = {
    'exact': 'Exact', 'altered': 'Altered', 'not found': 'Not found', 'not checked': 'Not checked',
  };

  function about(finding) {
    const made = element('p', {className: 'where'});
    if (finding.verdict === 'not found') {
      made.append(element('i', {textContent: finding.order}), ' has no such words.');
    } else if (finding.verdict === 'not checked') {
      made.append(finding.why[0].toUpperCase() + finding.why.slice(1) + '.');
      finding.seen.forEach((seen) => {
        made.append(' The very words stand in ', ...place(seen), '.');
      });
    } else {
      made.append(...place(finding), '.');
    }
    return made;
  }

  function pin(finding) {
    if (!finding.pin) return [];
    const made = element('p', {className: 'pin-verdict ' + finding.pin.verdict.replace(' ', '-')});
    switch (finding.pin.verdict) {
      case 'right': made.append('The pin cite is right.'); break;
      case 'wrong':
        made.append(element('b', {textContent: 'Pin wrong: '}),
          'these words are at ' + finding.pin.right + '.');
        break;
      case 'missing': made.append('No pin cite is given; these words are at ' + finding.pin.right + '.'); break;
      default: made.append('The pin cite was not checked: ' + finding.pin.why + '.');
    }
    return [made];
  }

  function item(finding) {
    const kind = finding.verdict.replace(' ', '-');
    const words = element('blockquote', {});
    if (finding.pieces) words.append(...pieces(finding.pieces)); else words.append(finding.quotation);
    const made = element('li', {className: 'finding ' + kind},
      element('p', {className: 'verdict', textContent: NAMES[finding.verdict]}), words,
      about(finding), ...pin(finding));
    if (finding.source) {
      made.append(element('p', {className: 'source fine', textContent: 'Cited: ' + finding.source}));
    }
    made.dataset.verdict = finding.verdict;
    if (finding.pin) made.dataset.pin = finding.pin.verdict;
    return made;
  }

  function summary(findings) {
    if (!findings.length) return 'The draft has no quotations.';
    const count = (verdict) => findings.filter((f) => f.verdict === verdict).length;
    const wrong = findings.filter((f) => f.pin && f.pin.verdict === 'wrong').length;
    const counts = Object.keys(NAMES).filter((v) => count(v)).map((v) => count(v) + ' ' + v);
    if (wrong) counts.push(wrong + (wrong === 1 ? ' pin' : ' pins') + ' wrong');
    return counts.join(', ') + '.';
  }

  // Lets the browser paint before a long stretch of work.
  const painted = () => new Promise((done) => setTimeout(done, 30));

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    report.hidden = false;
    list.replaceChildren();
    status.textContent = 'Checking …';
    await painted();
    try {
      const findings = await check(draft.value);
      list.replaceChildren(...findings.map(item));
      status.textContent = summary(findings);
    } catch (error) {
      status.textContent = 'The check did not work: a part of the site could not be loaded.';
      status.dataset.reason = error.message;
    }
    heading.focus();
  });

  document.getElementById('clear').addEventListener('click', () => {
    draft.value = '';
    list.replaceChildren();
    report.hidden = true;
    draft.focus();
  });
})();
