// The fakes are code: they pass the same suites as the real adapters.
import { DependencyFailure } from '../contracts/errors';
import { fakeConversationStore } from './fakes';
import { conversationStoreContract } from './port-contracts';

conversationStoreContract('the fake', fakeConversationStore);

describe('the fake conversation store', () => {
  it('fails when it is told to, and recovers', async () => {
    const store = fakeConversationStore();
    store.failWith(new DependencyFailure('database', true));
    await expect(store.load('c', 'm')).rejects.toThrow('database failed');
    store.failWith(undefined);
    expect((await store.load('c', 'm')).conversation).toBeUndefined();
  });
});
