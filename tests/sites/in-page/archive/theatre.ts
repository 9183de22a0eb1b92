// The Archive's player: a `<video>` and its play list in the open shadow root of an element of the page's own.
import { element } from '../elements';

/** Files of the item, and the one to open first. */
interface Theatre {
  item: string;
  files: string[];
  first: number;
}

declare global {
  var standInTheatre: Theatre;
}

class PlayTheatre extends HTMLElement {
  connectedCallback() {
    const { item, files, first } = globalThis.standInTheatre;
    const video = element('video', { controls: '', width: '640', preload: 'metadata' });
    const entries = files.map((file) => element('button', {}, file));

    /** Another file is put into the same element; the address does not change. */
    const open = (index: number) => {
      video.src = `https://archive.org/download/${item}/${files[index]}`;
      for (const entry of entries) entry.toggleAttribute('data-playing', entry === entries[index]);
    };

    for (const [index, entry] of entries.entries()) {
      entry.addEventListener('click', () => {
        open(index);
        void video.play();
      });
    }
    open(first);
    const start = Number(new URL(location.href).searchParams.get('start') ?? 0);
    video.addEventListener(
      'loadedmetadata',
      () => {
        if (start > 0) video.currentTime = start;
      },
      { once: true },
    );
    this.attachShadow({ mode: 'open' }).append(video, element('nav', {}, ...entries));
  }
}

customElements.define('play-theatre', PlayTheatre);
