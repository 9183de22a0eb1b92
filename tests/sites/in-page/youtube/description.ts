import { element } from '../elements';

/** YouTube shows at most this many characters of a link, and three dots. */
const SHOWN = 37;

/** The description under a video: every link goes through YouTube's `/redirect`, and its visible text is cut. */
export function descriptionView(id: string, text: string): HTMLElement {
  const lines = text.split('\n').map((line) => element('div', {}, ...lineParts(id, line)));
  return element('div', { id: 'description-inline-expander' }, ...lines);
}

function lineParts(id: string, line: string): (HTMLElement | string)[] {
  return line
    .split(/(https?:\/\/\S+)/)
    .map((part) => (/^https?:/.test(part) ? link(id, part) : part));
}

function link(id: string, address: string): HTMLElement {
  const query = new URLSearchParams({
    event: 'video_description',
    redir_token: 'stand-in',
    q: address,
    v: id,
  });
  const shown = address.length > SHOWN ? `${address.slice(0, SHOWN)}...` : address;
  return element(
    'a',
    { href: `https://www.youtube.com/redirect?${query}`, target: '_blank', rel: 'nofollow' },
    shown,
  );
}
