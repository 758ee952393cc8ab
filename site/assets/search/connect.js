// Connects a page with the search engine: in a worker where the page came over http, so that the page stays
// quick while Lucene works; in the page itself where it was opened from a disk.
//
// where.engine   the address of the engine's script
// where.index    the folder of the index, absolute, and
// where.boot     the name of its boot file; absent where only the open page is searched
//
// What it gives takes a request and a function that is told what has come: {loaded}, the characters so
// far, and {begun}, an answer with the first orders only.
//
// The search page names all three beside this script. There the index is opened at once, while the reader
// thinks; not where the reader wants to save data, or where it would hold up the page.
self.glossatorSearch = {
  connect(where) {
    'use strict';

    function load(url) {
      return new Promise((done, failed) => {
        const script = document.createElement('script');
        script.src = url;
        script.onload = done;
        script.onerror = () => { script.remove(); failed(new Error('missing')); };
        document.head.append(script);
      });
    }

    if (location.protocol === 'file:') {
      let engine = null;
      return async (request, tell) => {
        if (!request) return '';
        engine ??= self.glossatorAnswer ? Promise.resolve() : load(where.engine);
        try {
          await engine;
        } catch (error) {
          engine = null;
          throw error;
        }
        return self.glossatorAnswer(where, request, tell);
      };
    }

    // The boot file comes while the engine does. What is wrong with it the worker will find out.
    async function early() {
      try {
        const answer = await fetch(where.index + where.boot + '.js');
        return answer.ok ? await answer.text() : null;
      } catch {
        return null;
      }
    }

    const thread = new Worker(where.engine);
    const waiting = new Map();
    let boot = where.boot ? early() : null;
    let last = 0;
    let broken = false;
    thread.onmessage = ({data}) => {
      const asker = waiting.get(data.id);
      if (!asker) return; // it was told that it failed, while files were still coming
      const {tell, done, failed} = asker;
      if ('loaded' in data || 'begun' in data) {
        tell(data);
        return;
      }
      waiting.delete(data.id);
      if ('failed' in data) failed(new Error(data.failed)); else done(data.answer);
    };
    thread.onerror = () => {
      broken = true;
      waiting.forEach(({failed}) => failed(new Error('worker')));
      waiting.clear();
    };
    return async (request, tell) => {
      const text = await boot;
      boot = null;
      return new Promise((done, failed) => {
        if (broken) {
          failed(new Error('worker'));
          return;
        }
        const id = ++last;
        waiting.set(id, {tell, done, failed});
        thread.postMessage({id, where, request, early: text});
      });
    };
  },
};
(function () {
  'use strict';

  const named = document.currentScript.dataset;
  if (!named.boot) return;
  const absolute = (path) => new URL(path, document.baseURI).href;
  const search = self.glossatorSearch;
  search.where = {
    index: absolute(named.index),
    boot: named.boot,
    engine: absolute(named.engine),
  };
  search.isEager = named.engine !== '' && location.protocol !== 'file:'
    && !navigator.connection?.saveData;
  if (!search.isEager) return;
  search.early = search.connect(search.where);
  search.early(null, () => {}).then(() => performance.mark('glossator-ready'), () => {});
})();
