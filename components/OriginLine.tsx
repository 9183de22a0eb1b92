import type { MessageKey } from '../lib/domain/message-key';
import type { Origin } from '../lib/domain/source';
import { useText } from './text';

const ORIGIN_KEYS: Record<Origin['kind'], MessageKey> = {
  seed: 'originSeed',
  ocw: 'originOcw',
  article: 'originArticle',
  pack: 'originPack',
  student: 'originStudent',
};

/** The one quiet line that says where a fact is known from. */
export function OriginLine({ origin, reason = null }: { origin: Origin; reason?: string | null }) {
  const { say } = useText();
  const from = say(ORIGIN_KEYS[origin.kind], origin.from);
  return (
    <p class="origin" title={origin.from}>
      {reason ? `${reason} · ${from}` : from}
    </p>
  );
}
