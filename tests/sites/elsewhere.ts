import { page, type StandIn } from './answer';
import { escapeHtml } from './markup';

/** A site that has nothing to do with any of the others, and shows a video of YouTube's: `/?video=<id>`. */
export const elsewhere: StandIn = ({ url }) => {
  const id = url.pathname === '/' ? url.searchParams.get('video') : null;
  if (id === null) return null;
  return page(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Elsewhere</title>
<iframe src="https://www.youtube.com/embed/${escapeHtml(id)}" title="A video"></iframe>
</html>`);
};
