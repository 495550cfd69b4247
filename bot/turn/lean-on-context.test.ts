import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { readState } from '../contracts/conversation-state';
import { leanOnContext } from './lean-on-context';

const TITLE = 'Harç ne kadar?';
const answered = readState({ lastEntry: 'fees.how-much', lastQuestion: 'izin harcı ne kadar' });
const lean = (text: string, language: Language = 'tr', title: string | undefined = TITLE) =>
  leanOnContext(text, language, answered, title);

describe('a message beside what was answered', () => {
  it.each([
    ['peki bunu uzatmak istersem yine aynı mı olur', 'tr'],
    ['and for two years would it be the same', 'en'],
    ['طيب اذا بدي جدد لسنتين شو بيصير', 'ar'],
    ['а если я хочу продлить на два года', 'ru'],
    ['اگر بخواهم برای دو سال تمدید کنم چطور', 'fa'],
  ] as const)('is heard with the answer when it goes on: «%s»', (text, language) => {
    const leaning = lean(text, language);
    expect(leaning?.context).toBe(`${TITLE} ${text}`);
    expect(leaning?.weight).toBeGreaterThan(0);
  });

  it.each(LANGUAGES)('leans in %s when it is short, the more so the shorter', (language) => {
    const [short, longer] = [lean('2027', language), lean('2027 2028 2029 2030 2031', language)];
    expect(short?.weight).toBeGreaterThan(longer?.weight ?? 1);
    expect(longer?.weight).toBeGreaterThan(0);
  });

  it('stands by itself when it is long, or of some length and does not go on', () => {
    expect(lean('çalışma izni başvurusu kaç gün içinde sonuçlanır acaba')).toBeUndefined();
    expect(lean(`peki ${'uzun '.repeat(20)}`)).toBeUndefined();
  });

  it('is heard with the question it takes back', () => {
    expect(lean('hayır öğrenciler için sordum')?.context).toBe('izin harcı ne kadar hayır öğrenciler için sordum');
    expect(lean('I meant for students', 'en')?.context).toBe('izin harcı ne kadar I meant for students');
  });

  it('leans on nothing before the first answer, when that answer is gone, or when it says nothing', () => {
    expect(leanOnContext('peki ya sonra', 'tr', readState({}), TITLE)).toBeUndefined();
    expect(leanOnContext('peki ya sonra', 'tr', answered, undefined)).toBeUndefined();
    expect(lean('?!')).toBeUndefined();
  });

  it('never counts more than the message itself', () => {
    for (const text of ['2027', 'peki ya uzatma', 'hayır öyle değil']) expect(lean(text)?.weight).toBeLessThan(1);
  });
});
