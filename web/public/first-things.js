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

  // Who is signed in, and the files of the desk at this address, come beside the code that will want them (web/app/begin-page.ts).
  var session = fetch('/api/session', {
    headers: { Accept: 'application/json' },
    credentials: 'same-origin',
    cache: 'no-store',
  });
  session.catch(function () {}); // whoever takes it says so
  globalThis.dondocFirst = new Map([['/api/session', session]]);
  var files = document.querySelector('meta[name="desk-files"]');
  var ofDesk = files ? JSON.parse(files.content)[location.pathname] || [] : [];
  ofDesk.forEach(function (file) {
    var link = document.createElement('link');
    link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload';
    if (file.endsWith('.css')) link.as = 'style';
    link.crossOrigin = '';
    link.href = '/' + file;
    document.head.append(link);
  });
})();
