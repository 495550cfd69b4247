// Yes, no and «I don't know» as people say them, and what may stand around them. `neither` are phrases that only begin like an answer.
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { createPhraseTable, type PhraseRow, type PhraseTable } from './phrase-table';

export type SaidAnswer = 'yes' | 'no' | 'unknown' | 'neither';

const ROWS: Record<Language, readonly PhraseRow<SaidAnswer>[]> = {
  tr: [
    [
      'yes',
      'evet, evt, ewet, he, hee, hı hı, hıhı, ha, aynen, aynen öyle, tabi, tabii, tabi ki, tabii ki, tabiki, elbette, kesinlikle, doğru, öyle, olur, tamam, var, mevcut, onaylıyorum, maalesef evet, e evet',
    ],
    [
      'no',
      'hayır, hayir, hyr, yok, yoo, yo, değil, olmaz, asla, hiç, hiçbiri, hayır yok, maalesef hayır, maalesef yok, kesinlikle hayır, tabii ki hayır, tabi ki hayır, istemiyorum, almadım',
    ],
    [
      'unknown',
      'bilmiyorum, bilmiyom, bilmem, emin değilim, fikrim yok, bilgim yok, hatırlamıyorum, bilemiyorum, bilemedim, belki, olabilir, evet mi hayır mı',
    ],
    [
      'neither',
      'sorun yok, problem yok, ya yok, para yok, ne olur, veya yok, yok artık, ha bu, he bu, hayır mı, evet mi, var mı, yok mu, değil mi, doğru mu, ne var',
    ],
  ],
  en: [
    [
      'yes',
      'yes, yeah, yea, yep, yup, ya, yess, y, sure, of course, correct, right, exactly, indeed, ok, okay, i do, i am, i have, we do, we have, we are, it is, true, absolutely, definitely, i think so, no problem',
    ],
    [
      'no',
      "no, nope, nah, noo, n, not, never, not yet, i don't, i do not, i dont, i haven't, i'm not, i am not, we don't, we do not, it isn't, it is not, none, not really, of course not, definitely not, absolutely not, i don't think so, i don't have, i do not have, don't have, dont have, false, wrong",
    ],
    [
      'unknown',
      "i don't know, i dont know, i do not know, don't know, dont know, dunno, idk, not sure, i'm not sure, i am not sure, no idea, i have no idea, maybe, perhaps, i don't remember, i do not remember, can't say, unsure",
    ],
    [
      'neither',
      'no one, no work|permit|residence|money|insurance|answer|reply|contract|papers, sure about, right now, right to, yes or no, not only, not enough, i have a|an|been|worked, i am a|an|in, i do not|have|want, we have a, we are a, never mind, no need',
    ],
  ],
  ar: [
    [
      'yes',
      'نعم, أجل, ايه, اي, إي, إيه, أي, اه, آه, أيوه, ايوه, أيوا, ايوا, ايوة, ايو, بلى, هيه, إيوه, طبعا, طبعًا, أكيد, اكيد, صح, صحيح, تمام, مزبوط, موجود, اي نعم, اي والله, اي طبعا, na3am, eh, aywa, aiwa, ee, ey, akid, tab3an, tamam',
    ],
    [
      'no',
      'لا, لأ, لاء, كلا, أبدا, ابدا, لا والله, مو, مش, ماكو, مافي, ما في, ليس بعد, لسا لا, للأسف لا, طبعا لا, اكيد لا, مستحيل, ما عندي, ليس لدي, معنديش, ماعندي, مفيش, لا ما عندي, la, la2, laa, mafi, ma fi, ma 3andi, mish',
    ],
    [
      'unknown',
      'لا أعرف, لا اعرف, لا أعلم, لا أدري, ما بعرف, مابعرف, ما أعرف, ما ادري, مدري, مش عارف, مش عارفة, معرفش, ما اعرف, لست متأكد, لست متأكدا, مو متأكد, مش متأكد, ماني متأكد, ربما, يمكن, مو اكيد, مش اكيد, ma ba3ref, mabaref, mish 3aref, ma b3ref',
    ],
    [
      'neither',
      'لا يوجد, لا توجد, لا يمكن, لا بأس, لا مشكلة, لا أريد, لا اريد, لا أستطيع, أي نوع, اي نوع, أي إذن, اي اذن, أي ورقة, اي شي, أي شيء, صحيح ان, مو بس, مش بس, ولا لا, أو لا, وإلا لا, walla la, wala la',
    ],
  ],
  ru: [
    [
      'yes',
      'да, ага, угу, конечно, конечно да, верно, правильно, точно, так и есть, именно, естественно, разумеется, есть, имеется, да есть, ну да, думаю да, ок, хорошо, da, aga, konechno',
    ],
    [
      'no',
      'нет, неа, не, нету, никак нет, нет не, никогда, отнюдь, вовсе нет, конечно нет, к сожалению нет, пока нет, еще нет, нет еще, не имею, не было, не думаю, nет, net, nету, netu, nea',
    ],
    [
      'unknown',
      'не знаю, незнаю, хз, не уверен, не уверена, не помню, может быть, наверное, возможно, понятия не имею, без понятия, затрудняюсь, ne znayu, neznayu',
    ],
    [
      'neither',
      'нет разрешения, нет документов, нет денег, нет ли, есть ли, да или нет, или нет, не могу, не дают, не платят, не хочу, не подскажете, да вы, да как, нет проблем, никто не',
    ],
  ],
  fa: [
    [
      'yes',
      'بله, بلی, آره, اره, آری, آها, اوهوم, هان, ها, حتما, حتماً, البته, درسته, درست است, دقیقا, دقیقاً, همینطور, همین طور, دارم, داریم, هست, باشه, bale, bali, are, areh, ari, baleh, ha, daram',
    ],
    [
      'no',
      'نه, نخیر, نخير, خیر, نچ, هرگز, ندارم, نداریم, ندارد, نیست, نیستم, نه هنوز, هنوز نه, متاسفانه نه, متأسفانه نه, البته که نه, نه ندارم, na, naa, kheir, nakheir, nadaram, nist',
    ],
    [
      'unknown',
      'نمی‌دانم, نمیدانم, نمی‌دونم, نمیدونم, نمی فهمم, مطمئن نیستم, شاید, احتمالا, یادم نیست, خبر ندارم, نمی‌فهمم, namidunam, nemidunam, nemidanam, nmidonam, shayad',
    ],
    ['neither', 'راه هست, نه سال, نه ماه, نه روز, نه نفر, نه هزار, یا نه, خیر مقدم, بله یا نه, دارم کار, ها را'],
  ],
};

