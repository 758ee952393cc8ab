// Fetches what the search engine asks for, and asks again. Runs in a worker; on a page that was
// opened from a disk, where there are no workers and nothing can be fetched, in the page itself.
(function () {
  'use strict';

  const inWorker = typeof document === 'undefined';
  let folder = '';
  let opened = null;
  let loaded = 0;

  // Index files are scripts of one call; a page opened from a disk runs them.
  const handed = new Map();
  self.glossatorIndex = (name, base64) => handed.set(name, base64);

  function bytes(base64) {
    const text = atob(base64);
    const all = new Int8Array(text.length);
    for (let i = 0; i < text.length; i++) all[i] = text.charCodeAt(i);
    return all;
  }

  function script(url) {
    if (inWorker) {
      self.importScripts(url);
      return Promise.resolve();
    }
    return new Promise((done, failed) => {
      const element = document.createElement('script');
      element.src = url;
      element.onload = () => { element.remove(); done(); };
      element.onerror = () => { element.remove(); failed(new Error('missing')); };
      document.head.append(element);
    });
  }

  async function fetched(name, again) {
    const url = folder + name + '.js';
    if (!inWorker) {
      await script(url);
      const base64 = handed.get(name);
      handed.delete(name);
      if (base64 === undefined) throw new Error('missing');
      return bytes(base64);
    }
    const answer = await fetch(url, again ? {cache: 'reload'} : {});
    if (!answer.ok) throw new Error('missing');
    const text = await answer.text();
    loaded += text.length;
    const from = text.indexOf('","');
    if (!text.startsWith('glossatorIndex("') || !text.endsWith('");\n') || from < 0) {
      throw new Error('cut');
    }
    return bytes(text.slice(from + 3, -4));
  }

  // A cut connection heals by itself more often than not: twice, with a pause.
  async function file(name) {
    for (let attempt = 0; ; attempt++) {
      try {
        return await fetched(name, attempt > 0);
      } catch (error) {
        if (attempt === 2) throw error;
        await new Promise((done) => setTimeout(done, 300 * (attempt + 1)));
      }
    }
  }

  async function open(where) {
    folder = where.index;
    const [, boot] = await Promise.all([script(where.engine), file(where.boot)]);
    const answer = self.glossatorEngine.open(boot);
    if (answer !== 'ok') throw new Error(answer);
  }

  async function answered(ask, tell) {
    for (let round = 1; ; round++) {
      const answer = ask();
      if (answer.startsWith('broken')) throw new Error(answer);
      if (!answer.startsWith('want ')) return answer;
      if (round > 200) throw new Error('endless');
      const names = answer.slice(5).split(' ');
      await Promise.all(names.map(async (name) => {
        const content = await file(name);
        self.glossatorEngine.put(name, content);
        tell(loaded);
      }));
    }
  }

  // One question: where the index is, and what is asked of it.
  async function search(where, request, tell) {
    opened ??= open(where);
    try {
      await opened;
      return await answered(() => self.glossatorEngine.search(
        request.query, request.choices, request.sort, request.first, request.count,
        request.passages, request.facets ?? ''), tell);
    } catch (error) {
      opened = null; // so that another try starts afresh
      throw error;
    }
  }

  if (inWorker) {
    self.onmessage = async ({data}) => {
      const tell = (count) => self.postMessage({id: data.id, loaded: count});
      try {
        const answer = data.request
          ? await search(data.where, data.request, tell)
          : await (opened ??= open(data.where));
        self.postMessage({id: data.id, answer: answer ?? ''});
      } catch (error) {
        if (!data.request) opened = null;
        self.postMessage({id: data.id, failed: String(error.message ?? error)});
      }
    };
  } else {
    self.glossatorSearch = {
      // In a worker where the page came over http; the page stays quick while Lucene works.
      connect(where, worker) {
        if (location.protocol === 'file:') {
          return (request, tell) => (request ? search(where, request, tell) : Promise.resolve(''));
        }
        const thread = new Worker(worker);
        const waiting = new Map();
        let last = 0;
        thread.onmessage = ({data}) => {
          const {tell, done, failed} = waiting.get(data.id);
          if ('loaded' in data) return tell(data.loaded);
          waiting.delete(data.id);
          if ('failed' in data) failed(new Error(data.failed)); else done(data.answer);
        };
        thread.onerror = () => {
          waiting.forEach(({failed}) => failed(new Error('worker')));
          waiting.clear();
        };
        return (request, tell) => new Promise((done, failed) => {
          const id = ++last;
          waiting.set(id, {tell, done, failed});
          thread.postMessage({id, where, request});
        });
      },
    };
  }
})();
