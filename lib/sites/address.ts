const WEB = ['https:', 'http:'];

/** The decoded parts of a web address's path, empty ones left out; null for what no public site serves. */
export function pathParts(url: URL): string[] | null {
  if (!WEB.includes(url.protocol) || url.port !== '') return null;
  try {
    const parts = url.pathname.split('/').filter(Boolean);
    return parts.map((part) => decodeURIComponent(part));
  } catch {
    return null;
  }
}

/** The path of an id whose parts are decoded: the inverse of `pathParts`. */
export function toPath(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/');
}

/** The URL that `text` is; null when it is none. */
export function toUrl(text: string | null | undefined): URL | null {
  return text && URL.canParse(text) ? new URL(text) : null;
}
