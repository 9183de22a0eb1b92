import type { Reader } from '../../../../lib/catalogue/learn/reader';
import type { Problem } from '../../../../lib/domain/learned-course';
import { parseHtml } from './disk-site';

/** A reader that keeps what is reported to it. */
export function createReader(): Reader & { problems: Problem[] } {
  const problems: Problem[] = [];
  return { parseHtml, problems, report: (problem) => problems.push(problem) };
}
