import '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach } from 'vitest';
import { TextProvider } from '../../components/text';
import { english } from '../english';

afterEach(cleanup);

export function renderWithText(children: ComponentChildren) {
  return render(<TextProvider value={english}>{children}</TextProvider>);
}
