/** The most elements that are looked at for shadow roots, so that the search costs the same on any page. */
const MOST_ELEMENTS = 4000;

/** The longest video that can be seen, in the document or else in the open shadow roots of its elements. */
export function findLongestVideo(document: Document): HTMLVideoElement | null {
  return longest([...document.querySelectorAll('video')]) ?? longest(findShadowVideos(document));
}

function longest(videos: HTMLVideoElement[]): HTMLVideoElement | null {
  const seen = videos.filter((video) => {
    const { width, height } = video.getBoundingClientRect();
    return width * height > 0;
  });
  return seen.sort((one, other) => (other.duration || 0) - (one.duration || 0))[0] ?? null;
}

function findShadowVideos(document: Document): HTMLVideoElement[] {
  const videos: HTMLVideoElement[] = [];
  const roots: Node[] = [document];
  let left = MOST_ELEMENTS;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    while (left-- > 0 && walker.nextNode()) {
      const shadow = walker.currentNode instanceof Element && walker.currentNode.shadowRoot;
      if (!shadow) continue;
      videos.push(...shadow.querySelectorAll('video'));
      roots.push(shadow);
    }
  }
  return videos;
}
