import { createLanguageDetector, learnLanguages, scriptOf } from './detect-language';

const samples = [
  { label: 'tr', text: 'çalışma iznimi ne zaman uzatmalıyım' },
  { label: 'tr', text: 'işverenim ücretimi ödemiyor ne yapabilirim' },
  { label: 'en', text: 'when should I renew my work permit' },
  { label: 'en', text: 'my employer does not pay my wages' },
  { label: 'ar', text: 'متى أجدد إذن العمل وماذا أفعل' },
  { label: 'fa', text: 'اجازه کارم را کی تمدید کنم و چه می‌شود' },
  { label: 'ar-Latn', text: 'emta lazem jadded izn el 3amal' },
  { label: 'de', text: 'wann muss ich meine Arbeitserlaubnis verlängern' },
];
const detector = createLanguageDetector(learnLanguages(samples));

describe('the language detector', () => {
  it.each([
    ['iznim bitiyor ne yapmalıyım', 'tr'],
    ['calisma iznim ne zaman biter', 'tr'],
    ['does my employer renew it', 'en'],
    ['ماذا أفعل مع العمل', 'ar'],
    ['کی تمدید می‌شود', 'fa'],
    ['lazem jadded', 'ar'],
  ])('answers «%s» in %s', (text, language) => expect(detector.detect(text)?.language).toBe(language));

  it('names a language it cannot answer in', () =>
    expect(detector.detect('wann muss ich verlängern')).toMatchObject({ label: 'de', language: undefined }));
  it('tells a language of few samples beside one of very many', () => {
    const many = Array.from({ length: 400 }, (_, place) => ({
      label: 'en',
      text: `when should I renew my work permit number ${place} in the city`,
    }));
    const uneven = createLanguageDetector(
      learnLanguages([...many, { label: 'de', text: 'wann muss ich meine Arbeitserlaubnis verlängern' }]),
    );
    expect(uneven.detect('muss ich die Erlaubnis verlängern')?.label).toBe('de');
    expect(uneven.detect('must I renew the permit')?.label).toBe('en');
  });

  it('takes what fits two languages alike for the one it has seen more of', () => {
    const shared = 'a permit in the city';
    const uneven = createLanguageDetector(
      learnLanguages([...Array.from({ length: 50 }, () => ({ label: 'en', text: shared })), { label: 'xx', text: shared }]),
    );
    expect(uneven.detect('permit')?.label).toBe('en');
  });

  it('says nothing where there are no letters', () => expect(detector.detect('12345 ?!')).toBeUndefined());
  it('knows no language of a script it has not learnt', () => expect(detector.detect('Когда продлевать')).toBeUndefined());
  it('tells scripts by most letters', () =>
    expect([scriptOf('e-Devlet لا يفتح معي'), scriptOf('!!')]).toEqual(['arabic', 'other']));
});
