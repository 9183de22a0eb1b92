import { useText } from './text';

/** Nothing is known of the page yet. */
export function LookingPage() {
  const { say } = useText();
  return (
    <main class="page">
      <p class="quiet">{say('looking')}</p>
    </main>
  );
}
