// What browsers have and jsdom lacks. No behaviour of ours is in here.
const missing = (target, name, value) => {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
};

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
missing(window, 'matchMedia', (media) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
}));
missing(
  globalThis,
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
missing(document, 'fonts', { addEventListener: () => {}, removeEventListener: () => {} });
missing(globalThis, 'CSS', { escape: (text) => text.replaceAll(/["\\]/g, '\\$&') });
missing(Element.prototype, 'scrollIntoView', () => {});
missing(HTMLDialogElement.prototype, 'showModal', function showModal() {
  this.open = true;
});
missing(HTMLDialogElement.prototype, 'close', function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
});
window.scrollTo = () => {};
