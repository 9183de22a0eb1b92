import type { MessageKey } from '../lib/domain/message-key';
import { useText } from './text';

const COMMANDS = {
  'open-panel': 'commandOpenPanel',
  'note-now': 'commandNoteNow',
  'mark-now': 'commandMarkNow',
} as const satisfies Record<string, MessageKey>;

export interface KeysSectionProps {
  /** The keys as the browser really assigned them; null for a command without one. */
  keys: Record<keyof typeof COMMANDS, string | null>;
}

export function KeysSection({ keys }: KeysSectionProps) {
  const { say, nameKeys } = useText();
  return (
    <section class="library-tool">
      <h2>{say('keysTitle')}</h2>
      <dl class="keys">
        {(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]).map((command) => {
          const assigned = keys[command];
          return (
            <div key={command} class="row">
              <dt class="grow">{say(COMMANDS[command])}</dt>
              <dd>{assigned ? <kbd>{nameKeys(assigned)}</kbd> : say('keyNone')}</dd>
            </div>
          );
        })}
      </dl>
      <p class="quiet">{say('keysHint')}</p>
    </section>
  );
}
