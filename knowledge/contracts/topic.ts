// The closed list of topics and how much harm a wrong answer on each can do.
import { z } from 'zod';

export const RISKS = ['low', 'medium', 'high'] as const;
export type Risk = (typeof RISKS)[number];

/** Risk decides how sure the assistant must be before it answers by itself. */
export const TOPIC_RISKS = {
  'need-permit': 'high',
  'first-application': 'medium',
  extension: 'high',
  'employer-change': 'high',
  independent: 'medium',
  indefinite: 'medium',
  turquoise: 'low',
  exemption: 'high',
  documents: 'low',
  fees: 'medium',
  'processing-time': 'low',
  'criteria-ratio': 'medium',
  'criteria-salary': 'medium',
  'criteria-capital': 'medium',
  'refusal-objection': 'high',
  cancellation: 'high',
  notification: 'high',
  fines: 'high',
  'temporary-protection': 'high',
  'international-protection': 'high',
  student: 'medium',
  'residence-link': 'high',
  family: 'medium',
  'domestic-worker': 'medium',
  'professions-reserved': 'medium',
  'preliminary-permission': 'medium',
  'tourism-sector': 'medium',
  'foreign-company': 'medium',
  'free-zone': 'low',
  'social-security': 'medium',
  'wages-rights': 'medium',
  'termination-severance': 'medium',
  'overtime-leave': 'low',
  ohs: 'medium',
  accident: 'high',
  'informal-work-complaint': 'high',
  'application-status': 'high',
  'channels-contact': 'low',
  'information-request-cimer': 'low',
  citizenship: 'medium',
  tax: 'low',
  glossary: 'low',
  'vocational-qualification': 'low',
  'other-in-scope': 'medium',
  'out-of-scope': 'low',
} as const satisfies Record<string, Risk>;

export type Topic = keyof typeof TOPIC_RISKS;
export const TOPICS = Object.keys(TOPIC_RISKS) as Topic[];
export const TopicSchema = z.enum(TOPICS as [Topic, ...Topic[]]);

export const AUDIENCES = ['migrant', 'employer', 'agent'] as const;
export const AudienceSchema = z.enum(AUDIENCES);
export type Audience = z.infer<typeof AudienceSchema>;
