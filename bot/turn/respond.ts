// Step: carries a decision out in words.
import type { Knowledge, Reading } from '../../knowledge/knowledge';
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../knowledge/contracts/language';
import { nextStep, type DialogName } from '../../knowledge/contracts/dialog';
import type { Passage } from '../../knowledge/contracts/passage';
import type { Topic } from '../../knowledge/contracts/topic';
import { composeAlternatives, composeAnswer, composeShort } from '../answer/compose-answer';
import { composeGuide } from '../answer/compose-guide';
import type { Decision, HandOffReason, Outcome } from '../contracts/decision';
import type { Reply, Suggestion } from '../contracts/message';
import { PHRASES, type PartOfDay, type Phrases } from '../phrases/phrases';
import { beginChoice, RESUME_CHOICE } from '../dialog/dialog-choice';
import type { Policy } from '../policy';
import type { Found } from './stages';

export type Responding = {
  knowledge: Pick<Knowledge, 'passage' | 'entry' | 'cite' | 'base'>;
  /** The buttons of a guided check that waits for its answer. */
  resume: boolean;
  policy: Policy;
  now: Date;
  reading: Reading;
};

/** What differs between replies; the rest is filled in from the turn. */
type Draft = Pick<Reply, 'text' | 'outcome'> &
  Partial<Pick<Reply, 'citations' | 'suggestions' | 'topic' | 'entry' | 'handoff' | 'confidence'>>;

export const personSuggestion = (phrases: Phrases): Suggestion => ({ label: phrases.askPerson, value: 'person' });

export const starterSuggestions = (phrases: Phrases): Suggestion[] =>
  phrases.starters.map(({ label, entry }) => ({ label, value: `entry:${entry}` }));

function partOfDay(now: Date): PartOfDay {
  const hour = (now.getUTCHours() + 3) % 24;
  return hour >= 5 && hour < 11 ? 'morning' : hour >= 18 || hour < 5 ? 'evening' : 'day';
}

function choices(
  entries: readonly string[],
  { knowledge, reading }: { knowledge: Pick<Knowledge, 'passage'>; reading: Reading },
): Suggestion[] {
  return entries.flatMap((id) => {
    const passage = knowledge.passage(id, reading);
    return passage ? [{ label: passage.text.title, value: `entry:${id}` }] : [];
  });
}

function outcomeOf(passage: Passage, hasAlternatives: boolean): Outcome {
  if (passage.missingFigures.length > 0) return 'unanswerable.no-figure';
  if (passage.past) return 'answered.past';
  return hasAlternatives ? 'answered.alternatives' : 'answered.entry';
}

/** The guided check that works out one's own case. */
function checkSuggestion({ dialog }: Passage, { base }: Pick<Knowledge, 'base'>, language: Language): Suggestion[] {
  const check = base.dialogs.find(({ item }) => item.name === dialog)?.item;
  return check ? [{ label: check.title[language], value: beginChoice(check.name) }] : [];
}

/** The answer; where it may be another question that was meant, the short answers to the nearest ones stand below it with their sources. */
function answer(entry: string, alternatives: readonly string[], found: Found, { knowledge, reading }: Responding): Draft {
  const { language } = found;
  const phrases = PHRASES[language];
  const passage = knowledge.passage(entry, reading);
  if (!passage)
    return {
      text: phrases.noContent,
      outcome: 'unanswerable.no-content',
      suggestions: [personSuggestion(phrases)],
      handoff: true,
    };
  const beside = alternatives.flatMap((id) => knowledge.passage(id, reading) ?? []);
  const asked = passage.ask?.options.map((option) => ({ label: option.label[language], value: `entry:${option.entry}` })) ?? [];
  const follow = [...beside.map((each) => each.entry), ...(asked.length > 0 ? [] : passage.related)].slice(0, 3);
  const cited = [passage, ...beside].flatMap(({ citations }) => citations);
  return {
    text: [
      composeAnswer(passage, beside.length > 0 ? 'brief' : 'full'),
      passage.ask?.question[language],
      beside.length > 0 ? composeAlternatives(beside) : undefined,
    ]
      .filter((part) => part !== undefined)
      .join('\n\n'),
    outcome: outcomeOf(passage, beside.length > 0),
    topic: passage.topic,
    entry,
    confidence: found.candidates[0]?.score ?? 0,
    citations: cited.filter(({ label }, place) => cited.findIndex((other) => other.label === label) === place),
    suggestions: [
      ...asked,
      ...checkSuggestion(passage, knowledge, language),
      ...choices(follow, { knowledge, reading }),
      personSuggestion(phrases),
    ],
  };
}

