// What comes over the wire, narrowed to what the page shows. Anything that is not as it should be is left out, never guessed.
import type { Language } from '../../../knowledge/contracts/language';
import { isLanguage } from './strings';

export type ShownCitation = { label: string; /** Only if it is a web address. */ url?: string; asOf?: string };
export type ShownSuggestion = { label: string; value: string };

/** An activity that the page does something with. */
export type Activity =
  | { type: 'typing'; id: string }
  | {
      type: 'message';
      id: string;
      from: 'visitor' | 'assistant' | 'agent';
      text: string;
      language?: Language;
      citations: ShownCitation[];
      suggestions: ShownSuggestion[];
      clientActivityId?: string;
    };
export type Message = Extract<Activity, { type: 'message' }>;

export type Frame = { activities: Activity[]; watermark?: string };

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function webAddressOf(value: unknown): { url: string } | undefined {
  const url = textOf(value);
  return url !== undefined && /^https?:\/\/[^\s/]/i.test(url) ? { url } : undefined;
}

/** Our own server sends the whole citation; another bot behind Direct Line sends the schema.org claim. */
function citationOf(value: unknown): ShownCitation[] {
  const { label, instrument, article, url, asOf } = fieldsOf(value);
  const name = textOf(label) ?? [textOf(instrument), textOf(article)].filter(Boolean).join(', ');
  const day = textOf(asOf);
  return name === '' ? [] : [{ label: name, ...webAddressOf(url), ...(day === undefined ? {} : { asOf: day }) }];
}

function claimsOf(entities: unknown): ShownCitation[] {
  return listOf(entities)
    .flatMap((entity) => listOf(fieldsOf(entity)['citation']))
    .map((claim) => fieldsOf(fieldsOf(claim)['appearance']))
    .flatMap(({ name, url }) => citationOf({ label: name, url }));
}

function suggestionsOf(actions: unknown): ShownSuggestion[] {
  return listOf(fieldsOf(actions)['actions'])
    .map(fieldsOf)
    .flatMap(({ title, value }) => {
      const [label, said] = [textOf(title), textOf(value)];
      return label === undefined ? [] : [{ label, value: said ?? label }];
    });
}

function speakerOf(role: unknown, channelData: Fields): Message['from'] {
  if (role === 'user') return 'visitor';
  return channelData['speaker'] === 'agent' ? 'agent' : 'assistant';
}

function activityOf(value: unknown): Activity[] {
  const { type, id, from, text, locale, channelData, entities, suggestedActions } = fieldsOf(value);
  const activityId = textOf(id);
  if (activityId === undefined) return [];
  if (type === 'typing') return fieldsOf(from)['role'] === 'user' ? [] : [{ type: 'typing', id: activityId }];
  const shown = textOf(text);
  if (type !== 'message' || shown === undefined) return [];

  const data = fieldsOf(channelData);
  const cited = listOf(fieldsOf(data['reply'])['citations']).flatMap(citationOf);
  const language = textOf(locale)?.toLowerCase().split('-')[0];
  const clientActivityId = textOf(data['clientActivityID']);
  return [
    {
      type: 'message',
      id: activityId,
      from: speakerOf(fieldsOf(from)['role'], data),
      text: shown,
      citations: cited.length > 0 ? cited : claimsOf(entities),
      suggestions: suggestionsOf(suggestedActions),
      ...(language !== undefined && isLanguage(language) ? { language } : {}),
      ...(clientActivityId === undefined ? {} : { clientActivityId }),
    },
  ];
}

/** A page of activities, from the socket or from polling. Empty frames keep the line alive and say nothing. */
export function frameOf(value: unknown): Frame {
  const { activities, watermark } = fieldsOf(value);
  const mark = textOf(watermark);
  return { activities: listOf(activities).flatMap(activityOf), ...(mark === undefined ? {} : { watermark: mark }) };
}

export function parseFrame(text: unknown): Frame {
  if (typeof text !== 'string' || text.trim() === '') return { activities: [] };
  try {
    return frameOf(JSON.parse(text));
  } catch {
    return { activities: [] };
  }
}

export type Grant = { conversationId: string; token: string; lifeSeconds: number; streamUrl?: string };

/** A token and what it is for, in the words of our token address (`expiresIn`) or of Direct Line (`expires_in`). */
export function grantOf(value: unknown, known: Partial<Grant> = {}): Grant | undefined {
  const { conversationId, token, expiresIn, expires_in, streamUrl } = fieldsOf(value);
  const conversation = textOf(conversationId) ?? known.conversationId;
  const bearer = textOf(token) ?? known.token;
  const life = [expiresIn, expires_in, known.lifeSeconds].find((seconds) => typeof seconds === 'number' && seconds > 0);
  if (conversation === undefined || bearer === undefined || typeof life !== 'number') return undefined;
  const stream = textOf(streamUrl);
  return {
    conversationId: conversation,
    token: bearer,
    lifeSeconds: life,
    ...(stream === undefined ? {} : { streamUrl: stream }),
  };
}
