import type * as z from 'zod/mini';
import type { Reader } from './reader';

/**
 * Checks outside data, and takes what is well formed: a field that is not is reported and read again as if it were absent.
 * Null when the data is not even of the right kind.
 */
export function readTolerantly<Schema extends z.ZodMiniType>(
  schema: Schema,
  data: unknown,
  file: string,
  reader: Pick<Reader, 'report'>,
): z.output<Schema> | null {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const { issues } = result.error;
  for (const { path, message } of issues) {
    reader.report({ file, field: path.map(String).join('.'), reason: message });
  }
  if (issues.some(({ path }) => path.length === 0)) return null;
  const rest = issues.reduce((kept: unknown, { path }) => without(kept, path), data);
  const again = schema.safeParse(rest);
  return again.success ? again.data : null;
}

/** A copy without the field. An entry of a list cannot be absent, so the list goes as a whole. */
function without(data: unknown, [key, ...rest]: PropertyKey[]): unknown {
  if (typeof data !== 'object' || data === null || key === undefined) return data;
  const isWhole = rest.length === 0 || typeof rest[0] === 'number';
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      if (name !== key) return [[name, value]];
      return isWhole ? [] : [[name, without(value, rest)]];
    }),
  );
}
