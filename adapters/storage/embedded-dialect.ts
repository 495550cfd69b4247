// Kysely over the in-process database: PostgreSQL's own SQL, one connection shared in turn.
// A transaction holds the turnstile until it ends, so no other statement can slip into it.
import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { Turnstile } from './turnstile';

/** The part of PGlite that queries need. */
export type EmbeddedEngine = {
  query<R>(statement: string, parameters: unknown[]): Promise<{ rows: R[]; affectedRows?: number }>;
  close(): Promise<void>;
};

function connectionOf(engine: EmbeddedEngine): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const result = await engine.query<R>(query.sql, [...query.parameters]);
      return { rows: result.rows, numAffectedRows: BigInt(result.affectedRows ?? 0) };
    },
    streamQuery() {
      throw new Error('the embedded database does not stream rows; read in pages');
    },
  };
}

function createDriver(engine: EmbeddedEngine, turnstile: Turnstile): Driver {
  const leaves = new WeakMap<DatabaseConnection, () => void>();
  const run = (statement: string) => async (connection: DatabaseConnection) => {
    await connection.executeQuery(CompiledQuery.raw(statement));
  };
  return {
    init: () => Promise.resolve(),
    async acquireConnection() {
      const leave = await turnstile.enter();
      const connection = connectionOf(engine);
      leaves.set(connection, leave);
      return connection;
    },
    beginTransaction: run('begin'),
    commitTransaction: run('commit'),
    rollbackTransaction: run('rollback'),
    releaseConnection(connection) {
      leaves.get(connection)?.();
      return Promise.resolve();
    },
    async destroy() {
      const leave = await turnstile.enter();
      await engine.close();
      leave();
    },
  };
}

export function createEmbeddedDialect(engine: EmbeddedEngine, turnstile: Turnstile): Dialect {
  return {
    createDriver: () => createDriver(engine, turnstile),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
