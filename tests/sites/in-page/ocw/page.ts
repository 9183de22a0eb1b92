// OCW's pages start their player when everything has loaded, and fetch its code only then.
window.addEventListener('load', () => {
  void import('./video-player').then(({ startPlayers }) => startPlayers());
});
