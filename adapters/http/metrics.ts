// Counters kept by hand and written in Prometheus' text format: few, so a library would be more code than they are.
export type Labels = Record<string, string | number>;

export type Metrics = {
  /** Adds to a counter; by convention its name ends in `_total`. */
  count(name: string, labels?: Labels, by?: number): void;
  /** Adds one observation in seconds: `<name>_sum`, `<name>_count` and buckets. */
  observeSeconds(name: string, seconds: number, labels?: Labels): void;
  /** A value read when the page is asked for. */
  gauge(name: string, read: () => number): void;
  text(): string;
};

const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

const escapeLabel = (value: string): string => value.replace(/[\\"\n]/g, (found) => (found === '\n' ? '\\n' : `\\${found}`));

function series(name: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escapeLabel(String(value))}"`);
  return pairs.length > 0 ? `${name}{${pairs.join(',')}}` : name;
}

export function createMetrics(): Metrics {
  const counters = new Map<string, Map<string, number>>();
  const histograms = new Set<string>();
  const gauges = new Map<string, () => number>();

  function add(family: string, line: string, by: number): void {
    const lines = counters.get(family) ?? new Map<string, number>();
    counters.set(family, lines.set(line, (lines.get(line) ?? 0) + by));
  }

  function linesOf(family: string, lines: Map<string, number>): string[] {
    const type = histograms.has(family) ? 'histogram' : 'counter';
    return [`# TYPE ${family} ${type}`, ...[...lines].map(([line, value]) => `${line} ${value}`)];
  }

  return {
    count: (name, labels = {}, by = 1) => add(name, series(name, labels), by),
    observeSeconds(name, seconds, labels = {}) {
      histograms.add(name);
      for (const limit of [...BUCKETS_SECONDS, '+Inf' as const]) {
        const isWithin = limit === '+Inf' || seconds <= limit;
        add(name, series(`${name}_bucket`, { ...labels, le: limit }), isWithin ? 1 : 0);
      }
      add(name, series(`${name}_sum`, labels), seconds);
      add(name, series(`${name}_count`, labels), 1);
    },
    gauge: (name, read) => void gauges.set(name, read),
    text() {
      const counted = [...counters].flatMap(([family, lines]) => linesOf(family, lines));
      const read = [...gauges].flatMap(([name, value]) => [`# TYPE ${name} gauge`, `${name} ${value()}`]);
      return [...counted, ...read].join('\n') + '\n';
    },
  };
}
