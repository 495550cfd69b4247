// Holds the provisions against what must be true of them: known instrument, real facts, one digest a day, no number without a source.
import type { Base } from './load-base';
import { lineOf, type Placed, type Problem } from './load-yaml';
import type { Fact } from './contracts/fact';
import type { Provision } from './contracts/provision';
import { numbersIn } from './text/numbers';
import { gapsAndOverlaps } from './validity';

type Complaint = { path: (string | number)[]; message: string };
type Check = (provision: Provision, base: Base) => Complaint[];

/** Amounts change every year; they are figures of the facts and have no place in a digest. */
const MONEY = /\d[\d.,]*\s*(?:₺|TL\b|TRY\b|(?:Turkish )?lira)|(?:₺|TRY|USD|EUR)\s*\d/i;
/** Service lines: these numbers are names. */
const NAMED_NUMBERS = new Set(['170', '157', '112']);
const YEAR = /^(?:19|20)\d\d$/;

const instrumentKnown: Check = ({ instrument }, base) => {
  const known = base.instruments.get(instrument);
  if (!known) return [{ path: ['instrument'], message: `"${instrument}" is not in instruments.yaml` }];
  return known.id === instrument ? [] : [{ path: ['instrument'], message: `write "${known.id}", its id in instruments.yaml` }];
};

const factsExist: Check = ({ facts }, base) =>
  facts.flatMap((id, index) => {
    const fact = base.facts.get(id)?.item;
    const path = ['facts', index];
    if (!fact) return [{ path, message: `there is no fact "${id}"` }];
    return fact.confidence === 'low' ? [{ path, message: `the fact "${id}" is of low confidence and is not stated` }] : [];
  });

const factsOf = ({ facts }: Provision, base: Base): Fact[] => facts.flatMap((id) => base.facts.get(id)?.item ?? []);

const factsNameInstrument: Check = (provision, base) => {
  const facts = factsOf(provision, base);
  const isNamed = facts.some(({ authority }) =>
    authority.some(({ instrument }) => base.instruments.get(instrument)?.id === provision.instrument),
  );
  return facts.length === 0 || isNamed
    ? []
    : [{ path: ['facts'], message: `none of the facts rests on "${provision.instrument}"` }];
};

const versionsFollow: Check = ({ versions }) => [
  ...versions.flatMap(({ valid_from, valid_to }, place) =>
    valid_to !== undefined && valid_to < valid_from
      ? [{ path: ['versions', place, 'valid_to'], message: 'valid_to is before valid_from' }]
      : [],
  ),
  ...gapsAndOverlaps(versions.map((version) => ({ validFrom: version.valid_from, validTo: version.valid_to ?? null }))).map(
    ({ kind, day }) => ({
      path: ['versions'],
      message: kind === 'gap' ? `no version is in force on ${day}` : `two versions are in force on ${day}`,
    }),
  ),
];

const eachDigest = (
  { versions }: Provision,
  visit: (text: string, path: (string | number)[], version: Provision['versions'][number]) => Complaint[],
): Complaint[] =>
  versions.flatMap((version, place) =>
    (['tr', 'en'] as const).flatMap((language) =>
      visit(version.digest[language], ['versions', place, 'digest', language], version),
    ),
  );

const noMoney: Check = (provision) =>
  eachDigest(provision, (text, path) =>
    MONEY.test(text) ? [{ path, message: 'an amount of money is written out; say that it is revalued every year' }] : [],
  );

/** Dates are known by their parts, laws and articles by what the provision and its facts name. */
const numbersFromFacts: Check = (provision, base) => {
  const sources = [...factsOf(provision, base), ...base.instruments.keys(), provision.article, provision.instrument];
  const known = new Set(
    sources.flatMap((source) => numbersIn(JSON.stringify(source))).map((number) => number.replace(/^0(?=\d)/, '')),
  );
  return eachDigest(provision, (text, path, version) => {
    const days = numbersIn(`${version.valid_from} ${version.valid_to ?? ''}`);
    const strange = numbersIn(text)
      .map((number) => number.replace(/^0(?=\d)/, ''))
      .filter((number) => !known.has(number) && !YEAR.test(number) && !NAMED_NUMBERS.has(number) && !days.includes(number));
    return strange.length > 0 ? [{ path, message: `${strange.join(', ')} stands in none of its facts` }] : [];
  });
};

const sameNumbers: Check = ({ versions }) =>
  versions.flatMap(({ digest }, place) => {
    const [tr, en] = [digest.tr, digest.en].map((text) => [...new Set(numbersIn(text))].sort().join(' '));
    return tr === en
      ? []
      : [{ path: ['versions', place, 'digest', 'en'], message: `numbers differ from the Turkish text: [${en}] against [${tr}]` }];
  });

const CHECKS: Check[] = [
  instrumentKnown,
  factsExist,
  factsNameInstrument,
  versionsFollow,
  noMoney,
  numbersFromFacts,
  sameNumbers,
];

/** An article has one digest: a second one under the same name would never be found. */
function taken(provisions: readonly Placed<Provision>[]): ({ placed: Placed<Provision> } & Complaint)[] {
  const seen = new Set<string>();
  return provisions.flatMap((placed) => {
    const name = `${placed.item.instrument}, ${placed.item.article}`;
    if (seen.has(name)) return [{ placed, path: ['article'], message: 'this article is already there' }];
    seen.add(name);
    return [];
  });
}

/** Everything wrong with the provisions, with file and line. `sourceOf` gives a file's text, to find lines in. */
export function checkProvisions(base: Base, sourceOf: (file: string) => string): Problem[] {
  const found = base.provisions.flatMap((placed) =>
    CHECKS.flatMap((check) => check(placed.item, base).map((complaint) => ({ placed, ...complaint }))),
  );
  return [...found, ...taken(base.provisions)].map(({ placed, path, message }) => ({
    file: placed.file,
    line: lineOf(sourceOf(placed.file), [placed.index, ...path]),
    message: `${placed.item.instrument}, ${placed.item.article}: ${message}`,
  }));
}
