// PostgreSQL's text and jsonb take no NUL and no half of a surrogate pair. What a visitor pasted must not make a turn fail: such characters become U+FFFD.

// eslint has no-control-regex; the code point is given by its property instead.
const UNSTORABLE = /[\p{Surrogate}\u{0}]/gu;

export const storableText = (text: string): string => text.replace(UNSTORABLE, '\uFFFD');

/** The JSON text of a value for a jsonb column. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, inner: unknown) => (typeof inner === 'string' ? storableText(inner) : inner));
