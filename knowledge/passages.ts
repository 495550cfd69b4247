// Entries as they read on a day in a language: the version in force, with the figures of that day and its citations. Learns nothing.
import { citationOf } from './cite';
import type { Day } from './contracts/day';
import { EntryTextSchema, type Entry, type EntryText, type EntryVersion } from './contracts/entry';
import type { Authority } from './contracts/fact';
import type { Language } from './contracts/language';
import type { Citation, Passage } from './contracts/passage';
import type { Audience } from './contracts/topic';
import type { Base } from './load-base';
import { renderFigures } from './render-figures';
import { inForceOn, lastEndedBefore } from './validity';

/** Who reads, in which language, for which day, and what day it really is. */
export type Reading = { language: Language; day: Day; today: Day; audience?: Audience | undefined };

export type Passages = {
  /** The entry as it reads on the day, or undefined when no version of it held then. */
  passage(id: string, reading: Reading): Passage | undefined;
  /** The citation of an article of an instrument. */
  cite(authority: Authority, reading: Reading): Citation;
};

type DatedVersion = EntryVersion & { validFrom: Day; validTo: Day | null };
const datedVersions = (entry: Entry): DatedVersion[] =>
  entry.versions.map((version) => ({ ...version, validFrom: version.valid_from, validTo: version.valid_to ?? null }));

/** The words for the audience: an employer's own where there are any. */
function textFor(text: EntryText, audience: Audience | undefined): EntryText {
  const { employer, ...own } = text;
  if (audience !== 'employer' || !employer) return own;
  return { ...own, ...Object.fromEntries(Object.entries(employer).filter(([, value]) => value !== undefined)) };
}

function renderText(
  base: Base,
  text: EntryText,
  reading: Reading,
): { text: EntryText; missing: string[]; lastKnown: string[]; changed: boolean } {
  const missing: string[] = [];
  const lastKnown: string[] = [];
  let changed = false;
  const render = (value: string): string => {
    const rendered = renderFigures(value, base.figures, reading.day, reading.language);
    missing.push(...rendered.missing);
    for (const { id, onDay } of rendered.used) {
      if (onDay.kind === 'last-known') lastKnown.push(id);
      if (onDay.kind !== 'value' || reading.day === reading.today) continue;
      const now = base.figures.valueOn(id, reading.today);
      if (now.kind === 'none' || now.value !== onDay.value) changed = true;
    }
    return rendered.text;
  };
  const rendered: Record<string, string | string[]> = {};
  for (const [field, value] of Object.entries(text)) {
    // A part whose every sentence needs an unknown number is left out; the title stands in where a part must not be empty.
    const filled = typeof value === 'string' ? render(value) : '';
    if (filled !== '') rendered[field] = filled;
    else if (field === 'short' || field === 'next') rendered[field] = text.title;
    if (Array.isArray(value)) rendered[field] = value.map(render).filter((item) => item !== '');
  }
  return { text: EntryTextSchema.parse(rendered), missing, lastKnown, changed };
}

export function createPassages(base: Base): Passages {
  const byId = new Map(base.entries.map(({ item }) => [item.id, item]));
  return {
    cite: (authority, { language, day }) => citationOf(authority, base.instruments.get(authority.instrument), language, day),
    passage(id, reading) {
      const entry = byId.get(id);
      if (!entry) return undefined;
      const versions = datedVersions(entry);
      const version = inForceOn(versions, reading.day) ?? lastEndedBefore(versions, reading.day);
      if (!version) return undefined;
      const rendered = renderText(base, textFor(version.texts[reading.language], reading.audience), reading);
      return {
        entry: id,
        topic: entry.topic,
        basis: entry.basis,
        language: reading.language,
        text: rendered.text,
        citations: version.authority.map((authority) =>
          citationOf(authority, base.instruments.get(authority.instrument), reading.language, reading.day),
        ),
        validOn: reading.day,
        past: rendered.changed || (version.validTo !== null && version.validTo < reading.today),
        missingFigures: rendered.missing,
        lastKnownFigures: rendered.lastKnown,
        related: entry.related,
        ask: entry.ask,
        dialog: entry.dialog,
      };
    },
  };
}
