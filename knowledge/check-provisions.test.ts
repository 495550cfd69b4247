import { createCalendar } from './calendar';
import { checkProvisions } from './check-provisions';
import { InstrumentSchema } from './contracts/instrument';
import { ProvisionSchema, type Provision } from './contracts/provision';
import { createFigureBook } from './figure-book';
import { loadBase, type Base } from './load-base';
import { aFact, inAllLanguages } from './testing/builders';

const facts = [
  aFact({ figures: [{ name: 'window', value: 60, unit: 'days', valid_from: null, valid_to: null }] }),
  aFact({ id: 'rumour.sample', confidence: 'low' }),
  aFact({ id: 'elsewhere.sample', authority: [{ instrument: 'Law 4857', article: '1', gazette: null }] }),
];
const instruments = ['Law 6735', 'Law 4857'].map((id) =>
  InstrumentSchema.parse({ id, name: inAllLanguages(() => id), also: [`${id} (other name)`] }),
);

type Version = Provision['versions'][number];
const aVersion = (overrides: Partial<Version> = {}): Version => ({
  valid_from: '2016-08-13',
  heading: { tr: 'Başvuru', en: 'Application' },
  digest: { tr: 'Uzatma, bitime 60 gün kala istenir.', en: 'An extension is requested from 60 days before the end.' },
  ...overrides,
});
const aProvision = (overrides: Partial<Provision> = {}): Provision => ({
  instrument: 'Law 6735',
  article: '7',
  facts: ['law6735.sample'],
  versions: [aVersion()],
  ...overrides,
});
const saying = (tr: string, en: string): Provision => aProvision({ versions: [aVersion({ digest: { tr, en } })] });

function problemsOf(...provisions: Provision[]): string[] {
  const base: Base = {
    facts: new Map(facts.map((item, index) => [item.id, { item, file: 'facts/x.yaml', index }])),
    terms: [],
    series: [],
    figures: createFigureBook(facts, []),
    instruments: new Map(instruments.flatMap((each) => [each.id, ...each.also].map((name) => [name, each] as const))),
    entries: [],
    provisions: provisions.map((item, index) => ({ item, file: 'provisions/x.yaml', index })),
    calendar: createCalendar([]),
    intents: [],
    concepts: [],
    dialogs: [],
    languages: [],
    problems: [],
  };
  return checkProvisions(base, () => '').map(({ message }) => message);
}

describe('the checks of provisions', () => {
  it('find nothing wrong with a good one', () => expect(problemsOf(aProvision())).toEqual([]));

  it('find nothing wrong with one that rests on the text of the law alone', () =>
    expect(problemsOf({ ...saying('Yürütme.', 'Execution.'), facts: [] })).toEqual([]));

  it.each<[string, Provision, RegExp]>([
    ['an unknown instrument', aProvision({ instrument: 'Law 1' }), /not in instruments\.yaml/],
    ['another name of the instrument', aProvision({ instrument: 'Law 6735 (other name)' }), /write "Law 6735"/],
    ['a fact that does not exist', aProvision({ facts: ['law6735.sample', 'no.such'] }), /no fact "no\.such"/],
    ['a low-confidence fact', aProvision({ facts: ['law6735.sample', 'rumour.sample'] }), /low confidence/],
    ['facts about something else', aProvision({ facts: ['elsewhere.sample'] }), /none of the facts rests on "Law 6735"/],
    ['an amount of money', saying('Harç 60 TL tutar.', 'The fee is 60 TRY.'), /amount of money/],
    ['a number without a source', saying('Süre 45 gündür.', 'It is 45 days.'), /45 stands in none/],
    ['numbers that differ', saying('Süre 60 gündür.', 'It is sixty days.'), /numbers differ/],
    [
      'a gap between versions',
      aProvision({ versions: [aVersion({ valid_to: '2024-10-13' }), aVersion({ valid_from: '2024-10-15' })] }),
      /no version is in force on 2024-10-14/,
    ],
    [
      'versions that overlap',
      aProvision({ versions: [aVersion(), aVersion({ valid_from: '2024-10-15' })] }),
      /two versions are in force on 2024-10-15/,
    ],
    [
      'a version that ends before it begins',
      aProvision({ versions: [aVersion({ valid_to: '2016-08-12' })] }),
      /before valid_from/,
    ],
  ])('find %s', (_name, provision, message) => expect(problemsOf(provision).join('\n')).toMatch(message));

  it('find an article that is there twice', () =>
    expect(problemsOf(aProvision(), aProvision({ article: '8' }), aProvision())).toEqual([
      expect.stringContaining('already there'),
    ]));

  it('let the days of a change and the numbers of laws stand', () =>
    expect(problemsOf(saying('7. maddeye göre 2024 yılında 4857 sayılı Kanun.', 'By article 7, in 2024, Law 4857.'))).toEqual(
      [],
    ));
});

describe('the provisions themselves', () => {
  const { provisions } = loadBase(__dirname);
  const articles = provisions.filter(({ item }) => item.instrument === 'Law 6735').map(({ item }) => item.article);

  it('hold every article of Law 6735', () => {
    const wanted = [...Array.from({ length: 29 }, (_, place) => String(place + 1)), 'Ek 1', 'Geçici 1'];
    expect([...articles].sort()).toEqual(wanted.sort());
  });

  it('say what they say in at most six sentences, and fit their schema', () => {
    const sentences = (text: string): number => text.match(/[.!?](?=\s|$)/g)?.length ?? 0;
    for (const { item } of provisions) {
      expect(ProvisionSchema.safeParse(item).success).toBe(true);
      for (const { digest } of item.versions) expect(Math.max(sentences(digest.tr), sentences(digest.en))).toBeLessThanOrEqual(6);
    }
  });
});
