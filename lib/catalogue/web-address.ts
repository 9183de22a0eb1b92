const LONGEST_ADDRESS = 2048;

/**
 * The address as a browser would open it; null for everything that is not http or https. Addresses that carry a user name
 * are refused as well: they read like another host than they open.
 */
export function parseWebAddress(text: string): URL | null {
  if (text.length > LONGEST_ADDRESS || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return null;
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
