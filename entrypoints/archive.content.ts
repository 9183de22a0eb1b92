import { defineContentScript } from 'wxt/utils/define-content-script';
import { extensionRuntime } from '../lib/extension-runtime';
import { startAgent } from '../lib/page-agent';
import { startPlayerAgent } from '../lib/player-agent';
import { archive } from '../lib/sites/archive';
import { ARCHIVE_HOSTS } from '../lib/sites/hosts';

export default defineContentScript({
  // Registered when the student grants these hosts.
  registration: 'runtime',
  matches: ARCHIVE_HOSTS,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    startAgent(archive, {
      window,
      runtime: extensionRuntime,
      startPlayerAgent,
      isTop: true,
      onReplaced: (end) => context.onInvalidated(end),
    });
  },
});
