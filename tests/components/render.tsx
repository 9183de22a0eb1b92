import '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach } from 'vitest';
import { TextProvider } from '../../components/text';
import { createText } from '../../lib/domain/text';
import messages from '../../public/_locales/en/messages.json';

afterEach(cleanup);

/** The strings of `_locales` themselves, with `$1` filled as the browser fills it. */
export const text = createText('en', (key, values) =>
  messages[key].message.replace(/\$(\d)/g, (_, index) => values[Number(index) - 1] ?? ''),
);

export function renderWithText(children: ComponentChildren) {
  return render(<TextProvider value={text}>{children}</TextProvider>);
}
