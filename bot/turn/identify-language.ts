// Step: which language to answer in. The words decide; the conversation and the page only where the words do not tell.
import { languageOfTag, type Language } from '../../knowledge/contracts/language';
import type { IncomingMessage } from '../contracts/message';
import { readCommand } from '../intent/commands';
import type { LanguageDetector } from '../language/detect-language';
import type { Policy } from '../policy';
import type { Heard } from './stages';

/** The value of a tapped language, e.g. `language:fa`. */
const LANGUAGE_CHOICE = /^language:(\w+)$/;

/** The language of ours that speakers of another most often read. */
const BRIDGES: Record<string, Language> = {
  de: 'en',
  fr: 'en',
  es: 'en',
  ur: 'en',
  so: 'en',
  uk: 'ru',
  kk: 'ru',
  uz: 'ru',
  tk: 'ru',
  az: 'tr',
  ku: 'tr',
};

export type KnownLanguage = { ofConversation: Language | undefined; ofPage: Language | undefined };

export function identifyLanguage(
  message: IncomingMessage,
  known: KnownLanguage,
  detector: LanguageDetector,
  policy: Policy,
): Heard {
  const command = message.choice === undefined ? readCommand(message.rawText) : undefined;
  // «English please» is the tapped language in words.
  const choice = command?.startsWith('language:') ? command : message.choice;
  const chosen = LANGUAGE_CHOICE.exec(choice ?? '')?.[1];
  const expected = languageOfTag(chosen) ?? known.ofConversation ?? known.ofPage;
  const detected = choice === undefined ? detector.detect(message.rawText) : undefined;
  const sure = detected !== undefined && (detected.confidence >= policy.languageFrom || expected === undefined);
  const heard = sure ? detected : undefined;
  return {
    rawText: message.rawText,
    kind: message.kind,
    channel: message.channel,
    choice,
    audience: message.audience,
    asOf: message.asOf,
    language: heard?.language ?? expected ?? BRIDGES[heard?.label ?? ''] ?? 'tr',
    foreignLanguage: heard && heard.language === undefined ? heard.label : undefined,
  };
}
