import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { readAgentReady } from '../../lib/hooks/page-message';
import type { AgentAnswer } from '../../lib/messaging';
import { showRecognition } from './badge';
import { runCommand } from './commands';
import { startInOpenTabs } from './open-tabs';
import { registerOptionalScripts } from './optional-scripts';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      const ready = sender.id === browser.runtime.id ? readAgentReady(message) : null;
      const tabId = sender.tab?.id;
      if (!ready || tabId === undefined) return undefined;
      return showRecognition(tabId, ready.shown).then((isLecture): AgentAnswer => ({ isLecture }));
    });
    browser.commands.onCommand.addListener(runCommand);
    browser.permissions.onAdded.addListener(() => void registerOptionalScripts());
    browser.permissions.onRemoved.addListener(() => void registerOptionalScripts());
    browser.runtime.onInstalled.addListener(() => {
      void registerOptionalScripts();
      void startInOpenTabs();
    });
  },
});
