import { Window } from 'happy-dom';
import type { Reader } from '../../lib/catalogue/learn/reader';

/** The parser of a browser that loads nothing and runs nothing. */
export function createParser(): Reader['parseHtml'] {
  const window = new Window({
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  // Only so are its documents of the type that a browser's are.
  Object.assign(globalThis, { DOMParser: window.DOMParser });
  return (html) => {
    const still = html.replace(/<(iframe|script)\b.*?<\/\1>/gs, '');
    return new DOMParser().parseFromString(still, 'text/html');
  };
}
