// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import { TabList } from '../../components/TabList';
import { renderWithText } from './render';

function Tabs() {
  const [selected, select] = useState<'one' | 'two' | 'three'>('two');
  return (
    <TabList
      label="Parts"
      selected={selected}
      onSelect={select}
      tabs={[
        { name: 'one', label: 'One', count: 3 },
        { name: 'two', label: 'Two', count: null },
        { name: 'three', label: 'Three', count: null },
      ]}
    >
      {selected}
    </TabList>
  );
}

const selected = () => screen.getByRole('tab', { selected: true }).textContent;

describe('TabList', () => {
  test.each([
    ['ArrowRight', 'Three'],
    ['ArrowLeft', 'One 3'],
    ['End', 'Three'],
    ['Home', 'One 3'],
  ])('%s goes to %s, and the focus with it', (key, expected) => {
    renderWithText(<Tabs />);
    fireEvent.keyDown(screen.getByRole('tablist'), { key });
    expect(selected()).toBe(expected);
    expect(document.activeElement?.textContent).toBe(expected);
  });

  test('only the selected tab is a stop of the Tab key, and it names its panel', () => {
    renderWithText(<Tabs />);
    fireEvent.click(screen.getByRole('tab', { name: 'Three' }));
    const stops = screen.getAllByRole('tab').map((tab) => tab.tabIndex);
    expect(stops).toEqual([-1, -1, 0]);
    expect(screen.getByRole('tabpanel', { name: 'Three' }).textContent).toBe('three');
  });
});
