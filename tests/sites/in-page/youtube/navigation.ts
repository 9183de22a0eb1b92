import { find, once } from '../elements';

/** Goes to addresses without loading a page, in the order and with the events of YouTube's desktop site. */
export interface Navigation {
  go(address: string): Promise<void>;
}

/**
 * `show` puts the page of an address on screen and is fulfilled when its media has arrived, which is after YouTube has said
 * that the navigation has finished.
 */
export function createNavigation(show: (url: URL) => Promise<void>): Navigation {
  const app = find('ytd-app');
  let turn = 0;

  async function navigate(url: URL, add: boolean) {
    const mine = ++turn;
    announce(app, 'yt-navigate-start', url);
    await fetch('/youtubei/v1/next', { method: 'POST', body: '{}' });
    if (mine !== turn) return;
    if (add) history.pushState({ entryTime: Date.now() }, '', url);
    const shown = show(url);
    announce(app, 'yt-navigate-finish', url);
    await shown;
  }

  window.addEventListener('popstate', () => void navigate(new URL(location.href), false));
  app.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target === '_blank' || link.origin !== location.origin) return;
    event.preventDefault();
    void navigate(new URL(link.href), true);
  });
  return { go: (address) => navigate(new URL(address, location.href), true) };
}

/** Its detail holds a function and an element, so that other worlds of the page cannot be given a copy of it. */
function announce(app: HTMLElement, type: string, url: URL): void {
  const detail = {
    url: url.pathname + url.search,
    pageType: url.pathname === '/watch' ? 'watch' : 'browse',
    element: app,
    reload: () => once(app, 'yt-navigate-finish'),
  };
  app.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
}
