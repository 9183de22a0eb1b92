import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { readAgentReady } from '../../lib/hooks/page-message';
import { registerOptionalAgents, startInOpenTabs } from '../../lib/hooks/start-agents';
import type { AgentAnswer } from '../../lib/messaging';
import { watchChanges } from '../../lib/storage/changes';
import { clearHiddenBadges, showLecture } from './badge';
import { runCommand } from './commands';
import { awaitDailyWork, runAlarm } from './daily-alarm';
import { lookAfterStore } from './look-after-store';
import { createNewest } from './newest';
import { forgetCourses, prepareCourses, recogniseShown } from './recognise-shown';

export default defineBackground({
  type: 'module',
  main() {
    prepareCourses();
    const actIfNewest = createNewest();
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      const ready = sender.id === browser.runtime.id ? readAgentReady(message) : null;
      const tabId = sender.tab?.id;
      if (!ready || tabId === undefined) return undefined;
      // The agent of a site that the student has taken away lives on until its page is left; the browser no longer says
      // where it is.
      const isWithheld = sender.frameId === 0 && sender.tab?.url === undefined;
      const lecture = isWithheld ? Promise.resolve(null) : recogniseShown(ready.shown, null);
      // A frame inside the page says nothing of the page.
      if (sender.frameId === 0) {
        void actIfNewest(tabId, lecture, (found) => showLecture(tabId, found));
      }
      return lecture.then((found): AgentAnswer => ({ isLecture: found !== null }));
    });
    watchChanges(({ type }) => type === 'courses' && forgetCourses());
    browser.commands.onCommand.addListener(runCommand);
    browser.permissions.onAdded.addListener(() => {
      void registerOptionalAgents();
      void startInOpenTabs();
    });
    browser.permissions.onRemoved.addListener(() => {
      void registerOptionalAgents();
      void clearHiddenBadges();
    });
    browser.alarms.onAlarm.addListener(({ name }) => void runAlarm(name));
    browser.runtime.onStartup.addListener(() => {
      void lookAfterStore(new Date());
      void awaitDailyWork();
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void registerOptionalAgents();
      void lookAfterStore(new Date());
      void awaitDailyWork();
      // A new browser has loaded its pages, and their agents, itself.
      const isNew = reason === 'install' || reason === 'update';
      if (isNew && !import.meta.env.FIREFOX) void startInOpenTabs();
    });
  },
});
