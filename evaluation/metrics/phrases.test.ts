import { checkClaim, checkPhrase } from './phrases';

const term = { fr: null, de: null, definition_tr: 'x', definition_en: 'x', authority: null, note: null };
const glossary = [
  {
    ...term,
    id: 'sgk',
    tr: 'Sosyal Güvenlik Kurumu (SGK)',
    en: 'Social Security Institution (SGK)',
    ar: 'مؤسسة الضمان الاجتماعي (SGK)',
    ru: 'Учреждение социального обеспечения (SGK)',
    fa: 'سازمان تأمین اجتماعی ترکیه (SGK)',
  },
];
const said = (language: 'tr' | 'en' | 'ar' | 'ru' | 'fa', text: string, sources: string[] = []) => ({ language, text, sources });

describe('what an answer must say', () => {
  it('is there when its numbers are, in digits or as words of any language', () => {
    expect(checkPhrase('within ten days', said('tr', '10 gün içinde'), glossary)).toBe('present');
    expect(checkPhrase('within ten days', said('tr', 'On gün içinde'), glossary)).toBe('present');
    expect(checkPhrase('within ten days', said('ru', 'в течение десяти дней'), glossary)).toBe('present');
    expect(checkPhrase('at most two years', said('ar', 'لمدة سنتين على الأكثر'), glossary)).toBe('present');
    expect(checkPhrase('up to three months', said('fa', 'تا سه ماه'), glossary)).toBe('present');
    expect(checkPhrase('within ten days', said('fa', 'تا ۱۵ روز'), glossary)).toBe('missing');
  });

  it('must hold all numbers of the phrase but years', () => {
    const phrase = 'half the fee, 5,000 TL, and the card price of 964 TL in 2026';
    expect(checkPhrase(phrase, said('en', 'TRY 5,000 and TRY 964'), glossary)).toBe('present');
    expect(checkPhrase(phrase, said('en', 'TRY 964'), glossary)).toBe('missing');
  });

  it('names an authority by any of its names, however inflected', () => {
    expect(checkPhrase('ask SGK', said('ru', 'Обратитесь в Учреждения социального обеспечения'), glossary)).toBe('present');
    expect(checkPhrase('ask SGK', said('fa', 'به SGK مراجعه کنید'), glossary)).toBe('present');
    expect(checkPhrase('the German consulate', said('ar', 'اسأل القنصلية'), glossary)).toBe('present');
    expect(checkPhrase('ask SGK', said('ru', 'Обратитесь в полицию'), glossary)).toBe('missing');
  });

  it('takes either of two authorities, and does not ask for the number in a name again', () => {
    const phrase = 'YİMER 157 or the provincial migration directorate';
    expect(checkPhrase(phrase, said('tr', 'İl göç idaresi müdürlüğüne gidin'), glossary)).toBe('present');
    expect(checkPhrase(phrase, said('en', 'Call 157'), glossary)).toBe('present');
  });

  it('finds a law among the sources too', () =>
    expect(checkPhrase('insurance follows Law 5510', said('ar', 'التأمين', ['القانون رقم 5510، المادة 4']), glossary)).toBe(
      'present',
    ));

  it('is not decided where only the meaning would tell', () =>
    expect(checkPhrase('a new application can be made at once', said('en', 'No.'), glossary)).toBe('unchecked'));
});

describe('a claim that must not be made', () => {
  const claim = 'the reference number is valid for only ten working days';
  it('is made when its number is said', () => expect(checkClaim(claim, said('tr', '10 iş günü'), new Set())).toBe('present'));
  it('is not made otherwise', () => expect(checkClaim(claim, said('tr', '30 gün'), new Set())).toBe('missing'));
  it('is not decided by a number that the right answer says as well', () =>
    expect(checkClaim('file at least 60 days before', said('en', 'from 60 days before'), new Set(['60']))).toBe('unchecked'));
  it('is not decided without a number', () =>
    expect(checkClaim('no document is needed', said('en', 'no'), new Set())).toBe('unchecked'));
});
