import { useText } from './text';

export interface CorrectionButtonProps {
  id: string;
  /** What it stands beside is shown as the lecture's: the button takes it off, else it links it. */
  isLinked: boolean;
  /** The reading or session, for whoever hears the button without what stands beside it. */
  name: string;
  onClick: () => void;
}

export function CorrectionButton({ id, isLinked, name, onClick }: CorrectionButtonProps) {
  const { say } = useText();
  return (
    <button
      type="button"
      id={id}
      class={isLinked ? 'button button-quiet button-off' : 'button button-quiet'}
      aria-label={say(isLinked ? 'unlinkNamed' : 'linkNamed', name)}
      onClick={onClick}
    >
      {say(isLinked ? 'unlink' : 'link')}
    </button>
  );
}
