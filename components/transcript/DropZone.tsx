import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useText } from '../text';

export interface DropZoneProps {
  onDrop: (file: File) => void;
  children: ComponentChildren;
}

/** Takes a file that is dropped anywhere on it, and says so while one is over it. */
export function DropZone({ onDrop, children }: DropZoneProps) {
  const { say } = useText();
  const [isOver, setOver] = useState(false);
  // The pointer enters and leaves each element in it.
  const depth = useRef(0);

  function hover(event: DragEvent, step: 1 | -1 | 0) {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever has no pointer chooses the file with the button
    <div
      class="drop-zone"
      onDragEnter={(event) => hover(event, 1)}
      onDragLeave={(event) => hover(event, -1)}
      onDragOver={(event) => hover(event, 0)}
      onDrop={(event) => {
        depth.current = 0;
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        onDrop(file);
      }}
    >
      {children}
      {isOver && <p class="drop-here">{say('dropHere')}</p>}
    </div>
  );
}
