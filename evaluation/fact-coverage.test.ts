import { createCalendar } from '../knowledge/calendar';
import type { Fact } from '../knowledge/contracts/fact';
import { ProvisionSchema } from '../knowledge/contracts/provision';
import { createFigureBook } from '../knowledge/figure-book';
import { loadBase, type Base } from '../knowledge/load-base';
import { aFact, anEntry, anEntryText, anEntryVersion } from '../knowledge/testing/builders';
import { coverageReport, factCoverage, totalsOf, UNUSED_REASONS } from './fact-coverage';

const window = [{ name: 'window', value: 60, unit: 'days', valid_from: null, valid_to: null }];
const facts: Fact[] = [
  aFact({ id: 'in.entry' }),
  aFact({ id: 'in.figure', figures: window }),
  aFact({ id: 'in.provision', audience: ['agent'] }),
  aFact({ id: 'doubtful', confidence: 'low', audience: ['agent'] }),
  aFact({ id: 'background', audience: ['agent'] }),
  aFact({ id: 'forgotten', audience: ['migrant', 'agent'] }),
];
const version = anEntryVersion({ facts: ['in.entry'] });
const entry = anEntry({
  versions: [{ ...version, texts: { ...version.texts, tr: anEntryText('tr', { short: 'En çok {in.figure.window} gün.' }) } }],
});
const provision = ProvisionSchema.parse({
  instrument: 'Law 6735',
  article: '7',
  facts: ['in.provision', 'in.entry'],
  versions: [{ valid_from: '2016-08-13', heading: { tr: 'a', en: 'a' }, digest: { tr: 'a', en: 'a' } }],
});
const base: Base = {
  facts: new Map(facts.map((item, index) => [item.id, { item, file: index < 3 ? 'facts/a.yaml' : 'facts/b.yaml', index }])),
  terms: [],
  series: [],
  figures: createFigureBook(facts, []),
  instruments: new Map(),
  entries: [{ item: entry, file: 'entries/x.yaml', index: 0 }],
  provisions: [{ item: provision, file: 'provisions/x.yaml', index: 0 }],
  calendar: createCalendar([]),
  intents: [],
  concepts: [],
  dialogs: [],
  languages: [],
  problems: [],
};

describe('the coverage of the facts', () => {
  const coverage = factCoverage(base);
  const uses = coverage.flatMap((file) => file.facts);

  it('names the entries and provisions that state a fact, and entries that show its number', () => {
    expect(uses.slice(0, 3)).toEqual([
      { id: 'in.entry', entries: ['extension.sample'], figures: [], provisions: ['Law 6735, 7'], unused: undefined },
      { id: 'in.figure', entries: [], figures: ['extension.sample'], provisions: [], unused: undefined },
      { id: 'in.provision', entries: [], figures: [], provisions: ['Law 6735, 7'], unused: undefined },
    ]);
  });

  it('says why a fact is not stated', () => {
    expect(uses.slice(3).map(({ id, unused }) => [id, unused])).toEqual([
      ['doubtful', 'low confidence'],
      ['background', 'background for agents'],
      ['forgotten', 'not used'],
    ]);
  });

  it('adds up in each file', () => {
    expect(coverage.map(({ file, facts: of }) => [file, totalsOf(of).facts, totalsOf(of).used])).toEqual([
      ['facts/a.yaml', 3, 3],
      ['facts/b.yaml', 3, 0],
    ]);
  });

  it('is printed whole, or only what is missing, with the totals below', () => {
    const whole = coverageReport(coverage, 'all').split('\n');
    expect(whole).toContain('  in.entry: extension.sample | provision Law 6735, 7');
    expect(whole).toContain('  in.figure: figure in extension.sample');
    expect(whole).toContain('  doubtful: - low confidence');
    const missing = coverageReport(coverage, 'unused');
    expect(missing).not.toMatch(/in\.entry|facts\/a\.yaml\n {2}/);
    expect(missing.split('\n').at(-1)).toMatch(/^all +6 +3 +1 +1 +1$/);
  });
});

describe('the coverage of the knowledge base itself', () => {
  const own = loadBase('knowledge');
  const uses = factCoverage(own).flatMap(({ facts: of }) => of);

  it('accounts for every fact once', () => {
    expect(uses).toHaveLength(own.facts.size);
    const { facts: all, used, ...unused } = totalsOf(uses);
    expect(UNUSED_REASONS.reduce((sum, reason) => sum + unused[reason], used)).toBe(all);
  });
});
