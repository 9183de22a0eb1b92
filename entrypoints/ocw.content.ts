import { defineContentScript } from 'wxt/utils/define-content-script';
import { extensionRuntime } from '../lib/extension-runtime';
import { startAgent } from '../lib/page-agent';
import { ocw } from '../lib/sites/ocw';

export default defineContentScript({
  // The whole of ocw.mit.edu, since short addresses stand at its root.
  matches: ['https://ocw.mit.edu/*', 'https://learn.mit.edu/courses/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    startAgent(ocw, {
      window,
      runtime: extensionRuntime,
      startPlayerAgent: null,
      isTop: true,
      onReplaced: (end) => context.onInvalidated(end),
    });
  },
});
