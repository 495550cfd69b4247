// Lets callers through one at a time, in the order they came: the embedded database is a single connection.

export type Turnstile = {
  /** Waits for its turn; the result ends it. Calling that twice does nothing. */
  enter(): Promise<() => void>;
};

export function createTurnstile(): Turnstile {
  let last: Promise<void> = Promise.resolve();
  return {
    async enter() {
      const before = last;
      let leave: () => void = () => undefined;
      last = new Promise((resolve) => {
        leave = resolve;
      });
      await before;
      return leave;
    },
  };
}
