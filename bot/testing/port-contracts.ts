// What every implementation of a port must do, told as tests. Called from the tests of each implementation, the fakes included.
import type { Conversation, TranscriptItem } from '../contracts/conversation';
import type { Reply } from '../contracts/message';
import type { ConversationStore, TurnCommit, TurnRecord } from '../contracts/ports';

let counter = 0;
/** Implementations may share one store between tests: every test talks in a conversation of its own. */
const aNewId = (prefix: string): string => `${prefix}-${process.pid}-${++counter}`;

const aConversation = (over: Partial<Conversation> = {}): Conversation => ({
  id: aNewId('conversation'),
  channel: 'webchat',
  visitorIdentity: aNewId('visitor'),
  language: 'tr',
  owner: 'assistant',
  state: {},
  version: 0,
  ...over,
});

const anItem = (over: Partial<TranscriptItem> = {}): TranscriptItem => ({
  id: aNewId('message'),
  role: 'visitor',
  kind: 'text',
  text: 'Çalışma iznimi ne zaman uzatmalıyım?',
  language: 'tr',
  sentAt: '2026-11-21T09:30:00.000Z',
  ...over,
});

const aReply: Reply = {
  language: 'tr',
  text: 'Bitiş tarihinden önceki **altmış gün** içinde.',
  citations: [],
  suggestions: [{ label: 'Bir kişiyle görüş', value: 'person' }],
  outcome: 'answered.entry',
  topic: 'extension',
  entry: 'extension.when-to-apply',
  confidence: 0.93,
  candidates: [{ entry: 'extension.when-to-apply', topic: 'extension', score: 0.8 }],
  handoff: false,
  validOn: '2026-11-21',
};

const aTurn = (messageId: string): TurnRecord => ({
  messageId,
  outcome: 'answered.entry',
  topic: 'extension',
  entry: 'extension.when-to-apply',
  confidence: 0.93,
  timings: { find: 3.2 },
  knowledgeVersion: 'test',
});

/** A message with the replies to it, as the assistant commits them. */
function aCommit(conversation: Conversation, replyCount = 1): TurnCommit & { messageId: string; replies: TranscriptItem[] } {
  const message = anItem();
  const replies = Array.from({ length: replyCount }, (_, index) =>
    anItem({ role: 'assistant', text: `${aReply.text} (${index})`, reply: aReply, replyToId: message.id }),
  );
  return { conversation, items: [message, ...replies], turn: aTurn(message.id), messageId: message.id, replies };
}

