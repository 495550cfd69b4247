// HTML whose values are escaped unless they are HTML already.

/** Made by `html` or `trusted` only. */
export type Html = { readonly markup: string };
type Value = Html | string | number | undefined | readonly Html[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** Markup of our own making: a drawn chart, a style sheet. Never anything that came from cases or the base. */
export const trusted = (markup: string): Html => ({ markup });

function markupOf(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('\n');
}

/** Attributes must stand in quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: parts.map((part, place) => part + markupOf(values[place])).join('') };
}
