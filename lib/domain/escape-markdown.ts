/** One line of plain text, with whatever Markdown would take for its own escaped. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_[\]<~$]|&(?=#?\w+;)|(?<= |^)#+$/g, '\\$&')
      // At the start of a line these begin a list, a quotation or a heading.
      .replace(/^(?=[-+>#])/, '\\')
      .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
  );
}