export function conversationStoreContract(name: string, open: () => ConversationStore): void {
  describe(`${name} as a conversation store`, () => {
    it('knows nothing of a conversation nobody began', async () => {
      expect(await open().load(aNewId('unknown'), 'm')).toEqual({ conversation: undefined, savedReplies: undefined });
    });

    it('gives back a committed conversation in its first version', async () => {
      const store = open();
      const conversation = aConversation({ language: 'ar', owner: 'agent', state: { dialog: { asked: ['a', 1, null] } } });
      expect(await store.commit(aCommit(conversation))).toBe('committed');
      const { conversation: loaded } = await store.load(conversation.id, 'another');
      expect(loaded).toEqual({ ...conversation, visitorIdentity: expect.any(String), version: 1 });
    });

    it('counts versions and keeps the latest language, owner and state', async () => {
      const store = open();
      const conversation = aConversation();
      await store.commit(aCommit(conversation));
      const next = { ...conversation, language: 'en' as const, owner: 'agent' as const, state: { turns: 2 }, version: 1 };
      expect(await store.commit(aCommit(next))).toBe('committed');
      expect((await store.load(conversation.id, 'm')).conversation).toMatchObject({
        language: 'en',
        owner: 'agent',
        state: { turns: 2 },
        version: 2,
      });
    });

    it.each([[['a list']], ['a text'], [null], [7]])('keeps a state of any JSON: %j', async (state) => {
      const store = open();
      const conversation = aConversation({ state });
      await store.commit(aCommit(conversation));
      expect((await store.load(conversation.id, 'm')).conversation?.state).toEqual(state);
    });

    it('gives the replies saved for a message, whole and in order', async () => {
      const store = open();
      const first = aCommit(aConversation(), 2);
      await store.commit(first);
      await store.commit(aCommit({ ...first.conversation, version: 1 }));
      expect((await store.load(first.conversation.id, first.messageId)).savedReplies).toEqual(first.replies);
    });

    it('gives no replies, but remembers the message, when it was handled without an answer', async () => {
      const store = open();
      const silent = aCommit(aConversation({ owner: 'agent' }), 0);
      await store.commit(silent);
      expect((await store.load(silent.conversation.id, silent.messageId)).savedReplies).toEqual([]);
    });

    it('has no saved replies for a message it has not seen, even if another conversation has', async () => {
      const store = open();
      const [one, other] = [aCommit(aConversation()), aCommit(aConversation())];
      await store.commit(one);
      await store.commit(other);
      expect((await store.load(other.conversation.id, one.messageId)).savedReplies).toBeUndefined();
    });

    it('keeps a turn without a record, such as a welcome', async () => {
      const store = open();
      const conversation = aConversation();
      const welcome = anItem({ role: 'assistant', reply: aReply });
      expect(await store.commit({ conversation, items: [welcome], turn: undefined })).toBe('committed');
    });

    it('refuses a turn that read an older version, and keeps nothing of it', async () => {
      const store = open();
      const conversation = aConversation({ state: 'first' });
      await store.commit(aCommit(conversation));
      await store.commit(aCommit({ ...conversation, state: 'second', version: 1 }));
      const late = aCommit({ ...conversation, state: 'late', version: 1 });
      expect(await store.commit(late)).toBe('conflict');
      const loaded = await store.load(conversation.id, late.messageId);
      expect(loaded.conversation).toMatchObject({ state: 'second', version: 2 });
      expect(loaded.savedReplies).toBeUndefined();
    });

    it('refuses to begin a conversation twice', async () => {
      const store = open();
      const conversation = aConversation({ state: 'first' });
      await store.commit(aCommit(conversation));
      expect(await store.commit(aCommit({ ...conversation, state: 'second' }))).toBe('conflict');
      expect((await store.load(conversation.id, 'm')).conversation).toMatchObject({ state: 'first', version: 1 });
    });

    it('refuses to go on with a conversation that was never begun', async () => {
      expect(await open().commit(aCommit(aConversation({ version: 3 })))).toBe('conflict');
    });

    it('refuses a repeated message id, and keeps nothing of that turn', async () => {
      const store = open();
      const first = aCommit(aConversation());
      await store.commit(first);
      const again = {
        ...first,
        items: [first.items[0] ?? anItem()],
        conversation: { ...first.conversation, version: 1, state: 'again' },
      };
      expect(await store.commit(again)).toBe('conflict');
      const loaded = await store.load(first.conversation.id, first.messageId);
      expect(loaded.conversation).toMatchObject({ state: {}, version: 1 });
      expect(loaded.savedReplies).toEqual(first.replies);
    });

    it('lets exactly one of several turns at the same version through', async () => {
      const store = open();
      const conversation = aConversation();
      await store.commit(aCommit(conversation));
      const attempts = Array.from({ length: 8 }, () => store.commit(aCommit({ ...conversation, version: 1 })));
      const results = await Promise.all(attempts);
      expect(results.filter((result) => result === 'committed')).toHaveLength(1);
      expect((await store.load(conversation.id, 'm')).conversation?.version).toBe(2);
    });

    it('commits many conversations at once, also of one visitor', async () => {
      const store = open();
      const visitorIdentity = aNewId('visitor');
      const commits = Array.from({ length: 20 }, () => aCommit(aConversation({ visitorIdentity })));
      expect(new Set(await Promise.all(commits.map((commit) => store.commit(commit))))).toEqual(new Set(['committed']));
    });

    it('is not upset by characters that a database cannot hold', async () => {
      const store = open();
      const conversation = aConversation({ state: { noted: 'a\u0000b\ud800' } });
      const message = anItem({ text: 'önce\u0000sonra\udc00' });
      const reply = anItem({
        role: 'assistant',
        text: 'tamam\u0000',
        reply: { ...aReply, text: 'tamam\ud83d' },
        replyToId: message.id,
      });
      expect(await store.commit({ conversation, items: [message, reply], turn: aTurn(message.id) })).toBe('committed');
      expect((await store.load(conversation.id, message.id)).savedReplies?.[0]?.text).toMatch(/^tamam/);
    });
  });
}
