// A page of the add-on inside Firefox's own window, such as the sidebar, which runs in a process of its own.
import type { Firefox } from './firefox';

/** An element as a screen reader meets it. */
export interface SeenElement {
  role: string;
  /** Its accessible name, or its text where it has none. */
  label: string;
  /** What is written in a box; empty for anything else. */
  value: string;
  isFocused: boolean;
  /** Its middle, in CSS pixels of the view. */
  x: number;
  y: number;
}

export interface View {
  /**
   * Runs a function on the view's document and gives back what it returns, when that is JSON. It may use the DOM, and sees
   * nothing outside itself.
   */
  run<Inputs extends unknown[], Result>(
    run: (document: Document, ...inputs: Inputs) => Result,
    ...inputs: Inputs
  ): Promise<Awaited<Result>>;
  /** What is there of a role at this moment, in page order. */
  list(role: string): Promise<SeenElement[]>;
  /** Waits until exactly one element of a role has this label: the whole of it, or what a pattern finds in it. */
  find(role: string, label: string | RegExp): Promise<SeenElement>;
  /** Waits until the view says this somewhere. */
  see(text: string | RegExp): Promise<void>;
  /** Clicks with the mouse what `find` finds, once it stands still. */
  click(role: string, label: string | RegExp): Promise<void>;
}

/** Firefox's own account of what its pages are to a screen reader. */
interface Accessible {
  computedARIARole: string;
  name: string | null;
}
declare const Cc: Record<string, { getService(kind: unknown): AccessibilityService }>;
declare const Ci: { nsIAccessibilityService: unknown };
interface AccessibilityService {
  getAccessibleFor(element: Element): Accessible | null;
}

/** The part of Firefox's window that shows a page of another process. */
interface RemoteBrowser extends HTMLElement {
  currentURI: { spec: string };
  webProgress: { isLoadingDocument: boolean };
  messageManager: {
    loadFrameScript(address: string, later: boolean): void;
    addMessageListener(name: string, hear: (message: { data: string }) => void): void;
    removeMessageListener(name: string, hear: (message: { data: string }) => void): void;
  };
}

/** Milliseconds for anything to appear. */
const PATIENCE = 10_000;

/** `path` leads to the view from the window's document: a selector for each document on the way. */
export function createView(firefox: Firefox, path: string[]): View {
  async function run<Inputs extends unknown[], Result>(
    act: (document: Document, ...inputs: Inputs) => Result,
    ...inputs: Inputs
  ): Promise<Awaited<Result>> {
    const { value, error } = await firefox.inBrowser(runInView, path, String(act), inputs);
    if (error !== null) throw new Error(`In ${path.at(-1)}: ${error}`);
    return value as Awaited<Result>;
  }

  /** Asks again and again, since a view changes when it likes; each question is a round trip, so that it is never busy. */
  async function until<Seen>(
    what: string,
    look: () => Promise<{ found: Seen | null; instead: string }>,
  ): Promise<Seen> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const { found, instead } = await look();
      if (found !== null) return found;
      if (Date.now() > end) throw new Error(`In ${path.at(-1)}: not ${what}, but ${instead}`);
    }
  }

  const find: View['find'] = (role, label) =>
    until(`one ${role} “${label}”`, async () => {
      const seen = await run(listElements, role);
      const [found, another] = seen.filter((element) => isSaid(label, element.label));
      const labels = seen.map((element) => `“${element.label}”`);
      return { found: (!another && found) || null, instead: labels.join(', ') || 'none' };
    });

  return {
    run,
    list: (role) => run(listElements, role),
    find,
    async see(text) {
      await until(`“${text}”`, async () => {
        const said = await run(({ body }) => body.innerText);
        return {
          found: (typeof text === 'string' ? said.includes(text) : text.test(said)) || null,
          instead: said,
        };
      });
    },
    async click(role, label) {
      let { x, y } = await find(role, label);
      // What has just appeared may still push it away.
      for (let before = NaN; y !== before; ) {
        before = y;
        ({ x, y } = await find(role, label));
      }
      const corner = await firefox.inBrowser(cornerOfView, path);
      await firefox.click(corner.x + x, corner.y + y);
    },
  };
}

function isSaid(wanted: string | RegExp, label: string): boolean {
  return typeof wanted === 'string' ? label === wanted : wanted.test(label);
}

function listElements(document: Document, role: string): SeenElement[] {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    const accessible = service?.getAccessibleFor(element);
    if (accessible?.computedARIARole !== role) return [];
    const box = element.getBoundingClientRect();
    return {
      role,
      label: (accessible.name || element.innerText).trim(),
      value: 'value' in element ? String(element.value) : '',
      isFocused: document.hasFocus() && element === document.activeElement,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    };
  });
}

/** Waits for the view, sends a function as text into its process, and waits for the message with the result. */
async function runInView(
  path: string[],
  source: string,
  inputs: unknown[],
): Promise<{ value: unknown; error: string | null }> {
  function findView(): RemoteBrowser | null {
    let inside: Document | null | undefined = document;
    let found: RemoteBrowser | HTMLIFrameElement | null | undefined = null;
    for (const selector of path) {
      found = inside?.querySelector<RemoteBrowser & HTMLIFrameElement>(selector);
      inside = found && 'contentDocument' in found ? found.contentDocument : null;
    }
    return found && 'messageManager' in found ? found : null;
  }
  let view = findView();
  while (
    !view?.currentURI.spec.startsWith('moz-extension:') ||
    view.webProgress.isLoadingDocument
  ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    view = findView();
  }
  const { messageManager } = view;
  const name = `lectern-test:${Math.random()}`;
  return new Promise((resolve) => {
    messageManager.addMessageListener(name, function hear({ data }) {
      messageManager.removeMessageListener(name, hear);
      resolve(JSON.parse(data));
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
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

/** Where the view's upper left corner is in the window. */
function cornerOfView(path: string[]): { x: number; y: number } {
  let inside: Document | null | undefined = document;
  const corner = { x: 0, y: 0 };
  for (const selector of path) {
    const part: HTMLIFrameElement | null | undefined = inside?.querySelector(selector);
    const box = part?.getBoundingClientRect();
    corner.x += box?.x ?? 0;
    corner.y += box?.y ?? 0;
    inside = part?.contentDocument;
  }
  return corner;
}
