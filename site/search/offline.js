// Keeps what a reader's searches have loaded, so that they work again without a connection. Files that
// are named by their content never change; everything else is asked for first and kept for later.
(function () {
  'use strict';

  const KEPT = 'glossator-search';
  const NAMED = /-[0-9a-f]{10}\.js$|\/[a-z]\/[0-9a-f]{10}\.js$/;

  async function remembered(request) {
    const cache = await caches.open(KEPT);
    const found = await cache.match(request, {ignoreSearch: true});
    if (found && request.cache !== 'reload') return found;
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  }

  async function fresh(request) {
    const cache = await caches.open(KEPT);
    const bare = new URL(request.url);
    bare.search = '';
    try {
      const answer = await fetch(request);
      if (answer.ok) {
        await cache.put(bare.href, answer.clone());
        if (request.mode === 'navigate') await forget(cache, await answer.clone().text());
      }
      return answer;
    } catch (error) {
      const found = await cache.match(bare.href);
      if (found) return found;
      throw error;
    }
  }

  // A page of another publication names another boot file: what belonged to the last one goes.
  async function forget(cache, page) {
    const boot = /data-boot="(boot-[0-9a-f]{10})"/.exec(page);
    if (!boot) return;
    const kept = await cache.keys();
    const boots = kept.filter((r) => /\/boot-[0-9a-f]{10}\.js$/.test(r.url));
    if (boots.length === 0 || boots.some((r) => r.url.endsWith('/' + boot[1] + '.js'))) return;
    await Promise.all(kept.filter((r) => NAMED.test(r.url)).map((r) => cache.delete(r)));
  }

  self.addEventListener('install', () => self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener('fetch', (event) => {
    const {request} = event;
    if (request.method !== 'GET' || !request.url.startsWith(self.location.origin + '/')) return;
    event.respondWith(NAMED.test(request.url) ? remembered(request) : fresh(request));
  });
})();
