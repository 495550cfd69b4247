// How facts about a person are said in Turkish. Possession is an ending here: «ikametim», «çalışma iznim».
import { forThem, mentions, personRows, saidRole, toldRole, type FactWords, type PersonWords } from './fact-words';

const PEOPLE: readonly PersonWords[] = [
  {
    person: 'spouse',
    NOMINATIVE: 'eşim|kocam|karım|hanımım',
    GENITIVE: 'eşimin|kocamın|karımın|hanımımın',
    DATIVE: 'eşime|kocama|karıma|hanımıma',
  },
  {
    person: 'child',
    NOMINATIVE: 'çocuğum|oğlum|kızım|çocuklarım|bebeğim',
    GENITIVE: 'çocuğumun|oğlumun|kızımın|çocuklarımın|bebeğimin',
    DATIVE: 'çocuğuma|oğluma|kızıma|çocuklarıma',
  },
  { person: 'parent', NOMINATIVE: 'annem|babam|ailem', GENITIVE: 'annemin|babamın|ailemin', DATIVE: 'anneme|babama|aileme' },
  {
    person: 'sibling',
    NOMINATIVE: 'kardeşim|abim|ablam|ağabeyim',
    GENITIVE: 'kardeşimin|abimin|ablamın|ağabeyimin',
    DATIVE: 'kardeşime|abime|ablama|ağabeyime',
  },
  {
    person: 'other-relative',
    NOMINATIVE: 'kuzenim|yeğenim|akrabam|amcam|teyzem|dayım|halam|nişanlım|damadım|gelinim',
    GENITIVE: 'kuzenimin|yeğenimin|akrabamın|amcamın|teyzemin|dayımın|halamın|nişanlımın|damadımın',
    DATIVE: 'kuzenime|yeğenime|akrabama|nişanlıma|damadıma',
  },
  {
    person: 'friend',
    NOMINATIVE: 'arkadaşım|komşum|sevgilim',
    GENITIVE: 'arkadaşımın|komşumun|sevgilimin',
    DATIVE: 'arkadaşıma|komşuma|sevgilime',
  },
  {
    person: 'worker',
    NOMINATIVE: 'işçim|işçimiz|çalışanım|çalışanımız|personelim|personelimiz|elemanım|elemanımız|bakıcım|bakıcımız',
    GENITIVE:
      'işçimin|işçimizin|çalışanımın|çalışanımızın|personelimin|personelimizin|elemanımın|elemanımızın|bakıcımın|bakıcımızın',
    DATIVE: 'işçime|işçimize|çalışanıma|çalışanımıza|personelime|personelimize|elemanıma|elemanımıza|bakıcıma|bakıcımıza',
  },
];

