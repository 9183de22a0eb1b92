type Child = Node | string | null;

/** Builds an element without HTML text, which YouTube's Trusted Types policy refuses. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes?: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[Name];
export function element(
  name: string,
  attributes?: Record<string, string>,
  ...children: Child[]
): HTMLElement;
export function element(
  name: string,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The first element that matches; the page is broken without it. */
export function find(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The stand-in page has no ${selector}`);
  return found;
}

export function once(target: EventTarget, type: string): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true });
  });
}
