import { defineContentScript } from 'wxt/utils/define-content-script';
import { extensionRuntime } from '../lib/extension-runtime';
import { startAgent } from '../lib/page-agent';
import { startPlayerAgent } from '../lib/player-agent';
import { OFFLINE_HOSTS } from '../lib/sites/hosts';
import { ocwOffline } from '../lib/sites/ocw-offline';

export default defineContentScript({
  // Registered when the student allows it. Offline copies of OCW's pages play files of their own.
  registration: 'runtime',
  matches: OFFLINE_HOSTS,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    startAgent(ocwOffline, {
      window,
      runtime: extensionRuntime,
      startPlayerAgent,
      isTop: true,
      onReplaced: (end) => context.onInvalidated(end),
    });
  },
});
