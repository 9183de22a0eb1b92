import type { StandIn } from './answer';

/** A video's still picture: a colour of its own and its id. */
export const thumbnail: StandIn = ({ url }) => {
  const id = /^\/vi\/([\w-]{11})\/\w+\.jpg$/.exec(url.pathname)?.[1];
  if (id === undefined) return null;
  const hue = [...id].reduce((sum, character) => sum + character.charCodeAt(0), 0) % 360;
  return {
    status: 200,
    headers: { 'content-type': 'image/svg+xml' },
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90" width="160" height="90">
  <rect width="160" height="90" fill="hsl(${hue} 35% 32%)" />
  <text x="80" y="50" fill="white" font-family="sans-serif" font-size="14" text-anchor="middle">${id}</text>
</svg>`,
  };
};
