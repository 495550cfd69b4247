import type { Language } from '../../knowledge/contracts/language';
import { ConversationFactsSchema } from '../contracts/conversation-facts';
import { readFacts } from './read-facts';

/** What was read, as `name=value` in order of name; `!` marks a correction. */
function told(text: string, language: Language): string {
  const { facts, isCorrection } = readFacts(text, language);
  const parts = Object.entries(ConversationFactsSchema.parse(facts)).map(([name, fact]) => `${name}=${fact?.value}`);
  return [...(isCorrection ? ['!'] : []), ...parts.sort()].join(' ');
}

const check = (language: Language, rows: [string, string][]): void => {
  it.each(rows)('«%s» tells «%s»', (text, expected) => expect(told(text, language)).toBe(expected));
};

describe('facts in Turkish', () =>
  check('tr', [
    ['öğrenci ikametim var, çalışabilir miyim?', 'person=self status=student-residence'],
    ['ogrenci ikametimle ise girebilir miyim', 'person=self status=student-residence'],
    ['kısa dönem ikamet iznim mayısta bitiyor', 'person=self status=short-term-residence'],
    ['geçici koruma altındayım', 'person=self status=temporary-protection'],
    ['mavi kartlıyım', 'person=self status=blue-card'],
    ['hiçbir belgem yok', 'person=self status=no-papers'],
    ['eşim Türk, çalışabilir miyim', 'person=self status=spouse-of-citizen'],
    ['kardeşimin öğrenci ikameti var', 'person=sibling role=family-member status=student-residence'],
    ['geçici koruma altındaki işçim hastalandı', 'person=worker role=employer status=temporary-protection'],
    ['çalışma iznim yok ama ikametim var', 'person=self status=residence-permit'],
    ['ikametim var çalışma iznim yok', 'person=self status=residence-permit'],
    ['çalışma iznim var, eşim de çalışabilir mi', 'person=spouse role=family-member'],
    ['işçim için izin almak istiyorum', 'person=worker role=employer'],
    ['patronum maaşımı vermiyor', 'role=worker'],
    ['ben işverenim', 'role=employer'],
    ['mali müşavirim, müşterimin yabancı işçisi var', 'role=accountant'],
    ['süresiz çalışma izni için kaç yıl gerekir', 'permitKind=indefinite'],
    ['turkuaz kartın avantajı ne', 'permitKind=turquoise-card'],
    ['uzatma başvurum reddedildi', 'phase=refusal'],
    ['işveren değiştirmek istiyorum', 'phase=employer-change'],
    ['iznim iptal edilmiş', 'phase=cancellation'],
    ['ilk kez başvuracağım', 'phase=first-application'],
    ['şu an Türkiye’deyim', 'place=inside'],
    ['yurt dışındayım, kime sorayım', 'place=outside'],
    ['hayır, eşim için', '! person=spouse role=family-member'],
    ['benim için değil, kardeşim için', '! person=sibling role=family-member'],
    ['yanlış anladınız, işçim için soruyorum', '! person=worker role=employer'],
    // What is lacking, wished for, asked about, over or general is not somebody's own.
    ['ikametim yok', ''],
    ['çalışma iznim olmadan başlasam', ''],
    ['ikamet izni almak istiyorum', ''],
    ['ikamet iznim bitti', ''],
    ['çalışma iznim reddedildi', 'phase=refusal'],
    ['reddedilirse ne yaparım', ''],
    ['iznim iptal olur mu', ''],
    ['geçici koruma altındakiler çalışabilir mi', ''],
    ['eşim Türk vatandaşı değil', ''],
    ['kaçak çalışıyorum', ''],
    ['vizemi uzatmak istiyorum', ''],
    ['babam öldü kaç gün izin hakkım var', ''],
  ]));

describe('facts in English', () =>
  check('en', [
    ['I have a student residence permit', 'person=self status=student-residence'],
    ["I'm on a tourist visa", 'person=self status=visa'],
    ['we are under temporary protection', 'person=self status=temporary-protection'],
    ['I am married to a Turkish citizen', 'person=self status=spouse-of-citizen'],
    ['I have no papers at all', 'person=self status=no-papers'],
    ['my residence permit expires in two months', 'person=self status=residence-permit'],
    ['my brother has a student residence permit', 'person=sibling role=family-member status=student-residence'],
    ['my worker is under temporary protection', 'person=worker role=employer status=temporary-protection'],
    ['I have a work permit, can my wife work?', 'person=spouse role=family-member'],
    ['I want to hire a nanny from Georgia', 'role=employer'],
    ['my boss does not pay', 'role=worker'],
    ['I am an accountant', 'role=accountant'],
    ['turquoise card conditions', 'permitKind=turquoise-card'],
    ['work permit exemption for a short job', 'permitKind=exemption'],
    ['my extension was refused', 'phase=refusal'],
    ['I want to change my employer', 'phase=employer-change role=worker'],
    ['I am abroad at the moment', 'person=self place=outside'],
    ['I live in Turkey', 'place=inside'],
    ['No, I meant my wife', '! person=spouse role=family-member'],
    ['not for me, for my brother', '! person=sibling role=family-member'],
    ["I don't have a residence permit", ''],
    ['working without permit', ''],
    ['I want to get a residence permit', ''],
    ['my residence permit expired', ''],
    ['they cancelled my residence permit', 'phase=cancellation'],
    ['can temporary protection holders work', ''],
    ['how do I renew my passport', ''],
    ['divorce from my turkish husband', ''],
  ]));

