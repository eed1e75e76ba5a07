// Before the first paint, so that a dark page never flashes white. A file: the policy allows no script within the page.
(function () {
  var wish = 'auto';
  try {
    wish = localStorage.getItem('dondoc.theme') || 'auto';
  } catch {
    // Storage may be forbidden: the device decides.
  }
  var isDark = wish === 'dark' || (wish !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
})();
