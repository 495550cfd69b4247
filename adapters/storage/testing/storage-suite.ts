// The behaviour of storage, told once and run on every database we support.
import { sql } from 'kysely';
import { conversationStoreContract } from '../../../bot/testing/port-contracts';
import { notify, type Database } from '../database';
import { migrate } from '../migrate';
import { openTranscript, type Transcript } from '../transcript';
import { aTurnOf, storeOn } from './turn-builders';

let counter = 0;

/** A promise of the next `count` calls of `hear`. */
export function nextCalls<T>(count: number): { hear: (value: T) => void; heard: Promise<T[]> } {
  const values: T[] = [];
  let done: (values: T[]) => void = () => undefined;
  const heard = new Promise<T[]>((resolve) => {
    done = resolve;
  });
  const hear = (value: T): void => {
    if (values.push(value) === count) done(values);
  };
  return { hear, heard };
}

export function storageSuite(name: string, current: () => Database): void {
  describe(`storage on ${name}`, () => {
    let transcript: Transcript;
    beforeAll(async () => {
      await migrate(current());
      transcript = await openTranscript(current());
    });
    afterAll(() => transcript.close());

    conversationStoreContract(name, () => storeOn(current()));

    it('has nothing left to migrate', async () => {
      expect(await migrate(current())).toEqual([]);
    });

    it('undoes a transaction that throws', async () => {
      const id = `undone-${++counter}`;
      const doomed = current().transaction(async (within) => {
        await within
          .insertInto('visitors')
          .values({ id, channel: 'webchat', identity_hash: id, language: 'tr', created_at: '2026-11-21T10:00:00Z' })
          .execute();
        throw new Error('no');
      });
      await expect(doomed).rejects.toThrow('no');
      expect(await current().kysely.selectFrom('visitors').select('id').where('id', '=', id).execute()).toEqual([]);
    });

    it('keeps statements from outside out of a transaction', async () => {
      const database = current();
      const seen: string[] = [];
      const inside = database.transaction(async (within) => {
        await sql`set local application_name = 'inside'`.execute(within);
        for (let i = 0; i < 5; i++)
          seen.push(
            (await sql<{ application_name: string }>`show application_name`.execute(within)).rows[0]?.application_name ?? '',
          );
      });
      const outside = sql<{ application_name: string }>`show application_name`.execute(database.kysely);
      await inside;
      expect(seen).toEqual(Array(5).fill('inside'));
      expect((await outside).rows[0]?.application_name).not.toBe('inside');
    });

    it('numbers the transcript from 1 without gaps, also when turns race', async () => {
      const id = `numbered-${++counter}`;
      const store = storeOn(current());
      await store.commit(aTurnOf(id, 0));
      await Promise.all(Array.from({ length: 4 }, () => store.commit(aTurnOf(id, 1))));
      await store.commit(aTurnOf(id, 2));
      const items = await transcript.readAfter(id, 0, 100);
      expect(items.map((item) => item.number)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(items.map((item) => item.role)).toEqual(['visitor', 'assistant', 'visitor', 'assistant', 'visitor', 'assistant']);
    });

    it('reads the transcript in pages', async () => {
      const id = `paged-${++counter}`;
      const store = storeOn(current());
      const turns = [aTurnOf(id, 0), aTurnOf(id, 1)];
      for (const turn of turns) await store.commit(turn);
      expect((await transcript.readAfter(id, 1, 2)).map((item) => item.number)).toEqual([2, 3]);
      expect(await transcript.readAfter(id, 4, 2)).toEqual([]);
      expect(await transcript.readAfter(id, 0, 1)).toEqual([{ ...turns[0]?.items[0], number: 1 }]);
    });

    it('tells the number of an item by its id', async () => {
      const id = `sought-${++counter}`;
      const turn = aTurnOf(id, 0);
      await storeOn(current()).commit(turn);
      expect(await transcript.numberOf(id, turn.items[1]?.id ?? '')).toBe(2);
      expect(await transcript.numberOf(id, 'nothing')).toBeUndefined();
    });

    it('tells whether a conversation exists', async () => {
      const id = `existing-${++counter}`;
      expect(await transcript.conversationExists(id)).toBe(false);
      await storeOn(current()).commit(aTurnOf(id, 0));
      expect(await transcript.conversationExists(id)).toBe(true);
    });

    it('tells who listens which conversation has new activities, once they can be read', async () => {
      const id = `heard-${++counter}`;
      const { hear, heard } = nextCalls<number>(2);
      const unsubscribe = transcript.onActivity((conversationId) => {
        if (conversationId === id) void transcript.readAfter(id, 0, 100).then((items) => hear(items.length));
      });
      const store = storeOn(current());
      await store.commit(aTurnOf(id, 0));
      await store.commit(aTurnOf(id, 1));
      const counts = await heard;
      unsubscribe();
      expect(counts[0]).toBeGreaterThanOrEqual(2);
      expect(counts[1]).toBe(4);
    });

    it('tells nobody of a turn that was refused, nor anyone who has left', async () => {
      const [refused, left, told] = [`refused-${++counter}`, `left-${++counter}`, `told-${++counter}`];
      const store = storeOn(current());
      const heard: string[] = [];
      const last = nextCalls<string>(1);
      const unsubscribe = transcript.onActivity((id) => heard.push(id));
      const stay = transcript.onActivity((id) => void (id === told && last.hear(id)));
      expect(await store.commit(aTurnOf(refused, 7))).toBe('conflict');
      unsubscribe();
      await store.commit(aTurnOf(left, 0));
      await store.commit(aTurnOf(told, 0));
      await last.heard;
      stay();
      expect(heard).toEqual([]);
    });

    it("stores a visitor once a channel, and never the channel's own id", async () => {
      const [one, two] = [`first-${++counter}`, `second-${++counter}`];
      const visitorIdentity = `+90 555 000 00 ${counter}`;
      const store = storeOn(current());
      await store.commit(aTurnOf(one, 0, { visitorIdentity }));
      await store.commit(aTurnOf(two, 0, { visitorIdentity, language: 'ru' }));
      const [first, second] = [await store.load(one, 'm'), await store.load(two, 'm')];
      expect(first.conversation?.visitorIdentity).toBe(second.conversation?.visitorIdentity);
      const visitors = await current().kysely.selectFrom('visitors').selectAll().execute();
      expect(JSON.stringify(visitors)).not.toContain('+90');
      expect(visitors.find((visitor) => visitor.id === second.conversation?.visitorIdentity)?.language).toBe('ru');
    });

    it('records how a turn went', async () => {
      const id = `recorded-${++counter}`;
      const turn = aTurnOf(id, 0);
      const record = {
        messageId: 'm',
        outcome: 'answered.entry',
        topic: 'fees',
        entry: 'fees.card',
        confidence: 0.9,
        timings: { find: 2.5 },
        knowledgeVersion: 'v',
      } as const;
      await storeOn(current()).commit({ ...turn, turn: record });
      const row = await current()
        .kysely.selectFrom('turns')
        .selectAll()
        .where('conversation_id', '=', id)
        .executeTakeFirstOrThrow();
      expect(row).toMatchObject({
        message_id: 'm',
        outcome: 'answered.entry',
        topic: 'fees',
        timings: { find: 2.5 },
        knowledge_version: 'v',
      });
    });

    it('says so when a saved reply is not one this program understands', async () => {
      const id = `odd-${++counter}`;
      const store = storeOn(current());
      await store.commit(aTurnOf(id, 0));
      await current().kysely.updateTable('activities').set({ reply: '{"text":1}' }).where('conversation_id', '=', id).execute();
      await expect(transcript.readAfter(id, 0, 10)).rejects.toMatchObject({
        name: 'DependencyFailure',
        service: 'database',
        retryable: false,
      });
    });

    it('passes a notice on to every listener of its channel until it stops listening', async () => {
      const one = nextCalls<string>(1);
      const other = nextCalls<string>(2);
      const stop = await current().listen('some_channel', { onNotice: one.hear });
      const stopOther = await current().listen('some_channel', { onNotice: other.hear });
      await notify(current().kysely, 'another_channel', 'not for us');
      await notify(current().kysely, 'some_channel', 'first');
      expect(await one.heard).toEqual(['first']);
      await stop();
      await notify(current().kysely, 'some_channel', 'second');
      expect(await other.heard).toEqual(['first', 'second']);
      await stopOther();
    });

    it('refuses a channel that is not a plain word', async () => {
      await expect(current().listen('a"; drop table visitors', { onNotice: () => undefined })).rejects.toThrow(
        'not a channel name',
      );
    });
  });
}
