// Questions that name what they are about: an article («madde 15 ne diyor», "article 23 of law 6735") or a term («refakatçi nedir»).
import type { Day } from './contracts/day';
import type { Term } from './contracts/fact';
import type { Language } from './contracts/language';
import type { Provision } from './contracts/provision';
import type { Base } from './load-base';
import { foldText } from './text/fold';
import { wordsOf } from './text/tokens';
import { inForceOn } from './validity';

export type ProvisionOnDay = { provision: Provision; heading: { tr: string; en: string }; digest: { tr: string; en: string } };
export type Reference = ({ kind: 'provision' } & ProvisionOnDay) | { kind: 'term'; term: Term };

/** The law that is meant when only an article is named. */
const DEFAULT_INSTRUMENT = 'Law 6735';

// All patterns work on folded text: small letters without accents, one spelling of Arabic and Persian letters, plain digits.
const ARTICLE =
  /(?:\bmadde(?:si|sinde|nin)?|\bmd?\.|\barticle|\bart\.|الماده|ماده|(?<!\p{L})стат(?:ья|ьи|ье|ью)|(?<!\p{L})ст\.)\s*(\d{1,3})|(\d{1,3})\s*[.']?\s*(?:\p{L}{1,4}\s+)?(?:madde|article|статья)/u;
const LAW_NUMBER = /(?<!\d)(6735|6458|4857|5510|4982|3071|6331|5326)(?!\d)/;
const REGULATION = /uygulama yonetmelig|implementing regulation|اللائحه التنفيذيه|положени\p{L}* о применении|ايين نامه اجرايي/u;
/** Words that ask what something is. A term is only explained to somebody who asks that. */
const DEFINITION: Record<Language, RegExp> = {
  tr: /\b(?:nedir|ne demek|ne demektir|ne anlama|anlami|tanimi)\b/,
  en: /\b(?:what is|what's|what are|what does|meaning|define|definition|mean)\b/,
  ar: /ما هو|ما هي|ما معني|شو يعني|يعني ايه|شنو|معني|تعريف/,
  ru: /что такое|что значит|что означает|определение|это что/,
  fa: /چيست|يعني چه|يعني چي|چيه|معني|تعريف/,
};
/** A question that says more than the term wants more than its meaning. */
const WORDS_BESIDE_TERM = 3;

function articleOf(text: string): string | undefined {
  const match = ARTICLE.exec(text);
  return match?.[1] ?? match?.[2];
}

function instrumentOf(text: string): string {
  if (REGULATION.test(text)) return 'IR-6735';
  const law = LAW_NUMBER.exec(text)?.[1];
  return law ? `Law ${law}` : DEFAULT_INSTRUMENT;
}

export function provisionOn(base: Base, instrument: string, article: string, day: Day): ProvisionOnDay | undefined {
  const provision = base.provisions.find(({ item }) => item.instrument === instrument && item.article === article)?.item;
  const version =
    provision &&
    inForceOn(
      provision.versions.map((each) => ({ ...each, validFrom: each.valid_from, validTo: each.valid_to ?? null })),
      day,
    );
  return provision && version ? { provision, heading: version.heading, digest: version.digest } : undefined;
}

function termIn(base: Base, text: string, language: Language): Term | undefined {
  if (!DEFINITION[language].test(text)) return undefined;
  const asked = new Set(wordsOf(text.replace(DEFINITION[language], ' ')));
  const named = base.terms.flatMap(({ item }) =>
    [item[language], item.tr].flatMap((name) => {
      const words = wordsOf(name.replace(/\([^)]*\)/g, ' '));
      return words.length > 0 && words.every((word) => asked.has(word)) ? [{ term: item, length: words.length }] : [];
    }),
  );
  const best = named.sort((a, b) => b.length - a.length)[0];
  return best && asked.size - best.length < WORDS_BESIDE_TERM ? best.term : undefined;
}

/** What the question names, or undefined when it names nothing that is held for the day. */
export function findReference(base: Base, question: string, language: Language, day: Day): Reference | undefined {
  const text = foldText(question);
  const article = articleOf(text);
  const provision = article === undefined ? undefined : provisionOn(base, instrumentOf(text), article, day);
  if (provision) return { kind: 'provision', ...provision };
  const term = termIn(base, text, language);
  return term && { kind: 'term', term };
}
