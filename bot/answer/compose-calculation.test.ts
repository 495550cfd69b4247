import fc from 'fast-check';
import { citationOf } from '../../knowledge/cite';
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { numbersIn } from '../../knowledge/text/numbers';
import { CALCULATOR_NAMES, type Inputs } from '../calculate/calculation';
import { CALCULATORS } from '../calculate/calculators';
import { aDay, someInput } from '../calculate/testing/arbitraries';
import { openRealSources } from '../calculate/testing/real-sources';
import { CALCULATION_PHRASES } from '../phrases/calculation-phrases';
import { composeCalculation } from './compose-calculation';

const { base, sources } = openRealSources();
const NOW = '2026-11-21';
const knowledge = {
  base,
  cite: (authority: Parameters<typeof citationOf>[0], { language, day }: { language: Language; day: string }) =>
    citationOf(authority, base.instruments.get(authority.instrument), language, day),
};
const tell = (name: (typeof CALCULATOR_NAMES)[number], input: Inputs, language: Language = 'tr', day = NOW) =>
  composeCalculation(CALCULATORS[name].run(input, sources, day), language, knowledge);

describe('the words of a calculation', () => {
  it('begin with the result, then show the working, the sources and the day', () => {
    const { text } = tell('least-salary', { group: 'engineer' });
    const lines = text.split('\n');
    expect(lines[0]).toBe('**En az brüt aylık ücret: 132.120 TL**');
    expect(lines).toContain('- En az brüt aylık ücret: 33.030 TL × 4 = 132.120 TL');
    expect(text).toMatch(/\*\*Kaynak\*\*\n[^*]*m\. A\/3\.1/);
    expect(lines.at(-1)).toBe('21.11.2026 itibarıyla geçerli bilgidir. Bu bir bilgilendirmedir, karar değildir.');
  });

  it.each([
    ['tr', '12.574,90 TL × 2 yıl = 25.149,80 TL'],
    ['en', 'TRY 12,574.90 × 2 years = TRY 25,149.80'],
    ['ar', '12,574.90 ليرة تركية × سنتين = 25,149.80 ليرة تركية'],
    ['ru', '12\u00a0574,90 турецких лир × 2 года = 25\u00a0149,80 турецких лир'],
    ['fa', '۱۲٬۵۷۴٫۹۰ لیر ترکیه × ۲ سال = ۲۵٬۱۴۹٫۸۰ لیر ترکیه'],
  ] as const)('write numbers and counted nouns as %s does', (language, line) =>
    expect(tell('permit-fee', { kind: 'fixed-term', years: 2 }, language).text).toContain(line),
  );

  it('count nouns by the plural rules of the language', () => {
    const left = (language: Language, day: string) => tell('extension-window', { permitEnds: '2026-12-31' }, language, day).text;
    expect(left('ru', '2026-12-30')).toContain('1 день');
    expect(left('ru', '2026-12-29')).toContain('2 дня');
    expect(left('ru', '2026-12-20')).toContain('11 дней');
    expect(left('ar', '2026-12-21')).toContain('10 أيام');
    expect(left('ar', '2026-12-11')).toContain('20 يومًا');
  });

  it('name the last known amount, and nothing else, when an amount is missing', () => {
    const { text } = tell('permit-fee', { kind: 'fixed-term', years: 1 }, 'tr', '2027-01-01');
    expect(text).toContain('tahmin etmek istemem');
    expect(text).toContain('süreli çalışma izni harcı, bir yıl): 12.574,90 TL; 31.12.2026');
    expect(text).not.toContain('**');
  });

  it('give the reason where nothing is due', () => {
    const input = { start: '2026-01-01', end: '2026-11-20', monthlyGross: 40_000, reason: 'dismissed' };
    expect(tell('severance', input, 'en').text).toMatch(/^At least 1 year of service is needed/);
  });

  it('cite each source once', () => {
    const { citations } = tell('severance', {
      start: '2020-01-01',
      end: '2026-11-20',
      monthlyGross: 40_000,
      reason: 'dismissed',
    });
    expect(citations.length).toBeGreaterThan(0);
    expect(new Set(citations.map(({ label }) => label)).size).toBe(citations.length);
    expect(citations.map(({ instrument }) => instrument)).toContain('Law 1475');
  });

  it.each(CALCULATOR_NAMES)('of %s have every place filled, and no number that the calculation does not hold', (name) => {
    fc.assert(
      fc.property(someInput[name], aDay, fc.constantFrom(...LANGUAGES), (input, day, language) => {
        const calculation = CALCULATORS[name].run(input, sources, day);
        const { text } = composeCalculation(calculation, language, knowledge);
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
        const told = text
          .split('\n\n')
          .filter((part) => !part.startsWith(`**${CALCULATION_PHRASES[language].sources}**`))
          .join('\n');
        const held = new Set(
          JSON.stringify(calculation)
            .match(/\d+(\.\d+)?/g)
            ?.map(Number),
        );
        const days = told.replace(/[\d۰-۹]{2,4}[./][\d۰-۹]{2}[./][\d۰-۹]{2,4}/g, '').replace(/(ALO|АЛО|ألو|الو) (170|۱۷۰)/g, '');
        for (const number of numbersIn(days)) expect(held).toContain(Number(number));
      }),
      { seed: 170, numRuns: 150 },
    );
  });
});
