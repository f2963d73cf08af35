// Gives the panel the theme of the page around it before its first picture. Its main script loads with the page and
// would be a frame too late: a dark page would see a white flash.
{
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme) document.documentElement.dataset.theme = theme;
}
