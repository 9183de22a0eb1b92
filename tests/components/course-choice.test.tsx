// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { CourseChoice } from '../../components/CourseChoice';
import type { CourseName } from '../../lib/domain/lecture-view';
import { renderWithText } from './render';

const course = (number: string, year: number): CourseName => ({
  slug: `${number}-${year}`,
  number,
  title: `Course ${number}`,
  term: 'Fall',
  year,
});

test('a recording of several courses says so, and is shown in the one that is chosen', () => {
  const onChoose = vi.fn();
  const lecture = { course: course('18.06', 2010), elsewhere: [course('18.06SC', 2011)] };
  renderWithText(<CourseChoice lecture={lecture} onChoose={onChoose} />);
  expect(screen.getByRole('group', { name: 'Courses with this recording' })).toBeTruthy();
  expect(screen.getByRole('radio', { name: '18.06 · Fall 2010' })).toHaveProperty('checked', true);
  fireEvent.click(screen.getByRole('radio', { name: '18.06SC · Fall 2011' }));
  expect(onChoose).toHaveBeenCalledWith('18.06SC-2011');
});

test('courses keep their order, whichever is chosen', () => {
  const [one, two, three] = [course('2.003', 2011), course('18.06', 2005), course('18.06', 2010)];
  const lecture = { course: three, elsewhere: [two, one] };
  renderWithText(<CourseChoice lecture={lecture} onChoose={vi.fn()} />);
  const names = screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent);
  expect(names).toEqual(['2.003 · Fall 2011', '18.06 · Fall 2005', '18.06 · Fall 2010']);
});

test('a recording of one course has nothing to choose', () => {
  renderWithText(
    <CourseChoice lecture={{ course: course('18.06', 2010), elsewhere: [] }} onChoose={vi.fn()} />,
  );
  expect(screen.queryByRole('radio')).toBeNull();
});
