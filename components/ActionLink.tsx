import type { ComponentChildren } from 'preact';

export interface ActionLinkProps {
  address: string;
  /** What a plain click does in the browser's place: it may go there in the tab at hand, or ask for a host first. */
  onClick: () => void;
  children: ComponentChildren;
}

/** A link whose plain click is ours. Any other way of opening it (new tab, new window, copying) stays the browser's own. */
export function ActionLink({ address, onClick, children }: ActionLinkProps) {
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onClick();
      }}
    >
      {children}
    </a>
  );
}
