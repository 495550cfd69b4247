// From an authority to a citation a reader can follow.
import type { Authority } from './contracts/fact';
import type { Day } from './contracts/day';
import type { Instrument } from './contracts/instrument';
import type { Language } from './contracts/language';
import type { Citation } from './contracts/passage';

const ARTICLE: Record<Language, (article: string) => string> = {
  tr: (article) => `m. ${article}`,
  en: (article) => `Art. ${article}`,
  ar: (article) => `المادة ${article}`,
  ru: (article) => `ст. ${article}`,
  fa: (article) => `ماده ${article}`,
};

const GAZETTE_SITE = 'https://www.resmigazete.gov.tr/';

/** The Official Gazette opens an issue by its day: `/02.02.2022`. */
const gazetteAddress = (gazette: string | null): string =>
  gazette ? `${GAZETTE_SITE}${gazette.slice(0, 10).split('-').reverse().join('.')}` : GAZETTE_SITE;

export function citationOf(authority: Authority, instrument: Instrument | undefined, language: Language, day: Day): Citation {
  const name = instrument?.name[language] ?? authority.instrument;
  return {
    instrument: instrument?.id ?? authority.instrument,
    article: authority.article ?? '',
    url: instrument?.url ?? gazetteAddress(authority.gazette),
    asOf: day,
    label: authority.article ? `${name}, ${ARTICLE[language](authority.article)}` : name,
    gazette: authority.gazette,
  };
}
