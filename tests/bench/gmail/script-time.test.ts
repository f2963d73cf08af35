import { expect, it } from 'vitest';
import { scriptMs, type TraceEvent } from './script-time';

const URL = 'https://mail.example/';

function event(name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ph: 'X', pid: 1, tid: 1, ts, dur, tdur: dur, ...more };
}

const parsing = event('ParseHTML', 0, 10, { args: { beginData: { url: URL } } });

it('counts script once however deep its calls are nested, and what follows an await', () => {
  const trace = [
    parsing,
    event('TimerFire', 90, 3_020),
    event('v8.callFunction', 100, 3_000),
    event('FunctionCall', 200, 1_000),
    event('RunMicrotasks', 1_500, 1_200),
    event('RunMicrotasks', 5_000, 2_000),
  ];
  expect(scriptMs(trace, URL)).toBe(5);
});

it('leaves out what the engine lays out within script, save the script that it calls', () => {
  const trace = [
    parsing,
    event('FunctionCall', 100, 4_000),
    event('UpdateLayoutTree', 200, 1_000),
    event('FunctionCall', 300, 500),
    event('Layout', 5_000, 700),
  ];
  expect(scriptMs(trace, URL)).toBe(3.5);
});

it('counts the time on the processor, and the thread of the page alone', () => {
  const trace = [
    parsing,
    event('FunctionCall', 100, 4_000, { tdur: 1_000 }),
    event('FunctionCall', 100, 4_000, { tid: 2 }),
    event('FunctionCall', 100, 4_000, { pid: 2 }),
  ];
  expect(scriptMs(trace, URL)).toBe(1);
  expect(() => scriptMs(trace, 'https://other.example/')).toThrow('no such page');
});
