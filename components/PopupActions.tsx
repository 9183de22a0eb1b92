import { Library, PanelRight } from 'lucide-preact';
import { useText } from './text';

export interface PopupActionsProps {
  /** The key that really opens the panel; null when none is assigned. */
  panelKey: string | null;
  onOpenPanel: () => void;
  onOpenLibrary: () => void;
}

export function PopupActions({ panelKey, onOpenPanel, onOpenLibrary }: PopupActionsProps) {
  const { say, nameKeys } = useText();
  return (
    <footer class="row popup-actions">
      <button type="button" class="button" onClick={onOpenPanel}>
        <PanelRight size={16} aria-hidden="true" />
        {panelKey ? say('openPanelKey', nameKeys(panelKey)) : say('openPanel')}
      </button>
      <button type="button" class="button" onClick={onOpenLibrary}>
        <Library size={16} aria-hidden="true" />
        {say('openLibrary')}
      </button>
    </footer>
  );
}
