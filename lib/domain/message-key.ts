/** The names of the strings in `_locales`, so that a misspelt one does not compile. */
export type MessageKey = keyof typeof import('../../public/_locales/en/messages.json');
