/** More columns or rows than this, by their own claim, no table of a course has. */
const MOST_SPANNED = 200;

/** The cells of a table by row and column; a cell that spans several stands in each of them. */
export function readGrid(table: Element): Element[][] {
  const grid: Element[][] = [];
  // Not all are children of the table: in half of OCW's tables stray paragraphs stand between the rows.
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.children) {
      if (!/^t[dh]$/i.test(cell.nodeName)) continue;
      while (grid[index]?.[column] !== undefined) column += 1;
      const width = span(cell, 'colspan');
      for (
        let below = 0;
        below < span(cell, 'rowspan') && index + below < rows.length;
        below += 1
      ) {
        const line = grid[index + below] ?? [];
        grid[index + below] = line;
        for (let right = 0; right < width; right += 1) line[column + right] = cell;
      }
      column += width;
    }
  }
  return Array.from(rows, (_, index) => [...(grid[index] ?? [])]);
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(cell.getAttribute(name));
  return Number.isInteger(value) && value > 0 ? Math.min(value, MOST_SPANNED) : 1;
}