/** Around an answer without changing it. */
const FILLERS: Record<Language, string> = {
  tr: 'cevabım, maalesef, sanırım, galiba, valla, vallahi, ya, yani, hocam, efendim, abi, abla, kardeşim, teşekkürler, teşekkür ederim, sağolun, şimdilik, henüz, daha, şu an, ama, e, ee, bence, işte, ben, benim, biz, de, da',
  en: 'the answer is, my answer is, answer, unfortunately, sorry, well, hmm, um, uh, i think, i guess, probably, sir, madam, please, thanks, thank you, yet, actually, hi, but, so, oh, then, my friend',
  ar: 'للأسف, والله, الجواب, جوابي, يعني, بس, شكرا, شكرًا, أستاذ, استاذ, أخي, اخي, حاليا, حتى الآن, لسا, لسه, هلق, يا, انا, أنا, حضرتك, wallah, shukran',
  ru: 'к сожалению, увы, ну, думаю что, думаю, наверно, спасибо, пока, еще, я, у меня, вроде, кажется, пожалуйста, здравствуйте, ой, а, и, но',
  fa: 'متاسفانه, متأسفانه, فکر کنم, خب, خوب, والا, والله, ممنون, مرسی, فعلا, هنوز, من, آقا, خانم, جناب, ولی',
};

/** These open an answer however the message goes on; others need a comma, or nothing but more answers, behind them. */
const OPENINGS: Record<Language, string> = {
  tr: 'evet, hayır, hayir, yok ben|hayır, aynen öyle',
  en: 'yes, yeah, yep, nope, no i|we|he|she|they|it, no my|our, sure i|we',
  ar: 'نعم, أيوه, ايوه, ايوا, أيوا, اي نعم, اي والله, لا ما, لا انا, لا أنا, لا مو, لا مش, لا والله, na3am, aywa',
  ru: 'ага, угу, неа, да я|мы|у|он|она|есть, нет я|мы|он|она|не|у|для',
  fa: 'بله, بلی, آره, اره, نخیر, نه من, نه نمی, نه ندارم, نه برای, bale, areh',
};

/** These close a very short one: «iznim yok», «есть разрешение» the other way round. */
const CLOSINGS: Record<Language, readonly PhraseRow<'yes' | 'no'>[]> = {
  tr: [
    ['yes', 'evet, var'],
    ['no', 'hayır, yok, değil'],
  ],
  en: [
    ['yes', 'yes'],
    ['no', 'no, nope'],
  ],
  ar: [
    ['yes', 'نعم, موجود'],
    ['no', 'لا, كلا'],
  ],
  ru: [
    ['yes', 'да, есть'],
    ['no', 'нет, нету'],
  ],
  fa: [
    ['yes', 'بله, دارم, داریم'],
    ['no', 'نه, ندارم, نداریم'],
  ],
};

const tables = <Meaning>(rowsFor: (language: Language) => readonly PhraseRow<Meaning>[]): Map<Language, PhraseTable<Meaning>> =>
  new Map(LANGUAGES.map((language) => [language, createPhraseTable(rowsFor(language))]));

export const ANSWERS = tables((language) => ROWS[language]);
export const AROUND_ANSWERS = tables<true>((language) => [[true, FILLERS[language]]]);
export const OPENING_ANSWERS = tables<true>((language) => [[true, OPENINGS[language]]]);
export const CLOSING_ANSWERS = tables((language) => CLOSINGS[language]);
