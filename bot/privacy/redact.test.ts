import fc from 'fast-check';
import { redact } from './redact';

const masked = (text: string): string => redact(text, 'tr').text;

describe('redaction', () => {
  it.each([
    ['kimlik no 99123456789 telefonum 0500 000 00 00 sen bak', ['99123456789', '0500', '000 00 00']],
    ['TC: 123 456 789 01', ['123 456', '789 01']],
    ['رقمي ٩٩١٢٣٤٥٦٧٨٩ شوف', ['٩٩١٢٣٤٥٦٧٨٩']],
    ['شماره من ۹۹۱۲۳۴۵۶۷۸۹ است', ['۹۹۱۲۳۴۵۶۷۸۹']],
    ['my passport is U12345678 ok', ['U12345678']],
    ['pasaport no: 123456789', ['123456789']],
    ['mail me at someone.else+x@example.org please', ['someone.else', 'example.org']],
    ['IBAN TR00 0000 0000 0000 0000 0000 00', ['TR00', '0000']],
    ['+90 (500) 000 00 00', ['500', '000']],
    ['телефон +7 900 000-00-00', ['900', '000-00']],
    ['kart 4000 0000 0000 0000', ['4000']],
    ['plakam 34 ABC 123', ['34 ABC 123']],
    ['my ref is 0000-FAKE check it pls', ['0000-FAKE']],
    ['başvuru numaram 1234567890123456', ['1234567890123456']],
    ['doğum tarihim 01.02.1990', ['01.02.1990']],
    ['adım Ayşe Yılmaz, çalışmak istiyorum', ['Ayşe', 'Yılmaz']],
    ['My name is John Smith and', ['John', 'Smith']],
    ['меня зовут Иван', ['Иван']],
    ['9\u200b9123456789', ['9123456789']],
  ])('masks what is personal in «%s»', (text, gone) => {
    for (const part of gone) expect(masked(text)).not.toContain(part);
  });

  it.each([
    'iznim 15.03.2027 de bitiyor',
    'harç 12.574,90 TL mi',
    'ceza 102.503 lira mı',
    '6735 sayılı kanun madde 23',
    'ALO 170 ve YİMER 157',
    '2026 yılında 45 gün içinde 5 kişi',
    'adım adım anlatır mısınız',
    'maaş 33.030 TL',
    'в 2026 году 90 дней',
    '48 saat, 7/24',
  ])('leaves «%s» as it is', (text) => expect(masked(text)).toBe(text));

  it('says what kind was masked, in the language', () => {
    expect(redact('my id is 99123456789', 'en')).toEqual({ text: 'my id is [ID number]', kinds: ['identity'] });
  });

  it('lets no eleven digits through, however they are grouped or whatever stands around them', () => {
    const separator = fc.constantFrom('', ' ', '-', '.');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), separator), { minLength: 11, maxLength: 11 }),
        fc.constantFrom('', 'no ', 'رقم ', 'ID:'),
        (digits, lead) => {
          const number = digits.map(([digit, between], place) => `${digit}${place < 10 ? between : ''}`).join('');
          expect(masked(`${lead}${number} tamam`).replace(/\D/g, '')).toBe('');
        },
      ),
      { seed: 170, numRuns: 500 },
    );
  });

  it('is quick on long hostile text', () => {
    const hostile = '9 '.repeat(5_000) + 'a'.repeat(5_000) + '@'.repeat(2_000);
    const started = performance.now();
    masked(hostile);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