/** The numbers for danger, where it was half heard in a question that surely has an answer. */
const withSafety = (draft: Draft, isNeeded: boolean, phrases: Phrases): Draft =>
  isNeeded ? { ...draft, text: `${phrases.safety}\n\n${draft.text}` } : draft;

/** The last answer again: in full, or only its heart for who asked for simpler words. */
function retell(entry: string, extent: 'full' | 'short', found: Found, responding: Responding): Draft {
  const full = answer(entry, [], found, responding);
  const passage = responding.knowledge.passage(entry, responding.reading);
  if (!passage) return full;
  return { ...full, ...(extent === 'short' ? { text: composeShort(passage) } : {}), outcome: 'answered.repeated', confidence: 1 };
}

/** Digests and definitions are kept in Turkish and English; who reads another language gets the English one, and is told so. */
const digestLanguage = (language: Language): 'tr' | 'en' => (language === 'tr' ? 'tr' : 'en');

function tellReference({ reference, language, candidates }: Found, { knowledge, reading }: Responding): Draft {
  const phrases = PHRASES[language];
  const own = digestLanguage(language);
  const note = language === own ? [] : [phrases.inEnglish];
  const near = choices(
    candidates.slice(0, 2).map(({ entry }) => entry),
    { knowledge, reading },
  );
  const suggestions = [...near, personSuggestion(phrases)];
  if (reference?.kind === 'provision') {
    const { provision, heading, digest } = reference;
    const citation = knowledge.cite({ instrument: provision.instrument, article: provision.article, gazette: null }, reading);
    return {
      text: [`**${citation.label}: ${heading[own]}**`, ...note, digest[own]].join('\n\n'),
      outcome: 'answered.provision',
      citations: [citation],
      suggestions,
    };
  }
  if (reference?.kind === 'term') {
    const { term } = reference;
    const name = language === 'tr' ? term.tr : `${term[language]} (${term.tr})`;
    return {
      text: [`**${name}**`, ...note, own === 'tr' ? term.definition_tr : term.definition_en].join('\n\n'),
      outcome: 'answered.term',
      topic: 'glossary',
      suggestions,
    };
  }
  return { text: phrases.noContent, outcome: 'unanswerable.no-content', suggestions, handoff: true };
}

/** What a guided check is about while it still asks. */
const DIALOG_TOPICS: Record<DialogName, Topic> = {
  'may-i-work': 'need-permit',
  'can-we-employ': 'first-application',
  'permit-ending': 'extension',
  refused: 'refusal-objection',
  'my-employer': 'wages-rights',
  accident: 'accident',
  'permit-fee': 'fees',
  'fine-estimate': 'fines',
  'least-salary': 'criteria-salary',
  'severance-and-notice': 'termination-severance',
  'annual-leave': 'overtime-leave',
  'overtime-pay': 'overtime-leave',
};

const HAND_OFF_TOPICS = {
  asked: 'channels-contact',
  'own-file': 'application-status',
  complaint: 'informal-work-complaint',
  distress: 'informal-work-complaint',
  'not-understood': 'other-in-scope',
} as const;

/** A complaint is told the rule as well as where to take it; the rest needs a person, not a rule. */
function handOff(reason: HandOffReason, entry: string | null, found: Found, responding: Responding): Draft {
  const phrases = PHRASES[found.language];
  const words = {
    asked: phrases.personAsked,
    'own-file': phrases.ownFile,
    complaint: phrases.complaint,
    distress: phrases.distress,
    'not-understood': phrases.notUnderstoodTwice,
  };
  const passage = entry ? responding.knowledge.passage(entry, responding.reading) : undefined;
  return {
    text: passage ? `${words[reason]}\n\n${passage.text.short}` : words[reason],
    outcome: `handed_off.${reason}`,
    topic: passage?.topic ?? HAND_OFF_TOPICS[reason],
    entry: passage ? entry : null,
    citations: passage?.citations ?? [],
    suggestions: [personSuggestion(phrases), ...(passage ? choices([passage.entry], responding) : [])],
    handoff: true,
  };
}

