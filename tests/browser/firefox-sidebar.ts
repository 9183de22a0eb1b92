// Firefox's real sidebar with the add-on's page in it, which runs in a process of its own inside the browser's window.
import type { Firefox } from './firefox';

export interface Sidebar {
  /**
   * Runs a function on the document of the add-on's page and gives back what it returns, when that is JSON. It may use the
   * DOM, and sees nothing outside itself.
   */
  run<Inputs extends unknown[], Result>(
    run: (document: Document, ...inputs: Inputs) => Result,
    ...inputs: Inputs
  ): Promise<Awaited<Result>>;
  /** Puts the focus on an element of the sidebar, so that `firefox.type` and `firefox.press` go there. */
  focus(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** The parts of Firefox's own window that are needed here. */
declare const SidebarController: { show(id: string): Promise<void>; hide(): void };
interface PanelBrowser extends HTMLElement {
  currentURI: { spec: string };
  webProgress: { isLoadingDocument: boolean };
  messageManager: {
    loadFrameScript(address: string, later: boolean): void;
    addMessageListener(name: string, hear: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, hear: (message: { data: unknown }) => void): void;
  };
}

export async function openSidebar(firefox: Firefox): Promise<Sidebar> {
  const action = `${firefox.addonId.replace(/[@.]/g, '_')}-sidebar-action`;
  await firefox.inBrowser((id) => SidebarController.show(id), action);
  return findSidebar(firefox);
}

/** The sidebar that is open or about to open, whoever opened it. */
export async function findSidebar(firefox: Firefox): Promise<Sidebar> {
  await firefox.inBrowser(waitForPanel);

  async function run<Inputs extends unknown[], Result>(
    act: (document: Document, ...inputs: Inputs) => Result,
    ...inputs: Inputs
  ): Promise<Awaited<Result>> {
    const { value, error } = await firefox.inBrowser(runInPanel, String(act), inputs);
    if (error !== null) throw new Error(`In the sidebar: ${error}`);
    return value as Awaited<Result>;
  }

  return {
    run,
    async focus(selector) {
      await firefox.inBrowser(focusPanel);
      await run((panel, wanted) => panel.querySelector<HTMLElement>(wanted)?.focus(), selector);
    },
    close: () => firefox.inBrowser(() => SidebarController.hide()),
  };
}

async function waitForPanel(): Promise<void> {
  for (;;) {
    const panel = document
      .querySelector<HTMLIFrameElement>('#sidebar')
      ?.contentDocument?.querySelector<PanelBrowser>('#webext-panels-browser');
    const arrived = panel?.currentURI.spec.startsWith('moz-extension:') ?? false;
    if (arrived && !panel?.webProgress.isLoadingDocument) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function focusPanel(): void {
  document
    .querySelector<HTMLIFrameElement>('#sidebar')
    ?.contentDocument?.querySelector<PanelBrowser>('#webext-panels-browser')
    ?.focus();
}

/** Sends a function as text into the panel's process and waits for the message with its result. */
function runInPanel(
  source: string,
  inputs: unknown[],
): Promise<{ value: unknown; error: string | null }> {
  const manager = document
    .querySelector<HTMLIFrameElement>('#sidebar')
    ?.contentDocument?.querySelector<PanelBrowser>('#webext-panels-browser')?.messageManager;
  if (!manager) return Promise.resolve({ value: null, error: 'it is not open' });
  const name = `lectern-test:${Math.random()}`;
  return new Promise((resolve) => {
    manager.addMessageListener(name, function hear({ data }) {
      manager.removeMessageListener(name, hear);
      resolve(JSON.parse(String(data)));
    });
    const script = `(async () => {
      const __name = (named) => named;
      const answer = { value: null, error: null };
      try {
        answer.value = (await (${source})(content.document, ...${JSON.stringify(inputs)})) ?? null;
      } catch (error) {
        answer.error = String(error);
      }
      sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(answer));
    })();`;
    manager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}
