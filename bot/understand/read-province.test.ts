import type { Language } from '../../knowledge/contracts/language';
import { PROVINCES } from '../contracts/conversation-facts';
import { readProvince } from './read-province';
import { writtenWords } from './written-words';

const read = (text: string, language: Language) => readProvince(writtenWords(text, language), language);

describe('the province a message names', () => {
  it.each<[Language, string, string]>([
    ['tr', "İstanbul'da çalışıyorum", 'İstanbul'],
    ['tr', 'istanbuldayım', 'İstanbul'],
    ['tr', 'antepte fabrikadayım', 'Gaziantep'],
    ['tr', "Van'da yaşıyorum", 'Van'],
    ['tr', 'vanda yaşıyorum', 'Van'],
    ['tr', "Ordu'da oturuyorum", 'Ordu'],
    ['tr', 'ordu ilinde çalışıyorum', 'Ordu'],
    ['tr', 'Ordu', 'Ordu'],
    ['tr', 'Şirketimizin merkezi Kars oldu', 'Kars'],
    ['tr', 'bursada işe girdim', 'Bursa'],
    ['tr', "İstanbul'da değil Ankara'dayım", 'Ankara'],
    ['tr', "İstanbul kayıtlıyım ama Ankara'da çalışıyorum", 'Ankara'],
    ['en', 'I work in Izmir', 'İzmir'],
    ['en', 'I live in Van', 'Van'],
    ['en', 'I drive a van in Istanbul', 'İstanbul'],
    ['en', 'hotel in Alanya', 'Antalya'],
    ['ar', 'عايش باسطنبول', 'İstanbul'],
    ['ar', 'في بورصة', 'Bursa'],
    ['ar', 'بشتغل بغازي عنتاب', 'Gaziantep'],
    ['ru', 'живу в Стамбуле', 'İstanbul'],
    ['ru', 'в Конье', 'Konya'],
    ['ru', 'отель в Алании', 'Antalya'],
    ['fa', 'در استانبول زندگی می‌کنم', 'İstanbul'],
    ['fa', 'ساکن دنیزلی', 'Denizli'],
  ])('%s: in «%s» it is %s', (language, text, province) => expect(read(text, language)).toBe(province));

  it.each<[Language, string]>([
    ['tr', 'orduda askerlik yaptım'],
    ['tr', 'başım ağrıyor'],
    ['tr', 'belim ağrıda'],
    ['tr', 'bursa başvurdum'],
    ['tr', 'kilisede çalışıyorum'],
    ['tr', 'hataya düştüm'],
    ['tr', 'adım Ahmet Aydın'],
    ['tr', 'bodrum katta çalışıyorum'],
    ['tr', "İstanbul'dan Ankara'ya taşındım"],
    ['en', 'I drive a van'],
    ['ru', 'пью коньяк'],
    ['ar', 'بورصة الأسهم'],
  ])('%s: in «%s» there is none', (language, text) => expect(read(text, language)).toBeUndefined());

  it('knows all by their Turkish names, with an ending and folded', () => {
    expect(new Set(PROVINCES).size).toBe(81);
    for (const province of PROVINCES) expect(read(`${province}'da oturuyorum`, 'tr')).toBe(province);
  });
});
