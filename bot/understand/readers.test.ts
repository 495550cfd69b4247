// What holds for every reader: no message makes it fail, and what it finds stands in the message.
import fc from 'fast-check';
import { LANGUAGES } from '../../knowledge/contracts/language';
import { readAmounts } from './read-amount';
import { readCounts } from './read-count';
import { readDates } from './read-date';
import { readDurations } from './read-duration';
import { readFacts } from './read-facts';
import { readYesNo } from './read-yes-no';

const TODAY = '2026-11-21';
const WORDS =
  "bin on yüz ay önce geçen 15 3. 31 2026 15.03. ' - . , % ₺ $ TL mart ayın in a half and twenty-first last May no i have permit " +
  'و ألف مئة ونصف شهر قبل من آذار كملك عندي لا сто тысяч назад марта через у меня внж полтора ده هزار و نیم ماه پیش اسفند دارم 99999999999999999999';

const pieces = fc
  .array(fc.oneof(fc.constantFrom(...WORDS.split(' ')), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 30 })
  .chain((words) => fc.constantFrom(' ', '', '\u200c', '\u200f').map((between) => words.join(between)));
const messages = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), pieces);

describe('every reader', () => {
  it.each(LANGUAGES)('reads any message in %s, and finds nothing that is not there', (language) =>
    fc.assert(
      fc.property(messages, fc.constantFrom('past', 'future', 'either'), (text, lean) => {
        const found = [
          readDates(text, { today: TODAY, language, lean }),
          readDurations(text, { language }),
          readAmounts(text, { language, expectAmount: true }),
          readCounts(text, { language, expectCount: true }),
        ];
        for (const places of found)
          places.forEach(({ start, end }, place) => {
            expect(start).toBeGreaterThanOrEqual(places[place - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          });
        readYesNo(text, language);
        readFacts(text, language);
      }),
      { seed: 170, numRuns: 120 },
    ),
  );

  it('gets through long messages of one thing', () => {
    const long = ['bin ', '111 ', 'و ', 'سنة و ', 'i have ', 'on ', '1.', "a'", '15 mart ', 'a', '3', 'у меня '].map((piece) =>
      piece.repeat(200),
    );
    for (const language of LANGUAGES)
      for (const text of long) {
        readDates(text, { today: TODAY, language, lean: 'past' });
        readAmounts(text, { language, expectAmount: true });
        readCounts(text, { language, expectCount: true });
        readFacts(text, language);
        readYesNo(text, language);
      }
    expect(long.length).toBeGreaterThan(0);
  });
});
