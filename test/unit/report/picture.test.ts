import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lines, milestoneNames } from '../../../src/core';
import { eventCaptions } from '../../../src/core/report/picture/captions';
import type { Box } from '../../../src/core/report/picture/drawing';
import { pictureModel, type PictureModel } from '../../../src/core/report/picture/model';
import { drawPicture } from '../../../src/core/report/picture/picture';
import { fitText, textWidth } from '../../../src/core/report/picture/text-width';
import { ordinary, timelineOf, type TestEvent } from './incident';

function modelOf(events: readonly TestEvent[]): PictureModel {
  const { timeline, milestones } = timelineOf(events);
  const model = pictureModel(timeline, milestones, new Lines(''));
  assert.ok(model);
  return model;
}

/** Texts of all widths: narrow and wide letters, other scripts, emoji, none, one endless word. */
const text = fc.oneof(
  fc.string({ maxLength: 120, unit: 'grapheme' }),
  fc.lorem({ maxCount: 15 }),
  fc.constantFrom(
    '',
    'WWWWWWWWWWWWWWWWWWWWWWWWWW',
    'データベースの接続が切れた',
    '🔥🔥🔥',
    'i'.repeat(300),
    '\u202egnihton',
  ),
);

const minutesApart = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 100_000 }),
  fc.constant(0),
);

const events = fc
  .array(
    fc.record({
      apart: minutesApart,
      text,
      lasts: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined, freq: 5 }),
      slack: fc.constantFrom(0, 0, 0, 0, 59),
      approximate: fc.boolean(),
      milestone: fc.option(fc.constantFrom(...milestoneNames), { nil: undefined, freq: 2 }),
    }),
    { minLength: 1, maxLength: 120 },
  )
  .map((records) => {
    let minute = 0;
    return records.map(({ apart, lasts, milestone, ...event }): TestEvent => {
      minute += apart;
      return {
        ...event,
        minute,
        ...(lasts === undefined ? {} : { lasts }),
        ...(milestone === undefined ? {} : { milestone }),
      };
    });
  });

function overlap(a: Box, b: Box): boolean {
  const slack = 1e-6;
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}

function assertReadable(model: PictureModel, wanted: number): void {
  const { labels, width, height } = drawPicture(model, wanted);
  labels.forEach((label, i) => {
    const inside =
      label.x >= 0 && label.y >= 0 && label.x + label.width <= width && label.y + label.height <= height;
    assert.ok(inside, `outside ${width} × ${height}: ${JSON.stringify(label)}`);
    for (const other of labels.slice(i + 1)) {
      assert.ok(!overlap(label, other), `${JSON.stringify(label)} over ${JSON.stringify(other)}`);
    }
  });
}