export const TURKISH_FACTS: FactWords = {
  kinds: [
    ['work-permit', 'çalışma izni, çalışma iznine, calisma karti'],
    ['short-term-residence', 'kısa dönem ikamet, kısa dönem ikamet izni, turistik ikamet, turistik oturum, turistik ikamet izni'],
    ['student-residence', 'öğrenci ikameti, öğrenci ikamet izni, öğrenci oturumu, öğrenci izni, öğrenci oturma izni'],
    ['family-residence', 'aile ikameti, aile ikamet izni, aile oturumu, aile oturma izni'],
    ['long-term-residence', 'uzun dönem ikamet, uzun dönem ikameti, uzun dönem ikamet izni, süresiz ikameti, süresiz oturumu'],
    ['humanitarian-residence', 'insani ikameti, insani ikamet izni'],
    ['residence-permit', 'ikameti, ikamet, ikamet izni, oturma izni, oturumu'],
    ['temporary-protection', 'geçici koruma kimliği, geçici koruma belgesi, geçici koruması, geçici koruma statüsü, 99 kimliği'],
    ['international-protection-applicant', 'uluslararası koruma başvurusu, iltica başvurusu, sığınma başvurusu'],
    [
      'international-protection-holder',
      'şartlı mülteci statüsü, ikincil koruma statüsü, uluslararası koruma statüsü, mülteci statüsü',
    ],
    ['blue-card', 'mavi kart, mavi kartı'],
    ['visa', 'turist vizesi, turistik vizesi'],
  ],
  having: {
    self: 'KIND sahibiyim, KIND ile buradayım|çalışıyorum|yaşıyorum|kalıyorum, KIND aldım',
    named: 'KIND sahibi, KIND olan, KIND mevcut',
    anyone: 'KIND var, KIND bulunuyor',
  },
  own: [
    ['work-permit', 'çalışma iznim-, calisma kartim-, çalışma izniyle çalışıyorum, çalışma izinliyim, iznimle çalışıyorum'],
    [
      'short-term-residence',
      'kısa dönem ikametim-, kısa dönem ikamet iznim-, kısa dönem oturumum-, turistik ikametim-, turistik oturumum-',
    ],
    [
      'short-term-residence',
      'turistik ikamet iznim-, turistik oturma iznim-, kısa dönemdeyim, turistik ikametle buradayım|kalıyorum',
    ],
    [
      'student-residence',
      'öğrenci ikametim-, öğrenci ikamet iznim-, öğrenci oturumum-, öğrenci iznim-, öğrenci oturma iznim-, öğrenci kimliğim-',
    ],
    [
      'student-residence',
      'yabancı öğrenciyim, üniversite öğrencisiyim, üniversitede öğrenciyim, öğrenciyim, yüksek lisans öğrencisiyim',
    ],
    ['family-residence', 'aile ikametim-, aile ikamet iznim-, aile oturumum-, aile oturma iznim-'],
    [
      'long-term-residence',
      'uzun dönem ikametim-, uzun dönem ikamet iznim-, uzun dönem oturumum-, süresiz ikametim-, süresiz oturumum-',
    ],
    ['humanitarian-residence', 'insani ikametim-, insani ikamet iznim-'],
    [
      'residence-permit',
      'ikametim, ikametimi, ikametimin, ikametimle, ikametime, ikamet iznim-, oturma iznim-, oturumum, oturumumun, oturumumu, oturumluyum',
    ],
    [
      'temporary-protection',
      'geçici korumam-, geçici koruma kimliğim-, geçici korumadayım, geçici koruma altındayım, geçici korumalıyım, geçici koruma statüm-',
    ],
    ['temporary-protection', '99 kimliğim-, 99 lu|lü kimliğim-, kimlikli suriyeliyim, suriyeliyim * kimliğim, gecici kimligim-'],
    [
      'international-protection-applicant',
      'uluslararası koruma başvurum-, iltica başvurum-, sığınma başvurum-, sığınmacıyım, iltica ettim',
    ],
    ['international-protection-applicant', 'uluslararası koruma başvuru sahibiyim, uluslararası koruma başvurusu yaptım'],
    [
      'international-protection-holder',
      'şartlı mülteciyim, ikincil korumam-, ikincil koruma statüm-, uluslararası koruma statüm-, mülteci statüm-, şartlı mülteci statüm-',
    ],
    ['blue-card', 'mavi kartım-, mavi kartlıyım'],
    ['turkish-citizen', 'türk vatandaşıyım, tc vatandaşıyım, vatandaşlık aldım, türk vatandaşlığım var, türk vatandaşı oldum'],
    [
      'spouse-of-citizen',
      'eşim türk, eşim * türk vatandaşı, eşim tc vatandaşı, kocam|karım türk, kocam|karım türk vatandaşı, türk eşim-',
    ],
    [
      'spouse-of-citizen',
      'türkle evliyim, türk ile evliyim, türk vatandaşıyla evliyim, türk vatandaşı ile evliyim, türk biriyle evliyim, bir türkle evlendim',
    ],
    [
      'visa',
      'turist olarak geldim|buradayım|girdim, turistim, turist vizem-, turistik vizem-, turist vizesiyle geldim|girdim|buradayım, vizesiz geldim|girdim',
    ],
  ],
  named: [
    [
      'temporary-protection',
      'geçici koruma altında, geçici koruma altındaki, geçici korumada, geçici korumadaki, geçici korumalı, geçici koruma kimlikli',
    ],
    ['temporary-protection', 'geçici koruma kapsamındaki, geçici koruma kapsamında'],
    ['turkish-citizen', 'türk vatandaşı, tc vatandaşı'],
    ['student-residence', 'öğrenci ikametli, öğrenci oğlum|kızım|kardeşim|elemanım'],
    ['family-residence', 'aile ikametli, aile oturumlu'],
    ['short-term-residence', 'turistik ikametli, turistik oturumlu, kısa dönem ikametli'],
    ['residence-permit', 'ikametli, oturumlu'],
    ['international-protection-holder', 'şartlı mülteci'],
    ['no-papers', 'kaçak durumda, belgesiz'],
  ],
  certain: [
    ['work-permit', 'çalışma iznimle, çalışma iznim varken'],
    ['short-term-residence', 'kısa dönem ikametimle, kısa dönem ikamet iznimle, turistik ikametimle, turistik oturumumla'],
    ['student-residence', 'öğrenci ikametimle, öğrenci ikamet iznimle, öğrenci oturumumla, öğrenci ikametiyle çalışıyorum'],
    ['family-residence', 'aile ikametimle, aile ikamet iznimle, aile oturumumla'],
    ['long-term-residence', 'uzun dönem ikametimle, uzun dönem ikamet iznimle'],
    ['residence-permit', 'ikametimle, ikamet iznimle, oturma iznimle, oturumumla'],
    ['temporary-protection', 'geçici koruma kimliğimle, geçici korumamla'],
    ['blue-card', 'mavi kartımla'],
    [
      'no-papers',
      'kaçağım, kaçak durumdayım, belgesizim, hiçbir belgem yok, hiç belgem yok, hiçbir iznim yok, evrakım yok, evraksızım',
    ],
    [
      'no-papers',
      'kaçak yaşıyorum|kalıyorum, kaçak kaldım, hiç kimliğim yok, ne ikametim ne * iznim var, kağıdım yok, kayıtsızım',
    ],
  ],
  takenBack: {
    before: 'tür, çeşit, kaç, hangi, hiç, eğer, nasıl, keşke',
    after:
      'yok, yoktu, yoksa, değil, olmadan, olmazsa, olmadığı-, olmayan, olmaya-, varsa, olsa, olursa, olunca, almak, almam, almad-, alam-, alır-, alac-, alabil-, ' +
      'alma, alın-, çıkm-, çıkar-, çıkac-, çıkın-, gelm-, gelec-, bekl-, başvur-, müracaat, redd-, ret, red, iptal, bitti, bitmiş, bitince, biterse, ' +
      'doldu, dolmuş, verilm-, vermi-, vermed-, vermez-, yapm-, yaptır-, yapıl-, yapac-, yapar-, sahte, kayb-, çeşit-, nedir, elimden, sonuç-, ne zaman çık-|gel-',
  },
  affirmed: 'var, varken, mevcut, vardı, geldi, çıktı, onaylandı, aldım, elimde',
  breaks: 've, ama, fakat, ancak, lakin, fakt, ayrıca, hem, çünkü, yalnız',
  roles: [
    [
      saidRole('employer'),
      'ben işverenim, işveren olarak, işverenim ben, işyeri sahibiyim, iş yeri sahibiyim, işletme sahibiyim, şirket sahibiyim',
    ],
    [
      saidRole('employer'),
      'şirketim var, dükkanım var, restoranım var, lokantam var, atölyem var, fabrikam var, işletmem var, firmam var, patronuyum, işletmeciyim',
    ],
    [saidRole('employer'), 'insan kaynaklarında çalışıyorum, insan kaynakları uzmanıyım, insan kaynaklarıyım, ik uzmanıyım'],
    [
      toldRole('employer'),
      'işçi çalıştırıyor-, yabancı çalıştırıyor-, yabancı çalıştırmak ist-, işçi çalıştırmak ist-, yabancı işçi al-, yabancı eleman al-, işe almak isti-',
    ],
    [
      toldRole('employer'),
      'çalıştırabilir miyim|miyiz, istihdam etmek isti-, çalıştırdığım-, işçim-, işçilerim-, işçimiz-, personelim-, personelimiz-, elemanım-, elemanımız-',
    ],
    [
      toldRole('employer'),
      'çalışanımız-, çalışanlarımız-, şirketime, şirketimde, firmama, firmamızda, işyerimde, işyerime, işyerimizde, dükkanımda, restoranımda, çalışanımın, bakıcımın',
    ],
    [
      toldRole('worker'),
      'patronum-, işverenim-, işçiyim, patron bana|beni|benim, işten çıkarıldım, işten atıldım, işten çıkardılar, işten ayrıldım, maaşımı, maaşım',
    ],
    [
      toldRole('worker'),
      'fabrikada çalışıyorum, garsonum, temizlikçiyim, garson olarak çalışıyorum, şirkette çalışıyorum, otelde çalışıyorum, inşaatta çalışıyorum, işçi olarak',
    ],
    [
      saidRole('accountant'),
      'mali müşavirim, muhasebeciyim, smmm olarak, mali müşavir olarak, muhasebeci olarak, ben mali müşavirim, smmmyim, serbest muhasebeciyim, müşavir olarak',
    ],
    [
      saidRole('other'),
      'ben avukatım, avukat olarak, danışman olarak, gazeteciyim, dernek gönüllüsüyüm, gönüllüyüm, sosyal hizmet uzmanıyım, araştırmacı olarak, stk çalışanıyım',
    ],
  ],
  permitKinds: [
    ['fixed-term', 'süreli çalışma izn-, süreli izn-, süreli izin-, süreli çalışma izin-'],
    ['indefinite', 'süresiz çalışma izn-, süresiz çalışma izin-, süresiz izn-, süresiz izin-, süresiz çalışma'],
    ['independent', 'bağımsız çalışma izn-, bağımsız çalışma izin-, bağımsız izn-, bağımsız izin-'],
    ['turquoise-card', 'turkuaz kart-, turkuvaz kart-, turquaz kart-'],
    [
      'exemption',
      'çalışma izni muafiyet-, muafiyet belge-, muafiyet başvuru-, muafiyetim-, muafiyetle çalış-, muafiyet form-, çalışma izninden muaf-, muafiyetliyim',
    ],
  ],
  phases: [
    ['none', 'vize-|vizemi|vizem|pasaport-|pasaportumu uzat-|yenile-, ehliyet- yenile-, vize süresi uzat-'],
    [
      'none',
      'reddedilmed-, reddedilmez-, reddedilirse, reddedilse, reddedilir, reddederse-, ret gelirse, iptal olur, iptal olursa, iptal olmad-, iptal olmasın',
    ],
    [
      'none',
      'iptal edilir, iptal edilirse, iptal edilmed-, iptal eder, iptal ederse, iptal edilebilir, uzatılmad-, uzatmad-, uzatmak istemiyor-, uzatmayac-',
    ],
    [
      'refusal',
      'reddedil-, reddett-, ret aldı-, red aldı-, ret geldi, red geldi, ret yed-, red yed-, ret oldu, red oldu, ret çıktı, red çıktı, ret kararı-, red kararı-, ret cevabı-, olumsuz sonuç-',
    ],
    [
      'cancellation',
      'iptal edil-, iptal oldu-, iptal olmuş, iptal ett-, iptal etm-, iptal ettir-, iptal edec-, iptal kararı-, iptal bildirim-, iptal başvuru-',
    ],
    [
      'employer-change',
      'işveren değiş-, işverenimi değiş-, iş değiş-, işimi değiş-, işyeri değiş-, iş yeri değiş-, patron değiş-, firma değiş-, şirket değiş-',
    ],
    [
      'employer-change',
      'başka işverene geç-, başka işyerine geç-, başka iş yerine geç-, başka şirkete geç-, başka firmaya geç-, başka otele geç-, başka işe geç-, yeni işverene geç-',
    ],
    ['extension', 'uzat-, uzatma-, temdit-, iznimi yenile-, izni yenile-, izin yenile-, izin uzat-, iznimizi yenile-'],
    [
      'first-application',
      'ilk başvuru-, ilk kez başvur-, ilk defa başvur-, ilk çalışma izn-, ilk izn-, ilk kez çalışma izn-, ilk defa çalışma izn-, ilk kez izin, ilk defa izin',
    ],
  ],
  places: [
    [
      'inside',
      'türkiyedeyim, türkiyede yaşıyor-|kalıyor-|oturuyor-|bulunuyor-|çalışıyor-, buradayım, yurt içinden, yurtiçinden, yurt içi başvuru-, yurtiçi başvuru-',
    ],
    [
      'outside',
      'yurt dışındayım, yurtdışındayım, yurt dışında yaşıyor-|kalıyor-|çalışıyor-, yurtdışında yaşıyor-|kalıyor-|çalışıyor-, yurt dışından başvur-|gel-|getir-',
    ],
    [
      'outside',
      'yurtdışından başvur-|gel-|getir-, yurt dışı başvuru-, yurtdışı başvuru-, türkiye dışındayım, ülkemdeyim, memleketimdeyim, türkiyede değilim, türkiyeye gelmedim, henüz gelmedim',
    ],
    ['outside', 'konsolosluktan başvur-'],
  ],
  persons: [
    [forThem('self'), 'kendim için, benim için, kendi adıma, şahsım için, kendime'],
    [mentions('self'), 'ben, kendim'],
    ...personRows(PEOPLE, {
      for: 'NOMINATIVE için, NOMINATIVE adına, DATIVE * izin|izni|çalışma|ikamet|oturum|başvuru|muafiyet',
      mention:
        'NOMINATIVE * çalışabilir|çalışmak|çalışıyor|çalışacak|çalışsın|alabilir|başvurabilir|başvurdu|başvurmak|gelmek|gelecek|yabancı|öğrenci, ' +
        'NOMINATIVE geçici|uluslararası, GENITIVE * izni|iznini|izninin|ikameti|ikametini|başvurusu|başvurusunu|kartı|oturumu|muafiyeti|kimliği|vizesi|statüsü|durumu|koruması',
    }),
    [
      mentions('worker'),
      'işçim, işçimin, işçimi, işçimiz, işçimizin, işçimizi, elemanım, elemanımın, elemanımı, personelim, personelimin, bakıcım, bakıcımın, bakıcımız, bakıcımızın',
    ],
    [mentions('worker'), 'personelimiz, personelimizin, çalışanımın, çalışanımızın, çalıştırdığım yabancı|işçi'],
  ],
  denied: { before: 'ne', after: 'değil, değilim, yok, olmadan, olmayan, değildi, hariç' },
  no: 'hayır, hayir, yok, yoo, yo, değil',
  corrections:
    'yanlış anladınız, yanlış anladın, beni yanlış anla-, öyle değil, öyle demedim, onu demedim, demek istediğim, demek istedim, kastettiğim, kast ettiğim, düzeltiyorum, yanlış yazdım, pardon, ' +
    'benim için değil, kendim için değil, eşim için değil, onu sormadım, sorduğum o değil, hayır benim|eşim|kardeşim|oğlum|kızım|annem|babam|işçim|ben',
};
