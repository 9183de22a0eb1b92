import '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach } from 'vitest';
import { TextProvider } from '../../components/text';
import type { Text } from '../../lib/domain/text';
import { english } from '../english';

afterEach(cleanup);

export function renderWithText(children: ComponentChildren, text: Text = english) {
  return render(<TextProvider value={text}>{children}</TextProvider>);
}
