// The closed list of what a message can want beside an answer, and what follows from it.

export const INTENTS = [
  'question', // anything an entry may answer
  'greeting',
  'thanks',
  'goodbye',
  'who-are-you',
  'talk-to-person',
  'own-file', // the state of one's own application, or why it was refused
  'complaint', // wants to report an employer or workplace, or to be helped to
  'distress', // violence, trafficking, forced labour, withheld documents, child labour, danger to life
  'elsewhere', // another authority's matter, which an entry on what is out of scope names
  'unlawful', // how to get round the law, forged papers, bribes
  'abuse',
  'chit-chat', // what no authority of this field answers: weather, recipes, homework
  'vague', // wants something of ours but does not say what
] as const;
export type Intent = (typeof INTENTS)[number];

export type IntentExample = { intent: Intent; text: string };
