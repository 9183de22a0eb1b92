// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { expect, test, vi } from 'vitest';
import { loaded } from '../../components/loaded';
import { renderWithText } from './render';

const Hello: ComponentType<{ name: string }> = ({ name }) => <p>Hello {name}</p>;
const Waiting: ComponentType<{ name: string }> = ({ name }) => <p>Waiting for {name}</p>;

test('what is loaded takes the place of what stands there until then', async () => {
  const View = loaded(async () => Hello, Waiting);
  renderWithText(<View name="Ada" />);
  expect(screen.getByText('Waiting for Ada')).toBeTruthy();
  expect(await screen.findByText('Hello Ada')).toBeTruthy();
  expect(screen.queryByText('Waiting for Ada')).toBeNull();
});

test('it is loaded once, and drawn at once where it was loaded before', async () => {
  const load = vi.fn(async () => Hello);
  const View = loaded(load);
  await View.prepare();
  renderWithText(
    <>
      <View name="Ada" />
      <View name="Grace" />
    </>,
  );
  expect(screen.getAllByText(/Hello/)).toHaveLength(2);
  expect(load).toHaveBeenCalledOnce();
});

test('what could not be loaded is tried again the next time it is drawn', async () => {
  const load = vi.fn(async () => Hello).mockRejectedValueOnce(new Error('gone'));
  const View = loaded(load, Waiting);
  const { unmount } = renderWithText(<View name="Ada" />);
  await waitFor(() => expect(load).toHaveBeenCalledOnce());
  expect(screen.getByText('Waiting for Ada')).toBeTruthy();
  unmount();
  renderWithText(<View name="Ada" />);
  expect(await screen.findByText('Hello Ada')).toBeTruthy();
});
