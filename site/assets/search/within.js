// A box to find words in the open order. What answers it is loaded when it is first asked; a reader who
// comes from the search page brings the query in the address.
(function () {
  'use strict';

  const text = document.getElementById('text');
  if (!text || text.querySelector('.court') === null) return;
  const root = new URL('../../', document.currentScript.src).href;

  function make(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  const box = make('input', {type: 'search', id: 'within-q', name: 'q', autocomplete: 'off',
    spellcheck: false, enterKeyHint: 'search'});
  box.setAttribute('autocapitalize', 'none');
  const status = make('p', {className: 'count'});
  status.setAttribute('role', 'status');
  const form = make('form', {className: 'within', action: location.pathname},
    make('label', {htmlFor: 'within-q', textContent: 'Search this order'}),
    make('span', {className: 'field'}, box, make('button', {textContent: 'Search'})),
    status);
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', 'This order');
  form.dataset.chrome = '';
  document.head.append(make('link', {rel: 'stylesheet', href: root + 'assets/search/within.css'}));
  (document.querySelector('header.front') ?? text).after(form);

  // The script that answers takes the form over.
  function start(asked) {
    const script = make('script', {src: root + 'assets/search/hits.js'});
    form.onsubmit = (event) => event.preventDefault();
    script.onload = () => self.glossatorHits({form, box, status, text, root, make}, asked);
    script.onerror = () => {
      script.remove();
      form.onsubmit = first;
      status.textContent = 'The search could not be loaded; press Search to try again.';
    };
    document.head.append(script);
  }

  function first(event) {
    event.preventDefault();
    if (box.value.trim()) start(true);
  }

  form.onsubmit = first;
  if (new URLSearchParams(location.search).get('q')) start(false);
})();
