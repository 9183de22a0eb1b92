import { page, type StandIn } from './answer';
import { escapeHtml } from './markup';

/**
 * A site that has nothing to do with any of the others, and shows a video of YouTube's: `/?video=<id>`, and with `&nocookie`
 * from YouTube's host without cookies.
 */
export const elsewhere: StandIn = ({ url }) => {
  const id = url.pathname === '/' ? url.searchParams.get('video') : null;
  if (id === null) return null;
  const host = url.searchParams.has('nocookie') ? 'www.youtube-nocookie.com' : 'www.youtube.com';
  return page(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Elsewhere</title>
<iframe src="https://${host}/embed/${escapeHtml(id)}" title="A video"></iframe>
</html>`);
};
