import type { Language } from '../../knowledge/contracts/language';
import { readYesNo } from './read-yes-no';

const YES: Record<Language, string[]> = {
  tr: [
    'evet',
    'EVET!',
    'ha',
    'aynen öyle',
    'tabii ki',
    'sanırım evet',
    'var',
    'he he',
    'Evet, ama süresi yakında doluyor ne yapmalıyım',
  ],
  en: ['yes', 'Yep', 'yes please', 'I think so', 'of course', 'yes I have', 'Yes, I have a permit but it expires soon'],
  ar: ['نعم', 'اي', 'أيوه', 'إي والله', 'طبعا', 'اه', 'aywa', 'na3am', 'نعم عندي إذن عمل من سنتين'],
  ru: ['да', 'угу', 'конечно', 'думаю да', 'есть', 'да, работаю', 'da'],
  fa: ['بله', 'آره', 'اره حتما', 'دارم', 'بلی', 'البته', 'bale'],
};
const NO: Record<Language, string[]> = {
  tr: ['hayır', 'yok', 'maalesef hayır', 'değil', 'iznim yok', 'Hayır, eşim için', 'yok, çalışma iznim bitti'],
  en: ['no', 'nope', 'not yet', 'unfortunately no', 'the answer is no', 'No, I meant my wife', 'no I do not work there'],
  ar: ['لا', 'لأ', 'للأسف لا', 'لا والله', 'لا ما عندي', 'لا، لزوجتي', 'la'],
  ru: ['нет', 'неа', 'к сожалению нет', 'пока нет', 'нет, для жены', 'нет я не работаю', 'net'],
  fa: ['نه', 'نخیر', 'متاسفانه نه', 'ندارم', 'نه، برای همسرم', 'اجازه کار ندارم', 'na'],
};
const UNKNOWN: Record<Language, string[]> = {
  tr: ['bilmiyorum', 'emin değilim', 'belki'],
  en: ["I don't know", 'not sure', 'no idea'],
  ar: ['ما بعرف', 'لا أعرف', 'مش عارف'],
  ru: ['не знаю', 'не уверена', 'может быть'],
  fa: ['نمی‌دانم', 'نمیدونم', 'مطمئن نیستم'],
};
const NEITHER: Record<Language, string[]> = {
  tr: ['sorun yok', 'evet, yok', 'var mı?', 'ne olur', 'çalışma izni nasıl alınır', 'SGK’ya dilekçe verdim cevap yok', '👍', ''],
  en: ['no one told me', 'no work permit', 'right now', 'no protective equipment at work', 'I have a permit', 'yes or no?'],
  ar: ['لا يوجد إذن عمل', 'أي نوع إقامة', 'لا يدفعون راتبي', 'إجا الجواب ولا لا', 'شو بصير'],
  ru: ['нет разрешения', 'есть ли штраф', 'не дали разрешение', 'да или нет', 'сколько стоит'],
  fa: ['نه سال', 'یا نه', 'چند روز بیمه دارم', 'در آشپزخانه کپسول نیست', 'چطور'],
};

describe.each<[string, Record<Language, string[]>]>([
  ['yes', YES],
  ['no', NO],
  ['unknown', UNKNOWN],
  ['undefined', NEITHER],
])('an answer that is %s', (expected, texts) => {
  const rows = Object.entries(texts).flatMap(([language, each]) => each.map((text): [string, string] => [language, text]));
  it.each(rows)('%s: «%s»', (language, text) => expect(String(readYesNo(text, language as Language))).toBe(expected));
});

it('understands the answer of another language where it stands alone', () => {
  expect(readYesNo('evet', 'en')).toBe('yes');
  expect(readYesNo('нет', 'tr')).toBe('no');
});
