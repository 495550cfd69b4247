import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { formatFigure } from '../../knowledge/text/format';
import { readAmounts } from './read-amount';

const told = (text: string, language: Language, expectAmount = false): string =>
  readAmounts(text, { language, expectAmount })
    .map(({ amount, currency }) => (currency ? `${amount} ${currency}` : `${amount}`))
    .join(', ');

describe('sums of money', () => {
  it.each<[Language, string, string]>([
    ['tr', '33 bin lira', '33000 TRY'],
    ['tr', 'otuz üç bin lira', '33000 TRY'],
    ['tr', 'otuzüç bin lira', '33000 TRY'],
    ['tr', '33 bin 500 TL', '33500 TRY'],
    ['tr', '1 milyon 200 bin lira', '1200000 TRY'],
    ['tr', '45.000 TL', '45000 TRY'],
    ['tr', '45 000 TL', '45000 TRY'],
    ['tr', '12.574,90 TL', '12574.9 TRY'],
    ['tr', '₺45.000', '45000 TRY'],
    ['tr', "45.000 TL'ye", '45000 TRY'],
    ['tr', 'bin lira', '1000 TRY'],
    ['tr', '1,5 milyon', '1500000'],
    ['tr', 'iki buçuk milyon', '2500000'],
    ['tr', '45bin', '45000'],
    ['tr', '500 euro', '500 EUR'],
    ['en', '$2000', '2000 USD'],
    ['en', '2000$', '2000 USD'],
    ['en', '45,000.50 TL', '45000.5 TRY'],
    ['en', 'TRY 45,000', '45000 TRY'],
    ['en', '100k USD', '100000 USD'],
    ['en', 'thirty-three thousand lira', '33000 TRY'],
    ['en', '33 bin lira', '33000 TRY'],
    ['en', 'half million lira', '500000 TRY'],
    ['ru', '120 тыс. лир', '120000 TRY'],
    ['ru', '45 000 турецких лир', '45000 TRY'],
    ['ru', 'тридцать три тысячи лир', '33000 TRY'],
    ['ru', 'полтора миллиона', '1500000'],
    ['ru', '45к', '45000'],
    ['ru', 'две тысячи долларов', '2000 USD'],
    ['ar', 'خمسين ألف ليرة', '50000 TRY'],
    ['ar', 'ثلاثة وثلاثين ألف ليرة', '33000 TRY'],
    ['ar', 'مئة وعشرين ألف ليرة', '120000 TRY'],
    ['ar', 'مليون ونصف ليرة', '1500000 TRY'],
    ['ar', '٤٥٬٠٠٠ ليرة تركية', '45000 TRY'],
    ['ar', '5000 ليرة سورية', '5000 SYP'],
    ['ar', 'بألفين دولار', '2000 USD'],
    ['fa', '۴۵ هزار لیر', '45000 TRY'],
    ['fa', 'چهل و پنج هزار لیر', '45000 TRY'],
    ['fa', 'یک و نیم میلیون لیر', '1500000 TRY'],
    ['fa', '۵ میلیون تومان', '50000000 IRR'],
    ['fa', 'سه هزار دالر', '3000 USD'],
  ])('%s: «%s» is %s', (language, text, expected) => expect(told(text, language)).toBe(expected));

  it.each<[Language, string]>([
    ['tr', 'maaşım 45000'],
    ['tr', '2 bin işçi'],
    ['tr', 'asgari ücret x2'],
    ['tr', '6735 sayılı kanun'],
    ['tr', 'bin kere söyledim'],
    ['tr', 'işe binmek'],
    ['tr', '%50 fazla'],
    ['en', 'article 23'],
    ['en', 'try one week first'],
    ['ru', 'приду к 5'],
    ['ar', 'خمسة عمال'],
    ['fa', 'سه نفر'],
  ])('%s: «%s» is no sum', (language, text) => expect(told(text, language)).toBe(''));

  it.each<[Language, string, string]>([
    ['tr', 'maaşım 45000', '45000'],
    ['tr', '45.000', '45000'],
    ['en', '45,000.50', '45000.5'],
    ['ru', '45 000', '45000'],
    ['ar', '٤٥٠٠٠', '45000'],
    ['fa', '۴۵٬۰۰۰', '45000'],
    ['tr', 'madde 23', ''],
    ['tr', '15.03.2026', ''],
    ['tr', '15 Mart 2026', ''],
    ['tr', '0532 123 45 67', ''],
    ['tr', '05321234567', ''],
    ['tr', '99123456789', ''],
    ['tr', '6 ay', ''],
    ['tr', '5 kişi', ''],
    ['tr', '%50', ''],
    ['tr', '6735 sayılı kanun', ''],
  ])('%s: where a sum was asked for, «%s» is «%s»', (language, text, expected) =>
    expect(told(text, language, true)).toBe(expected),
  );

  it('reads back every sum as we write it', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000_000_00 }),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('TRY', 'USD'),
        (cents, language, currency) =>
          expect(told(formatFigure(cents / 100, currency, language), language)).toBe(`${cents / 100} ${currency}`),
      ),
      { seed: 170, numRuns: 500 },
    ));

  it('tells where it stands', () => {
    const text = 'bana ayda 33 bin lira veriyorlar';
    expect(readAmounts(text, { language: 'tr' }).map(({ start, end }) => text.slice(start, end))).toEqual(['33 bin lira']);
  });
});