describe('facts in Arabic', () =>
  check('ar', [
    ['عندي إقامة طالب', 'person=self status=student-residence'],
    ['إقامتي السياحية سارية', 'person=self status=short-term-residence'],
    ['أنا سوري معي كملك', 'person=self status=temporary-protection'],
    ['ma3i kimlik', 'person=self status=temporary-protection'],
    ['زوجتي تركية', 'person=self status=spouse-of-citizen'],
    ['ما عندي أي أوراق', 'person=self status=no-papers'],
    ['أختي معها إقامة عائلية', 'person=sibling role=family-member status=family-residence'],
    ['عاملنا عنده كملك', 'person=worker role=employer status=temporary-protection'],
    ['صاحب العمل ما بدفع', 'role=worker'],
    ['أنا صاحب شركة وبدي وظف مهندس', 'role=employer'],
    ['أنا محاسب', 'role=accountant'],
    ['شو شروط الكرت الفيروزي', 'permitKind=turquoise-card'],
    ['إذن عمل مستقل', 'permitKind=independent'],
    ['انرفض طلبي', 'phase=refusal'],
    ['بدي مدد إذن العمل', 'phase=extension'],
    ['تغيير صاحب العمل', 'phase=employer-change'],
    ['أنا خارج تركيا', 'person=self place=outside'],
    ['عايش بتركيا من سنتين', 'place=inside'],
    ['لا، لزوجتي', '! person=spouse role=family-member'],
    ['مو إلي، لأخي', '! person=sibling role=family-member'],
    ['ما عندي إقامة', ''],
    ['بدون إذن عمل', ''],
    ['بدي آخذ إقامة', ''],
    ['إقامتي خلصت', ''],
    ['كملكي انسحب', ''],
    ['عندي سؤال عن الكملك', ''],
    ['بدي جدد جوازي', ''],
    ['إذا انرفض شو بعمل', ''],
  ]));

describe('facts in Russian', () =>
  check('ru', [
    ['у меня студенческий ВНЖ', 'person=self status=student-residence'],
    ['у меня есть разрешение на работу', 'person=self status=work-permit'],
    ['живу по туристическому икамету', 'person=self status=short-term-residence'],
    ['я под временной защитой', 'person=self status=temporary-protection'],
    ['муж турок, могу ли работать', 'person=self status=spouse-of-citizen'],
    ['я здесь без документов', 'person=self status=no-papers'],
    ['у моего брата временная защита', 'person=sibling role=family-member status=temporary-protection'],
    ['мой работодатель не платит', 'role=worker'],
    ['я работодатель', 'role=employer'],
    ['я бухгалтер', 'role=accountant'],
    ['бирюзовая карта', 'permitKind=turquoise-card'],
    ['бессрочное разрешение', 'permitKind=indefinite'],
    ['мне отказали', 'person=self phase=refusal'],
    ['хочу сменить работодателя', 'phase=employer-change'],
    ['как продлить', 'phase=extension'],
    ['я в Турции', 'person=self place=inside'],
    ['я за границей', 'person=self place=outside'],
    ['нет, для жены', '! person=spouse role=family-member'],
    ['не для меня, а для жены', '! person=spouse role=family-member'],
    ['имею в виду сына', '! person=child role=family-member'],
    ['у меня нет ВНЖ', ''],
    ['работаю без разрешения', ''],
    ['хочу получить ВНЖ', ''],
    ['разрешения на работу нет', ''],
    ['если откажут, что делать', ''],
    ['продлить паспорт', ''],
    ['у жены закончился икамет', 'person=spouse role=family-member'],
  ]));

describe('facts in Persian', () =>
  check('fa', [
    ['اقامت دانشجویی دارم', 'person=self status=student-residence'],
    ['اجازه کار دارم', 'person=self status=work-permit'],
    ['پناهجو هستم', 'person=self status=international-protection-applicant'],
    ['همسرم ترک است', 'person=self status=spouse-of-citizen'],
    ['بدون مدرک هستم', 'person=self status=no-papers'],
    ['برادرم اقامت دانشجویی دارد', 'person=sibling role=family-member status=student-residence'],
    ['eghamat daram', 'person=self status=residence-permit'],
    ['کارفرما هستم', 'role=employer'],
    ['صاحب‌کارم پول نمی‌دهد', 'role=worker'],
    ['من حسابدارم', 'role=accountant'],
    ['کارت فیروزه‌ای', 'permitKind=turquoise-card'],
    ['اجازه کار مستقل', 'permitKind=independent'],
    ['درخواستم رد شد', 'phase=refusal'],
    ['تمدید اجازه کار', 'phase=extension'],
    ['در ترکیه هستم', 'place=inside'],
    ['خارج از ترکیه هستم', 'place=outside'],
    ['نه، برای همسرم', '! person=spouse role=family-member'],
    ['برای خودم نه، برای برادرم', '! person=sibling role=family-member'],
    ['منظورم دخترم بود', '! person=child role=family-member'],
    ['اقامت ندارم', ''],
    ['بدون مجوز کار', ''],
    ['می‌خواهم اجازه کار بگیرم', ''],
    ['اجازه کار لازم دارم', ''],
    ['اقامتم تمام شده', ''],
    ['اگر رد شود چه کنم', ''],
    ['تمدید پاسپورت', ''],
  ]));

it('keeps how a fact was learnt', () =>
  expect(readFacts('mavi kartlıyım', 'tr').facts.status).toEqual({ value: 'blue-card', learnt: 'said' }));
