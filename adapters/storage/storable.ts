// PostgreSQL's text and jsonb take no NUL and no half of a surrogate pair. What a visitor pasted must not make a turn fail: such characters become U+FFFD.

const NUL = '\0';
const HALF_PAIR = /\p{Surrogate}/gu;

export const storableText = (text: string): string => text.replaceAll(NUL, '\uFFFD').replace(HALF_PAIR, '\uFFFD');

/** The JSON text of a value for a jsonb column. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, inner: unknown) => (typeof inner === 'string' ? storableText(inner) : inner));
