// Runs inside the panel; it is sent as text, since a compiled function would carry helpers that the page does
// not have. Resolves, with the panel's clock, in the first frame that is drawn with the deal of that name.
(name) =>
  new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('main')?.getAttribute('aria-label')?.startsWith(name)) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    look();
  });
