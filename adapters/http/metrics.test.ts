import { createMetrics } from './metrics';

describe('metrics', () => {
  it('are written in the text format of Prometheus', () => {
    const metrics = createMetrics();
    metrics.count('turns_total', { outcome: 'answered.entry' });
    metrics.count('turns_total', { outcome: 'answered.entry' }, 2);
    metrics.count('odd_total', { label: 'a"b\\c\nd' });
    metrics.gauge('sockets_open', () => 3);
    expect(metrics.text()).toBe(
      [
        '# TYPE turns_total counter',
        'turns_total{outcome="answered.entry"} 3',
        '# TYPE odd_total counter',
        'odd_total{label="a\\"b\\\\c\\nd"} 1',
        '# TYPE sockets_open gauge',
        'sockets_open 3',
        '',
      ].join('\n'),
    );
  });

  it('count times in buckets that include the smaller ones', () => {
    const metrics = createMetrics();
    metrics.observeSeconds('request_seconds', 0.03);
    metrics.observeSeconds('request_seconds', 9);
    const lines = metrics.text().split('\n');
    expect(lines).toContain('# TYPE request_seconds histogram');
    expect(lines).toContain('request_seconds_bucket{le="0.025"} 0');
    expect(lines).toContain('request_seconds_bucket{le="0.05"} 1');
    expect(lines).toContain('request_seconds_bucket{le="+Inf"} 2');
    expect(lines).toContain('request_seconds_count 2');
    expect(lines).toContain('request_seconds_sum 9.03');
  });
});
