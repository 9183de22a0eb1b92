import { defineContentScript } from 'wxt/utils/define-content-script';
import { extensionRuntime } from '../lib/extension-runtime';
import { startAgent } from '../lib/page-agent';
import { startPlayerAgent } from '../lib/player-agent';
import { isKnownEmbed, isOcw, youtube } from '../lib/sites/youtube';

export default defineContentScript({
  matches: ['https://www.youtube.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    const isTop = window === window.top;
    const parent = location.ancestorOrigins?.[0] ?? document.referrer;
    if (!isTop && !isKnownEmbed(location, parent)) return;
    startAgent(youtube, {
      window,
      runtime: extensionRuntime,
      startPlayerAgent,
      isTop,
      sleepsUntilPlayed: !isTop && isOcw(parent),
      onReplaced: (end) => context.onInvalidated(end),
    });
  },
});
