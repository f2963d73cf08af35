// The behaviour of the sandbox's CRM: one document, whose address changes before the next record has come.

async function show(address) {
  const answer = await fetch(address);
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (location.pathname !== new URL(address, location.href).pathname) return;
  document.querySelector('main').replaceWith(next.querySelector('main'));
  document.title = next.title;
}

addEventListener('popstate', () => show(location.pathname));
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show(link.href);
});
