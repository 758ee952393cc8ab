// The preview's own script: it follows the pages of a preview and is never published.
(() => {
  'use strict';
  const folder = new URL('.', document.currentScript.src);
  const edition = new URL(document.currentScript.src).search.slice(1);

  const element = (name, classes, text) => {
    const made = document.createElement(name);
    made.className = classes;
    made.textContent = text || '';
    return made;
  };

  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = new URL('preview.css', folder);
  document.head.append(style);

  // The place on the page outlives a reload.
  const key = 'glossator-preview ' + location.pathname;
  const kept = sessionStorage.getItem(key);
  if (kept) {
    sessionStorage.removeItem(key);
    const back = () => scrollTo({top: Number(kept), behavior: 'instant'});
    back();
    // Scripts and fonts move the page until it has loaded.
    addEventListener('load', back, {once: true});
  }
  const reload = () => {
    sessionStorage.setItem(key, String(scrollY));
    location.reload();
  };

  // What is wrong, over the page, with file and line.
  const overlay = element('section', 'glossator-errors');
  overlay.setAttribute('role', 'alert');
  overlay.hidden = true;
  document.body.append(overlay);
  const show = (count, errors) => {
    overlay.replaceChildren();
    overlay.hidden = count === 0;
    if (count === 0) return;
    overlay.append(element('h2', '', count === 1 ? '1 error' : count + ' errors'));
    for (const error of errors) {
      overlay.append(element('p', 'place', error.place), element('pre', '', error.text));
    }
    if (count > errors.length) {
      overlay.append(element('p', '', '… and ' + (count - errors.length) + ' more'));
    }
  };

  const swap = (paths) => {
    for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) {
      const address = new URL(link.href);
      if (!paths.some((path) => address.pathname === '/' + path)) continue;
      const fresh = link.cloneNode();
      address.search = '?' + Date.now();
      fresh.href = address;
      fresh.addEventListener('load', () => link.remove(), {once: true});
      link.after(fresh);
    }
  };

  // While something is wrong the page stays as it is, and is loaded again when all is mended.
  let stale = false;
  const query = new URLSearchParams({page: location.pathname, edition});
  const events = new EventSource(new URL('events?' + query, folder));
  events.onmessage = (event) => {
    const news = JSON.parse(event.data);
    document.documentElement.dataset.edition = news.edition;
    show(news.count, news.errors);
    stale ||= news.reload;
    if (stale && news.count === 0) reload();
    else if (news.styles.length) swap(news.styles);
  };

  // A note starts where words of the court are selected.
  const button = element('button', 'glossator-start', 'Start a note here');
  button.type = 'button';
  button.hidden = true;
  document.body.append(button);
  let chosen = null;

  const selected = () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0);
    const start = range.startContainer;
    const from = start.nodeType === Node.TEXT_NODE ? start.parentElement : start;
    const block = from && from.closest('.court[id]');
    if (!block || !block.contains(range.endContainer)) return null;
    const words = document.createElement('div');
    words.append(range.cloneContents());
    words.querySelectorAll('[data-chrome]').forEach((part) => part.remove());
    const quote = words.textContent.replace(/\s+/g, ' ').trim();
    return quote ? {block: block.id, quote, box: range.getBoundingClientRect()} : null;
  };
  document.addEventListener('selectionchange', () => {
    if (document.querySelector('.glossator-note')) return;
    chosen = selected();
    button.hidden = !chosen;
    if (chosen) {
      button.style.setProperty('top', chosen.box.bottom + scrollY + 6 + 'px');
      button.style.setProperty('left', Math.max(8, chosen.box.left + scrollX) + 'px');
    }
  });
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => chosen && open(chosen));

  const open = ({block, quote}) => {
    button.hidden = true;
    const form = element('form', 'glossator-note');
    const text = element('textarea', '');
    text.required = true;
    text.rows = 6;
    text.setAttribute('aria-label', 'Your note, in Markdown');
    const told = element('p', 'told');
    told.setAttribute('role', 'status');
    const save = element('button', '', 'Write it into notes.md');
    const cancel = element('button', '', 'Cancel');
    cancel.type = 'button';
    form.append(element('blockquote', '', quote), text, told, save, cancel);
    document.body.append(form);
    text.focus();
    cancel.addEventListener('click', () => form.remove());
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      save.disabled = true;
      const token = await (await fetch(new URL('token', folder))).text();
      const page = location.pathname.slice(1);
      const answer = await fetch(new URL('notes', folder), {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'X-Glossator-Token': token},
        body: JSON.stringify({page, block, quote, note: text.value}),
      });
      if (answer.ok) {
        form.remove();
      } else {
        told.textContent = await answer.text();
        save.disabled = false;
      }
    });
  };
})();
