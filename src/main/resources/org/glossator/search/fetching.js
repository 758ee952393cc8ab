// Fetches what the search engine asks for, and asks again. Published in one file with the engine. Runs in
// a worker; on a page that was opened from a disk, where there are no workers and nothing can be fetched,
// in the page itself.
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
    if (Uint8Array.fromBase64) return new Int8Array(Uint8Array.fromBase64(base64).buffer);
    const text = atob(base64);
    const all = new Int8Array(text.length);
    for (let i = 0; i < text.length; i++) all[i] = text.charCodeAt(i);
    return all;
  }

  function script(url) {
    return new Promise((done, failed) => {
      const element = document.createElement('script');
      element.src = url;
      element.onload = () => { element.remove(); done(); };
      element.onerror = () => { element.remove(); failed(new Error('missing')); };
      document.head.append(element);
    });
  }

  // The bytes that a file's text hands over.
  function unpacked(text) {
    loaded += text.length;
    const from = text.indexOf('","');
    if (!text.startsWith('glossatorIndex("') || !text.endsWith('");\n') || from < 0) {
      throw new Error('cut');
    }
    return bytes(text.slice(from + 3, -4));
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
    return unpacked(await answer.text());
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

  // Gives the engine a file, once even if two questions wait for it.
  const coming = new Map();
  function brought(name) {
    let waiting = coming.get(name);
    if (!waiting) {
      waiting = file(name).then((content) => self.glossatorEngine.put(name, content));
      const over = () => coming.delete(name);
      waiting.then(over, over);
      coming.set(name, waiting);
    }
    return waiting;
  }

  // The page may have fetched the boot file while this script was on its way.
  async function open(where, early) {
    folder = where.index;
    let boot;
    try {
      boot = early && unpacked(early);
    } catch {
      boot = null;
    }
    const answer = self.glossatorEngine.open(boot ?? await file(where.boot));
    if (answer !== 'ok') throw new Error(answer);
  }

  // What the engine wants, and what it can already tell.
  function wanted(answer) {
    const [names, begun = ''] = answer.slice(5).split('\n');
    return {names: names.split(' '), begun};
  }

  // An order's passages are looked through as they come, while the others are on their way. The first are
  // told as soon as they are known.
  async function bringAll(names, ask, tell) {
    let missing = names.length;
    let told = '';
    await Promise.all(names.map(async (name) => {
      await brought(name);
      tell({loaded});
      if (!--missing || !name.startsWith('t/')) return;
      const answer = ask();
      const {begun} = answer.startsWith('want ') ? wanted(answer) : {begun: ''};
      if (begun.length > told.length) tell({begun: told = begun});
    }));
  }

  // A browser runs a script the faster the longer it has run. It is run in on words of no account while
  // there is nothing else to do: a little at a time, so that whatever comes is not kept waiting.
  let turns = inWorker ? 10 : 0;
  async function warm(isOver) {
    const passage = 'bIn the case of the court, it was held that the court is the court. ';
    while (turns > 0 && !isOver()) {
      turns--;
      self.glossatorEngine.within('the court', passage.repeat(2).concat('\0').repeat(4));
      await new Promise((done) => setTimeout(done));
    }
  }

  async function answered(ask, outdated, tell) {
    for (let round = 1; ; round++) {
      const answer = ask();
      if (answer.startsWith('broken')) throw new Error(answer);
      if (!answer.startsWith('want ')) return answer;
      if (round > 200) throw new Error('endless');
      let isHere = false;
      const coming = bringAll(wanted(answer).names, ask, tell).finally(() => { isHere = true; });
      warm(() => isHere);
      await coming;
      if (outdated()) return '';
    }
  }

  // One question: where the index is, and what is asked of it, or of the passages of the open page. Who
  // only prepares gives up when something else is asked.
  let latest = 0;
  async function search(where, request, tell, early) {
    if (request && request.passages !== undefined && request.first === undefined) {
      return self.glossatorEngine.within(request.query, request.passages);
    }
    const number = ++latest;
    try {
      await (opened ??= open(where, early));
      if (!request) warm(() => number !== latest); // while the reader thinks
      return request ? await answered(() => self.glossatorEngine.search(
        request.query, request.choices, request.sort, request.first, request.count,
        request.passages, request.facets ?? ''),
      () => request.count === 0 && number !== latest, tell) : '';
    } catch (error) {
      opened = null; // so that another try starts afresh
      throw error;
    }
  }

  if (inWorker) {
    self.onmessage = async ({data}) => {
      const tell = (part) => self.postMessage({id: data.id, ...part});
      try {
        const answer = data.request === 'files'
          ? performance.getEntriesByType('resource').map((r) => r.name).join('\n')
          : await search(data.where, data.request, tell, data.early);
        self.postMessage({id: data.id, answer});
      } catch (error) {
        self.postMessage({id: data.id, failed: String(error.message ?? error)});
      }
    };
  } else {
    self.glossatorAnswer = search;
  }
})();
