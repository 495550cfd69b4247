// The terms of the glossary that entries may not translate in any other way. Words come from the glossary by the term's id.
import type { Language } from './contracts/language';

export type BoundTerm = {
  /** Id in facts/glossary.yaml. */
  id: string;
  /** Turkish words that call for it, each as stems in their order; a stem is the beginning of a word. */
  turkish: string[];
  /** Other words that may stand for it, and why. */
  accepted?: Partial<Record<Exclude<Language, 'tr'>, { words: string[]; reason: string }>>;
};

export const BOUND_TERMS: readonly BoundTerm[] = [
  { id: 'work-permit', turkish: ['çalışma izn', 'çalışma izin'] },
  { id: 'work-permit-exemption', turkish: ['muafiyet'] },
  { id: 'residence-permit', turkish: ['ikamet izn', 'ikamet izin'] },
  { id: 'temporary-protection', turkish: ['geçici koruma'] },
  { id: 'international-protection', turkish: ['uluslararası koruma'] },
  { id: 'foreigner', turkish: ['yabancı'] },
  { id: 'employer', turkish: ['işveren'] },
  { id: 'extension', turkish: ['uzatma başvuru', 'uzatma'] },
  { id: 'objection', turkish: ['itiraz'] },
  { id: 'valuable-paper-fee', turkish: ['değerli kâğıt'] },
  { id: 'severance-pay', turkish: ['kıdem tazminat'] },
  { id: 'notice-period', turkish: ['ihbar süre', 'bildirim süre'] },
  { id: 'minimum-wage', turkish: ['asgari ücret'] },
  { id: 'overtime', turkish: ['fazla çalışma', 'fazla mesai'] },
  { id: 'annual-leave', turkish: ['yıllık izin', 'yıllık izn', 'yıllık ücretli iz'] },
  { id: 'administrative-fine', turkish: ['idari para ceza'] },
  { id: 'deportation', turkish: ['sınır dışı'] },
  { id: 'e-government', turkish: ['e-devlet'] },
  { id: 'foreign-identity-number', turkish: ['yabancı kimlik numara'] },
  { id: 'mediation', turkish: ['arabulucu'] },
  { id: 'labour-court', turkish: ['iş mahkeme'] },
  { id: 'premium', turkish: ['sigorta prim', 'prim'] },
  { id: 'work-accident', turkish: ['iş kaza'] },
  { id: 'occupational-disease', turkish: ['meslek hastalı'] },
  { id: 'turquoise-card', turkish: ['turkuaz kart'] },
  { id: 'preliminary-permit', turkish: ['ön izin', 'ön izn'] },
  { id: 'employment-contract', turkish: ['iş sözleşme'] },
  { id: 'conditional-refugee', turkish: ['şartlı mülteci'] },
  { id: 'subsidiary-protection', turkish: ['ikincil koruma'] },
  { id: 'permanent-permit', turkish: ['süresiz çalışma iz', 'süresiz iz'] },
  { id: 'independent-permit', turkish: ['bağımsız çalışma iz', 'bağımsız iz'] },
  { id: 'labour-inspector', turkish: ['iş müfettiş'] },
  { id: 'legal-aid', turkish: ['adli yardım'] },
];
