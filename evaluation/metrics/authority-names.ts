// Authorities and doors that cases name in English, and how answers name them in five languages.
import type { Term } from '../../knowledge/contracts/fact';
import type { Language, Localized } from '../../knowledge/contracts/language';
import { foldText } from '../../knowledge/text/fold';
import { prefixOf, wordsOf } from '../../knowledge/text/tokens';

/**
 * `said` finds it in an English phrase. Any of the glossary's `terms`, of the `marks` that every language writes alike, or of the
 * `stems` of a language names it in an answer.
 */
type Row = { said: RegExp; terms?: readonly string[]; marks?: readonly string[]; stems?: Localized };

const MIGRATION_STEMS = {
  tr: 'göç idare',
  en: 'migration',
  ar: 'الهجرة',
  ru: 'миграц',
  fa: 'مهاجرت',
};

const ROWS: readonly Row[] = [
  { said: /\bALO 170\b/i, marks: ['170'] },
  { said: /\bY[İI]MER(?: 157)?\b/i, terms: ['yimer'], marks: ['157'] },
  {
    said: /\bmigration (?:authority|management|directorate)\b/i,
    terms: ['pmm', 'provincial-migration', 'yimer'],
    marks: ['157'],
    stems: MIGRATION_STEMS,
  },
  { said: /\bSGK\b/, terms: ['sgk'] },
  { said: /\b[İI][ŞS]KUR\b/i, terms: ['iskur'] },
  { said: /\bC[İI]MER\b/i, terms: ['cimer'] },
  { said: /\be-Devlet\b/i, terms: ['e-government'], marks: ['e-Devlet'] },
  { said: /\be-[İI]zin\b/i, terms: ['e-permit-system'], marks: ['e-İzin'] },
  { said: /\bMYK\b/, terms: ['vqa', 'vqa-certificate'] },
  { said: /\bcriminal judgeship of peace\b/i, terms: ['criminal-judgeship'] },
  { said: /\badministrative court\b/i, terms: ['administrative-court'] },
  { said: /\blabour court\b/i, terms: ['labour-court'] },
  { said: /\bmediation\b/i, terms: ['mediation'] },
  {
    said: /\b(?:consulate|embassy)\b/i,
    stems: { tr: 'konsolosl', en: 'consula', ar: 'قنصلي', ru: 'консульств', fa: 'کنسول' },
  },
  {
    said: /\bInterior Ministry\b/i,
    stems: { tr: 'İçişleri', en: 'Interior', ar: 'الداخلية', ru: 'внутренних дел', fa: 'وزارت کشور' },
  },
  {
    said: /\bMinistry of Health\b/i,
    stems: { tr: 'Sağlık Bakanlığı', en: 'Health', ar: 'وزارة الصحة', ru: 'здравоохранени', fa: 'وزارت بهداشت' },
  },
  {
    said: /\bMinistry of National Education\b/i,
    stems: {
      tr: 'Millî Eğitim',
      en: 'National Education',
      ar: 'التربية الوطنية',
      ru: 'национального образования',
      fa: 'آموزش ملی',
    },
  },
];

/** «Social Security Institution (SGK)» is named by what stands before the brackets as by what stands in them. */
const namesIn = (name: string): string[] => name.split(/[()]/).filter((part) => part.trim() !== '');

/** Whether the words follow each other in the text, whatever their endings. */
function holdsWords(text: string, name: string): boolean {
  const said = ` ${wordsOf(text).map(prefixOf).join(' ')} `;
  const wanted = wordsOf(name).map(prefixOf).join(' ');
  return wanted !== '' && said.includes(` ${wanted} `);
}

function isNamed({ terms, marks, stems }: Row, text: string, language: Language, glossary: readonly Term[]): boolean {
  const names = glossary
    .filter(({ id }) => terms?.includes(id))
    .flatMap((term) => [...namesIn(term[language]), ...namesIn(term.tr)]);
  const folded = foldText(text);
  return (
    names.some((name) => holdsWords(text, name)) ||
    (marks ?? []).some((mark) => holdsWords(text, mark)) ||
    (stems !== undefined && folded.includes(foldText(stems[language])))
  );
}

export type NamesFound = {
  /** Whether the phrase names any authority of the table. */
  isAsked: boolean;
  /** Whether the answer names one of those: phrases that name two mean either. */
  isNamed: boolean;
  /** The phrase without the names, so that their numbers are not asked for again. */
  rest: string;
};

export function checkNames(phrase: string, answer: string, language: Language, glossary: readonly Term[]): NamesFound {
  const asked = ROWS.filter(({ said }) => said.test(phrase));
  return {
    isAsked: asked.length > 0,
    isNamed: asked.some((row) => isNamed(row, answer, language, glossary)),
    rest: asked.reduce((rest, { said }) => rest.replace(said, ' '), phrase),
  };
}