function draft(decision: Decision, found: Found, responding: Responding): Draft {
  const phrases = PHRASES[found.language];
  const person = personSuggestion(phrases);
  switch (decision.kind) {
    case 'answer':
      return withSafety(answer(decision.entry, decision.alternatives, found, responding), decision.safety === true, phrases);
    case 'guide': {
      const { text, citations, suggestions, entry } = composeGuide(
        decision.dialog,
        decision.answers,
        responding,
        decision.isRepeated,
      );
      const isAsking = nextStep(decision.dialog, decision.answers) !== undefined;
      const told = entry ?? { topic: DIALOG_TOPICS[decision.dialog.name], entry: null };
      return {
        text,
        citations,
        suggestions: [...suggestions, person],
        outcome: isAsking ? 'guided.question' : 'guided.result',
        topic: told.topic,
        entry: told.entry,
        confidence: 1,
      };
    }
    case 'stop-guide':
      return { text: phrases.checkStopped, outcome: 'guided.stopped', suggestions: [...starterSuggestions(phrases), person] };
    case 'start-over':
      return {
        text: phrases.welcome,
        outcome: 'answered.small-talk',
        topic: 'channels-contact',
        suggestions: [...starterSuggestions(phrases), person],
      };
    case 'retell':
      return retell(decision.entry, decision.extent, found, responding);
    case 'cite-provision':
    case 'explain-term':
      return tellReference(found, responding);
    case 'ask-back':
      return {
        text: phrases.whichOne,
        outcome: 'clarified.choice',
        suggestions: [...choices(decision.entries, responding), person],
      };
    case 'ask-topic':
      return { text: phrases.sayMore, outcome: 'clarified.rephrase', suggestions: [...starterSuggestions(phrases), person] };
    case 'rephrase':
      return { text: phrases.rephrase, outcome: 'clarified.rephrase', suggestions: [...starterSuggestions(phrases), person] };
    case 'not-text':
      return { text: phrases.notText[decision.what], outcome: 'clarified.not-text', suggestions: [person] };
    case 'offer-language':
      return {
        text: LANGUAGES.map((language) => PHRASES[language].languageOffer).join('\n\n'),
        outcome: 'clarified.language',
        suggestions: [
          ...LANGUAGES.map((language) => ({ label: LANGUAGE_NAMES[language], value: `language:${language}` })),
          person,
        ],
        handoff: true,
      };
    case 'small-talk':
      return {
        text:
          decision.what === 'greeting'
            ? phrases.greeting[partOfDay(responding.now)]
            : decision.what === 'thanks'
              ? phrases.thanks
              : decision.what === 'goodbye'
                ? phrases.goodbye
                : phrases.whoAreYou,
        outcome: 'answered.small-talk',
        topic: 'channels-contact',
        suggestions: decision.what === 'goodbye' ? [] : [...starterSuggestions(phrases), person],
      };
    case 'hand-off':
      return handOff(decision.reason, decision.entry, found, responding);
    case 'decline': {
      const passage = decision.entry ? responding.knowledge.passage(decision.entry, responding.reading) : undefined;
      const general = { 'out-of-scope': phrases.outOfScope, unlawful: phrases.unlawful, abuse: phrases.abuse }[decision.reason];
      return {
        text: passage ? `${passage.text.short}\n\n${passage.text.next}` : general,
        outcome: `declined.${decision.reason}`,
        topic: 'out-of-scope',
        entry: decision.entry,
        suggestions: [person],
      };
    }
    case 'unanswerable': {
      const near = choices(decision.nearest, responding);
      const text = near.length > 0 ? `${phrases.noContent}\n\n${phrases.nearest}` : phrases.noContent;
      return { text, outcome: 'unanswerable.no-content', suggestions: [...near, person], handoff: true };
    }
  }
}

export function respond(decision: Decision, found: Found, responding: Responding): Reply {
  const phrases = PHRASES[found.language];
  const { text, outcome, suggestions = [], ...own } = draft(decision, found, responding);
  const resume = responding.resume && !outcome.startsWith('guided') ? [{ label: phrases.resumeCheck, value: RESUME_CHOICE }] : [];
  return {
    language: found.language,
    text: found.masked.length > 0 ? `${phrases.masked}\n\n${text}` : text,
    citations: [],
    suggestions: [...resume, ...suggestions],
    outcome,
    topic: found.candidates[0]?.topic ?? 'other-in-scope',
    entry: null,
    confidence: found.candidates[0]?.score ?? 0,
    candidates: found.candidates
      .slice(0, 5)
      .map(({ entry, topic, score }) => ({ entry, topic, score: Math.round(score * 1000) / 1000 })),
    handoff: false,
    validOn: found.day,
    ...own,
  };
}
