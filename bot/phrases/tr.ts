// Turkish phrases: the original of the others.
import type { Phrases } from './phrase-keys';

export const tr: Phrases = {
  welcome:
    'Merhaba, ben ALO 170 çalışma izni asistanıyım. Yabancıların Türkiye’de çalışmasıyla ilgili sorularınızı kaynağını göstererek yanıtlarım. Verdiğim bilgi karar değildir. Lütfen kimlik, pasaport veya telefon numarası yazmayın. Ne öğrenmek istersiniz?',
  greeting: {
    morning: 'Günaydın. Çalışma izni ve çalışma hayatıyla ilgili sorunuzu yazabilirsiniz.',
    day: 'Merhaba. Çalışma izni ve çalışma hayatıyla ilgili sorunuzu yazabilirsiniz.',
    evening: 'İyi akşamlar. Çalışma izni ve çalışma hayatıyla ilgili sorunuzu yazabilirsiniz.',
  },
  thanks: 'Rica ederim. Başka bir sorunuz olursa buradayım.',
  goodbye: 'Hoşça kalın. Yeni bir sorunuz olursa yine yazabilirsiniz.',
  whoAreYou:
    'Ben bir yazılımım, insan değilim. Yabancıların çalışma izniyle ilgili soruları, mevzuattaki yerini göstererek yanıtlarım. Başvuruları göremem ve karar veremem. Bir görevliyle görüşmek isterseniz ALO 170’i arayabilir ya da «görevli» yazabilirsiniz.',
  whichOne: 'Sorunuzu doğru yanıtlamak için hangisini sorduğunuzu bilmem gerekiyor:',
  sayMore: 'Size doğru yolu gösterebilmem için biraz daha bilgi gerekiyor. Hangi konuda yardım istiyorsunuz?',
  rephrase: 'Sorunuzu tam anlayamadım. Kısa bir cümleyle yeniden yazar mısınız? Örneğin: «Çalışma iznimi ne zaman uzatmalıyım?»',
  notText: {
    audio: 'Ses kayıtlarını dinleyemiyorum. Sorunuzu bir cümleyle yazar mısınız?',
    image:
      'Görselleri okuyamıyorum. Ne sormak istediğinizi bir cümleyle yazar mısınız? Kimlik veya pasaport fotoğrafı göndermeyin.',
    document:
      'Belgeleri okuyamıyorum. Belgede ne yazdığını ve ne sormak istediğinizi bir cümleyle yazar mısınız? Kişisel numaraları yazmayın.',
    location: 'Konum bilgisini kullanamıyorum. Hangi ilde olduğunuzu ve sorunuzu yazar mısınız?',
    other: 'Bunu okuyamıyorum. Sorunuzu bir cümleyle yazar mısınız?',
  },
  languageOffer:
    'Bu dilde yanıt veremiyorum. Şu dillerden birini seçebilir ya da ALO 170’i arayarak bir görevliyle konuşabilirsiniz:',
  personAsked:
    'Sizi bir görevliye yönlendiriyorum. ALO 170’i haftanın her günü, günün her saati arayabilirsiniz; çalışma izniyle ilgili konular Uluslararası İşgücü Genel Müdürlüğünce yanıtlanır. Beklerken burada soru sormayı sürdürebilirsiniz.',
  ownFile:
    'Kişisel dosyaları göremem; bu yüzden başvurunuzun durumu veya ret sebebi hakkında bir şey söyleyemem. Başvurunun durumunu başvuruyu yapan kişi e-Devlet üzerinden girilen e-İzin sisteminde, muafiyet başvurusunu da e-Devlet’te görebilir; sonuç, bildirilen e-postaya gönderilir. Dosyanıza bir görevlinin bakması için ALO 170’i arayın. Kimlik, pasaport veya başvuru numaranızı buraya yazmayın.',
  complaint:
    'Anlattığınız konuda bir görevlinin harekete geçmesi gerekir. Şikâyet ve ihbarı ALO 170’e, CİMER’e ya da dilekçeyle il müdürlüğüne yapabilirsiniz; işyerinin adını, adresini, çalıştığınız günleri ve elinizdeki belgeleri hazır bulundurun. İzinsiz çalışıyorsanız sizin hakkınızda da işlem yapılabilir; önce bir avukata veya baroya danışın. Kişisel numaraları buraya yazmayın.',
  distress:
    'Anlattığınız durum ciddi ve yalnız değilsiniz. **Hayatınız tehlikedeyse ya da şiddet görüyorsanız hemen 112’yi arayın.** İnsan ticareti, zorla çalıştırma veya pasaportunuza el konulması halinde 157’yi (yabancı dillerde, 24 saat) ya da polis veya jandarmayı arayabilirsiniz. Aile içi şiddette 183 hattı yardım eder. Kimse pasaportunuza veya kimliğinize el koyamaz. Sizi öncelikli olarak bir görevliye yönlendirmemi ister misiniz? ALO 170’i de her saat arayabilirsiniz.',
  safety:
    'Tehlikedeyseniz, tehdit ediliyorsanız veya pasaportunuz alındıysa: acil durumda **112**, insan ticareti ve zorla çalıştırma için **157**. Bir kişiyle görüşmek için ALO 170’i de arayabilirsiniz.',
  notUnderstoodTwice:
    'Sorunuzu yine anlayamadım; sizi daha fazla bekletmek istemem. Bir görevli yardımcı olabilir: ALO 170’i her gün, her saat arayabilirsiniz.',
  outOfScope:
    'Bu konu benim alanım değil. Ben yabancıların Türkiye’de çalışması, çalışma izinleri ve işçi hakları konusunda yardımcı olabilirim. İkamet, vize ve göç işleri için YİMER 157, sosyal güvenlik ve çalışma hayatı için ALO 170 aranabilir.',
  unlawful:
    'Bu konuda yardımcı olamam. Yasal yol için yardımcı olabilirim: çalışma izni başvurusu, muafiyet, sigorta kaydı ve haklarınız hakkında sorabilirsiniz. Bir görevliyle konuşmak için ALO 170’i arayabilirsiniz.',
  abuse:
    'Kırıcı sözlere yanıt veremem. Çalışma izniyle ilgili bir sorunuz varsa yardımcı olurum; bir görevliyle görüşmek için ALO 170’i arayabilirsiniz.',
  noContent:
    'Bu soruya kaynağıyla verebileceğim bir yanıtım yok; tahminde bulunmak istemem. ALO 170’te bir görevliye sorabilirsiniz.',
  nearest: 'Belki şunlardan birini arıyorsunuz:',
  masked:
    'Yazdığınız kişisel bilgi gizlendi ve saklanmadı. Lütfen buraya kimlik, pasaport, telefon veya dosya numarası yazmayın.',
  askPerson: 'Görevliyle görüş',
  none: 'Hiçbiri',
  past: (day) => `Bu bilgi ${day} günü içindir; bugün geçerli olan değildir.`,
  notInForce: (day) => `${day} gününde bu konuda yürürlükte bir kural bulamadım.`,
  noFigure: 'Bu gün için güncel tutar henüz bilinmiyor; tahmin etmek istemem. Kesin tutarı ALO 170’ten öğrenebilirsiniz.',
  steps: 'Ne yapmalı',
  documents: 'Gerekli belgeler',
  next: 'Sonraki adım',
  alsoAbout: 'Bununla ilgili',
  validOn: (day) => `${day} itibarıyla geçerli bilgidir.`,
  inEnglish: 'Bu açıklama İngilizcedir.',
  yes: 'Evet',
  no: 'Hayır',
  doNotKnow: 'Bilmiyorum',
  stopCheck: 'Bitir',
  checkStopped: 'Tamam, kontrolü bıraktık. Dilediğiniz zaman yeniden başlayabilirsiniz; başka bir soru da yazabilirsiniz.',
  resumeCheck: 'Kontrole devam et',
  checkIntro:
    'Size birkaç kısa soru soracağım. Sonunda söylediklerim bilgidir, karar değildir. Kimlik veya pasaport numarası yazmayın.',
  expected: {
    choice: 'Lütfen aşağıdakilerden birini seçin.',
    'yes-no': '“Evet” veya “hayır” yazmanız yeterli.',
    date: 'Günü, ayı ve yılı yazın; örneğin 15.03.2026.',
    amount: 'Tutarı lira olarak yazın; örneğin 45.000.',
    count: 'Yalnızca sayıyı yazın; örneğin 3.',
  },
  inputsDoNotFit:
    'Bu cevaplar birbirine uymadığı için hesap yapılamadı. Günlerin sırasına ve tutarlara bakın; düzeltmek için bir cevabı değiştirin.',
  yourAnswers: 'Cevaplarınız',
  changeAnswer: (question) => `Değiştir: ${question}`,
  storageError: 'Şu anda yanıt veremiyorum; mesajınız kaydedilmedi. Biraz sonra yeniden deneyin ya da ALO 170’i arayın.',
  unexpectedError: (requestId) =>
    `Bir sorun oluştu ve yanıt veremedim. Yeniden deneyin ya da ALO 170’i arayın. (Kayıt no: ${requestId})`,
  tooLong: (limit) => `Mesaj çok uzun. Lütfen en çok ${limit} karakterle yazın.`,
  starters: [
    { label: 'Çalışma izni nasıl alınır?', entry: 'first-application.start' },
    { label: 'İzin ne zaman uzatılır?', entry: 'extension.when-to-apply' },
    { label: 'Geçici koruma ile çalışma', entry: 'temporary-protection.can-i-work' },
    { label: 'Ücretim ödenmiyor', entry: 'wages-rights.unpaid' },
  ],
};
