import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { TAB_PANEL_ID } from './focus';

export interface Tab<Name extends string> {
  name: Name;
  label: string;
  /** Shown beside the label; null for none. */
  count: number | null;
}

export interface TabListProps<Name extends string> {
  /** Spoken name of the whole list. */
  label: string;
  tabs: readonly Tab<Name>[];
  selected: Name;
  onSelect: (name: Name) => void;
  children: ComponentChildren;
}

/** Tabs by the ARIA pattern: one stop for the Tab key, arrows between them, Home and End to the ends. */
export function TabList<Name extends string>(props: TabListProps<Name>) {
  const { label, tabs, selected, onSelect, children } = props;
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const current = tabs.findIndex((tab) => tab.name === selected);
    const target = {
      ArrowRight: (current + 1) % tabs.length,
      ArrowLeft: (current - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const tab = target === undefined ? undefined : tabs[target];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.name);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.name}`)?.focus();
  }

  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`tab-${tab.name}`}
            aria-selected={tab.name === selected}
            aria-controls={TAB_PANEL_ID}
            tabIndex={tab.name === selected ? 0 : -1}
            onClick={() => onSelect(tab.name)}
          >
            {tab.label}
            {tab.count !== null && <small> {tab.count}</small>}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling panel must be reachable by keyboard */}
      <div id={TAB_PANEL_ID} role="tabpanel" aria-labelledby={`tab-${selected}`} tabIndex={0}>
        {children}
      </div>
    </>
  );
}