describe('the picture of the timeline', () => {
  it('never lets two labels overlap or leave the picture, across the page', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 560, max: 1600 }), (all, width) =>
        assertReadable(modelOf(all), width),
      ),
      { numRuns: 300 },
    );
  });

  it('never lets two labels overlap or leave the picture, down a narrow panel', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 240, max: 559 }), (all, width) =>
        assertReadable(modelOf(all), width),
      ),
      { numRuns: 300 },
    );
  });

  it('tells of many events those that are apart, not a handful of neighbours', () => {
    const many = Array.from({ length: 80 }, (_, i): TestEvent => ({
      minute: i * (i % 9 === 0 ? 3 : 2),
      text: 'Error rate at 12%',
    }));
    const model = modelOf([{ minute: -60, text: 'It broke', milestone: 'started' }, ...many]);
    const xs = model.marks.map((_, i) => i * 10);
    const told = [...eventCaptions(model.marks, xs, 820, 8).byMark.keys()].sort((a, b) => a - b).slice(1);
    assert.ok(told.length > 1);
    told
      .slice(1)
      .forEach((index, i) => assert.ok((xs[index] ?? 0) - (xs[told[i] ?? 0] ?? 0) >= 40, String(told)));
  });

  it('tells of milestones among many events what it would tell if there were no others', () => {
    const many = fc
      .array(fc.tuple(minutesApart, text, fc.boolean()), { minLength: 62, maxLength: 90 })
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.subarray(
            all.map((_, i) => i),
            { maxLength: 8 },
          ),
        ),
      );
    fc.assert(
      fc.property(many, fc.integer({ min: 560, max: 1200 }), ([all, held], width) => {
        let minute = 0;
        const timeline = all.map(([apart, words], i): TestEvent => {
          minute += apart;
          const milestone = milestoneNames[held.indexOf(i)];
          return { minute, text: words, ...(milestone === undefined ? {} : { milestone }) };
        });
        const { marks } = modelOf(timeline);
        const last = marks.at(-1)?.event.at.seconds ?? 0;
        const first = marks[0]?.event.at.seconds ?? 0;
        const xs = marks.map(({ event }) => ((event.at.seconds - first) / (last - first || 1)) * width);
        const of = marks.flatMap(({ milestones }, i) => (milestones.length > 0 ? [i] : []));
        const alone = eventCaptions(
          of.map((i) => marks[i]).filter((mark) => mark !== undefined),
          of.map((i) => xs[i] ?? 0),
          width,
          9,
        );
        const shown = eventCaptions(marks, xs, width, 9).byMark;
        of.forEach((index, i) => assert.deepEqual(shown.get(index), alone.byMark.get(i)));
      }),
      { numRuns: 100 },
    );
  });

  const dense = Array.from({ length: 100 }, (_, i): TestEvent => ({
    minute: Math.floor(i / 4),
    text: `Step ${i}`,
    ...(i % 20 === 0 ? { milestone: milestoneNames[i / 20] } : {}),
  }));
  for (const width of [320, 700, 1200]) {
    it(`draws milestones above the events that they share their place with, ${width} pixels wide`, () => {
      const svg = drawPicture(modelOf(dense), width).svg.toString();
      const at = (i: number): number => svg.indexOf(`data-line="${i + 10}"`);
      for (const milestone of [0, 20, 40, 60])
        for (const other of [1, 2, 3]) assert.ok(at(milestone) > at(milestone + other), `Step ${milestone}`);
    });
  }

  it('lets no other event of very many push the words of a milestone away, down a narrow panel', () => {
    const many = Array.from({ length: 120 }, (_, i): TestEvent => ({
      minute: i * 2,
      text: `Step ${i}`,
      ...(i % 40 === 20 ? { milestone: milestoneNames[(i - 20) / 40] } : {}),
    }));
    const svg = drawPicture(modelOf(many), 320).svg.toString();
    // Accepts a milestone's name, and the beginning of the diamond behind it.
    const places = [
      ...svg.matchAll(/pm-lead"\s+x="100"\s+y="([\d.]+)"[\s\S]*?class="pm-point"\s+d="M84 ([\d.]+)/g),
    ];
    assert.equal(places.length, 3);
    // The name is in the upper line of two, the upper end of the diamond above its middle.
    for (const [, words, point] of places) assert.ok(Math.abs(Number(words) - Number(point) - 2.5) < 1, svg);
  });

  it('writes the name of a phase between the poles that cross it, where there is room', () => {
    const svg = drawPicture(modelOf(ordinary), 1200).svg.toString();
    // Accepts a pole from above the band through it, and the words of a phase.
    const poles = [...svg.matchAll(/class="pm-pole" d="M([\d.]+) [\d.]+V/g)].map(([, x]) => Number(x));
    const names = [...svg.matchAll(/class="pm-phase-name" x="([\d.]+)"[^>]*>([^<]+)</g)];
    assert.ok(names.length > 2);
    for (const [, x, name = ''] of names) {
      const half = textWidth(name.trim(), 11, true) / 2;
      assert.deepEqual(
        poles.filter((pole) => Math.abs(pole - Number(x)) < half),
        [],
        name,
      );
    }
  });

  it('shows a part of a word that is wider than its place, rather than what little stands before it', () => {
    const cut = fitText('At https://grafana.example.com/d/checkout/overview?from=1714572000000', 200, 12);
    assert.match(cut, /^At https:\/\/grafana.*…$/);
    assert.equal(fitText('Rolled back the release of the checkout', 150, 12), 'Rolled back the…');
  });

  it('is the same for the same timeline', () => {
    const model = modelOf(ordinary);
    assert.equal(drawPicture(model, 900).svg.toString(), drawPicture(model, 900).svg.toString());
  });

  for (const width of [320, 700, 1200]) {
    it(`shows a phase that lies in a quiet time that is cut short, ${width} pixels wide`, () => {
      const model = modelOf([
        ...ordinary.slice(0, 1).map((event) => ({ ...event, minute: 0, milestone: 'started' as const })),
        { minute: 5, text: 'Alert fired', milestone: 'detected' },
        ...Array.from({ length: 8 }, (_, i): TestEvent => ({ minute: 10 + i * 5, text: `Step ${i}` })),
        { minute: 60, text: 'Mitigated', milestone: 'mitigated' },
        { minute: 60 + 3 * 24 * 60, text: 'Backlog drained', milestone: 'recovered' },
        { minute: 65 + 3 * 24 * 60, text: 'Closed', milestone: 'resolved' },
      ]);
      const svg = drawPicture(model, width).svg.toString();
      assert.match(svg, /pm-break-length/);
      assert.deepEqual(
        model.phases.filter(({ name }) => !svg.includes(`pm-phase-${name}`)),
        [],
      );
      // Nothing else is shown as cut short.
      assert.deepEqual(svg.match(/pm-phase-\w+ pm-phase-cut/g), ['pm-phase-recovering pm-phase-cut']);
    });
  }
});
