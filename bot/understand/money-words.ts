// Words and signs of currencies. Those of all languages are read in each: people write «TL» and `dolar` everywhere.
import { createPhraseTable, type PhraseMatch } from './phrase-table';
import type { WrittenWord } from './written-words';

export const CURRENCIES = ['TRY', 'USD', 'EUR', 'GBP', 'RUB', 'SYP', 'IRR'] as const;
export type Currency = (typeof CURRENCIES)[number];
/** A toman is ten rials. */
export type CurrencyWord = { currency: Currency; times: number };

const one = (currency: Currency): CurrencyWord => ({ currency, times: 1 });

const WORDS = createPhraseTable<CurrencyWord>([
  [
    one('TRY'),
    '₺, tl, try, lira, lirası, liralık, liraya, liradan, liranın, liram, lirayı, tllik, türk lirası, liras, turkish lira|liras',
  ],
  [
    one('TRY'),
    'tl-lik, ليرة, ليرات, ليره, لیر, لیره, lir, лир, лира, лиры, лире, лирах, лирами, турецк- лир, турецк- лиры|лира, тл',
  ],
  [one('TRY'), 'ليرة تركية|تركي|تركيه, ليرات تركية, لیر ترکیه|ترک|ترکی, لیره ترکی|ترکیه, lira turki'],
  [one('USD'), '$, usd, dolar, doları, dolara, dolardan, dolarlık, abd doları, dollar, dollars, us dollar|dollars, bucks'],
  [one('USD'), 'доллар, доллара, доллары, долларов, долларам, долларах, долл, долларов сша, доллар- сша, баксов'],
  [one('USD'), 'دولار, دولارات, دولار أمريكي|امريكي, دلار, دالر, دلار آمریکا, dolar amriki'],
  [one('EUR'), '€, eur, euro, euros, euroya, euroluk, avro, avroluk, евро, يورو, اورو, یورو'],
  [one('GBP'), '£, gbp, sterlin, pound, pounds, фунт- стерлингов, استرليني, جنيه استرليني'],
  [one('RUB'), '₽, rub, rubles, ruble, руб, рубль, рубля, рублей, рублях, روبل'],
  [one('SYP'), 'syp, ليرة سورية|سوري, ليرات سورية, suriye lirası, syrian pounds|pound, сирийск- лир|фунтов'],
  [one('IRR'), '﷼, irr, ریال'],
  [{ currency: 'IRR', times: 10 }, 'تومان, تومن, toman, tuman, туман, туманов'],
]);

/** Those that may stand before the number. */
const IN_FRONT = createPhraseTable<CurrencyWord>([
  [one('TRY'), '₺, try, tl'],
  [one('USD'), '$, usd, us $'],
  [one('EUR'), '€, eur'],
  [one('GBP'), '£, gbp'],
  [one('RUB'), '₽, rub'],
]);

export const currencyAt = (words: readonly WrittenWord[], at: number): PhraseMatch<CurrencyWord> | undefined =>
  WORDS.match(words, at);

/** `try` in small letters is a verb. */
export const currencyBefore = (words: readonly WrittenWord[], at: number): PhraseMatch<CurrencyWord> | undefined =>
  words[at]?.raw.toLowerCase() === 'try' && words[at]?.raw !== 'TRY' ? undefined : IN_FRONT.match(words, at);
