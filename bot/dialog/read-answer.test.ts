import fc from 'fast-check';
import { StepSchema, UNKNOWN, type Step } from '../../knowledge/contracts/dialog';
import type { Language } from '../../knowledge/contracts/language';
import { inAllLanguages } from '../../knowledge/testing/builders';
import { readAnswer } from './read-answer';

const ask = inAllLanguages((language) => `ask ${language}`);
const step = (own: object): Step => StepSchema.parse({ slot: 'sample', ask, ...own });
const read = (asked: Step, text: string, language: Language = 'tr') => readAnswer(asked, { text, language, today: '2026-11-21' });

const job = step({
  kind: 'choice',
  options: [
    { value: 'expert', label: { tr: 'Uzman', en: 'Specialist', ar: 'اختصاصي', ru: 'Специалист', fa: 'متخصص' } },
    { value: 'engineer', label: { tr: 'Mühendis', en: 'Engineer', ar: 'مهندس', ru: 'Инженер', fa: 'مهندس' } },
    {
      value: 'chief-engineer',
      label: { tr: 'Baş mühendis', en: 'Chief engineer', ar: 'كبير المهندسين', ru: 'Главный инженер', fa: 'سرمهندس' },
      words: ['без диплома', 'not registered'],
    },
  ],
});

describe('an answer to a choice', () => {
  it.each([
    ['2', 'engineer'],
    ['۲', 'engineer'],
    ['UZMAN', 'expert'],
    ['ben uzmanım, uzman', 'expert'],
    ['I am an engineer', 'engineer'],
    ['я инженер', 'engineer'],
  ])('reads «%s»', (text, value) => expect(read(job, text)).toBe(value));

  it('takes the longest way that is named', () => {
    expect(read(job, 'baş mühendis')).toBe('chief-engineer');
    expect(read(job, 'главный инженер')).toBe('chief-engineer');
  });

  it.each([
    ['uzman değil', 'tr'],
    ['uzman değilim', 'tr'],
    ['not a specialist', 'en'],
    ["I'm not a specialist", 'en'],
    ['не специалист', 'ru'],
    ['مش مهندس', 'ar'],
    ['متخصص نیستم', 'fa'],
  ] as const)('does not take «%s» for what it denies', (text, language) => expect(read(job, text, language)).toBeUndefined());

  it('knows a denial that is part of an option', () => expect(read(job, 'not registered', 'en')).toBe('chief-engineer'));

  it.each(['4', '0', 'uzman mühendis', 'aşçı', '', 'uzman olan birinin izni ne kadar sürer acaba'])(
    'asks again rather than guess at «%s»',
    (text) => expect(read(job, text)).toBeUndefined(),
  );
});

describe('an answer with a day', () => {
  const day = (lean: 'past' | 'future' | 'either') => step({ kind: 'date', lean });

  it('takes figures day first, whichever way it leans', () => {
    for (const lean of ['past', 'future', 'either'] as const) expect(read(day(lean), '03/04/2026')).toBe('2026-04-03');
    expect(read(day('either'), '۰۳/۰۴/۲۰۲۶', 'fa')).toBe('2026-04-03');
  });

  it('takes a day without its year only where it is known which way it lies', () => {
    expect(read(day('past'), '5 Ocak')).toBe('2026-01-05');
    expect(read(day('future'), '5 Ocak')).toBe('2027-01-05');
    expect(read(day('either'), '5 Ocak')).toBeUndefined();
    expect(read(day('either'), '5 Ocak 2026')).toBe('2026-01-05');
  });

  it.each(['Mart 2026', '2026', 'geçen hafta', '1.2.2026 ile 3.2.2026 arası', '31.02.2026'])(
    'does not make a day of «%s»',
    (text) => expect(read(day('past'), text)).toBeUndefined(),
  );
});

describe('an answer with a number', () => {
  const count = step({ kind: 'count', least: 1, most: 100 });

  it.each([
    ['35 лет', 'ru', 35],
    ['35 years old', 'en', 35],
    ['۳۵ ساله', 'fa', 35],
    ['2 gün', 'tr', 2],
    ['otuz beş yaşında', 'tr', 35],
    ['%50', 'tr', 50],
    ['3 yabancı', 'tr', 3],
    ['bir gün', 'tr', 1],
    ['bizim orada toplam 3 yabancı işçi çalışıyor', 'tr', 3],
    ['12', 'ar', 12],
  ] as const)('reads «%s»', (text, language, value) => expect(read(count, text, language)).toBe(value));

  it.each([
    ['0', 'tr'],
    ['101', 'tr'],
    ['2 yıl 3 ay', 'tr'],
    ['3,5 gün', 'tr'],
    ['45 lira', 'tr'],
    ['madde 10', 'tr'],
    ['2 gün mü?', 'tr'],
    ['2 gün değil', 'tr'],
    ['5.3.2026', 'tr'],
    ['işe başlayalı 2 yıl olan bir işçi için', 'tr'],
  ] as const)('finds no count in «%s»', (text, language) => expect(read(count, text, language)).toBeUndefined());

  it('keeps within its bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), (value) => {
        expect(read(count, String(value))).toBe(value >= 1 && value <= 100 ? value : undefined);
      }),
      { seed: 170 },
    );
  });

  it('reads one amount of money', () => {
    const amount = step({ kind: 'amount' });
    expect(read(amount, '45 bin lira')).toBe(45_000);
    expect(read(amount, '45.000')).toBe(45_000);
    expect(read(amount, '45.000 lira, 5.000 lira yol')).toBeUndefined();
  });
});

describe('an answer of yes, no or neither', () => {
  it('is read in every language', () => {
    const yesNo = step({ kind: 'yes-no' });
    expect(['evet', 'hayır', 'belki de'].map((text) => read(yesNo, text))).toEqual(['yes', 'no', undefined]);
    expect([read(yesNo, 'да', 'ru'), read(yesNo, 'لا', 'ar'), read(yesNo, 'بله', 'fa')]).toEqual(['yes', 'no', 'yes']);
  });

  it('leaves a question open only where that is offered', () => {
    for (const kind of ['yes-no', 'amount', 'count'] as const) {
      expect(read(step({ kind, skippable: true }), 'bilmiyorum')).toBe(UNKNOWN);
      expect(read(step({ kind }), 'bilmiyorum')).toBeUndefined();
    }
  });
});
