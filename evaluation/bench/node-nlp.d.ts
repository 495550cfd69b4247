// The package brings no types of its own; these are of what the bench uses.
declare module 'node-nlp' {
  type Settings = {
    languages: string[];
    forceNER: boolean;
    autoSave: boolean;
    autoLoad: boolean;
    threshold: number;
    nlu: { log: boolean };
  };
  type Manager = {
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<unknown>;
    classify(language: string, text: string): Promise<{ classifications: { intent: string; score: number }[] }>;
  };
  const nodeNlp: { NlpManager: new (settings: Settings) => Manager };
  export default nodeNlp;
}
