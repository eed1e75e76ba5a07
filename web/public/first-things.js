// Before the page's own code is there. A file: the policy allows no script within the page.
(function () {
  // Before the first paint, so that a dark page never flashes white.
  var wish = 'auto';
  try {
    wish = localStorage.getItem('dondoc.theme') || 'auto';
  } catch {
    // Storage may be forbidden: the device decides.
  }
  var isDark = wish === 'dark' || (wish !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');

  // Beside the code that will want them come who is signed in and, of the desk at this address, its files and what it asks
  // (written by vite.config.ts, taken by web/api/first-answers.ts). A desk with a filter asks something else.
  var meta = document.querySelector('meta[name="desks"]');
  var desk = (meta && JSON.parse(meta.content)[location.pathname]) || { files: [], asks: [] };
  var asks = ['/api/session'].concat(location.search === '' ? desk.asks : []);
  globalThis.dondocFirst = new Map(
    asks.map(function (url) {
      var answer = fetch(url, {
        headers: { Accept: 'application/json' },
        credentials: 'same-origin',
        cache: 'no-store',
      });
      answer.catch(function () {}); // whoever takes it says so
      return [url, answer];
    }),
  );
  desk.files.forEach(function (file) {
    var link = document.createElement('link');
    link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload';
    if (file.endsWith('.css')) link.as = 'style';
    link.crossOrigin = '';
    link.href = '/' + file;
    document.head.append(link);
  });
})();
