import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyse, defaultConfiguration, readTemplate, type Finding } from '../../../../src/core';
import { checkTemplate } from '../../../../src/core/check-template';
import { createTemplate, newPostmortem } from '../../../../src/core/new';

const configuration = defaultConfiguration;
const builtIn = readTemplate(readFileSync('media/templates/default.md', 'utf8'));

function findingsOf(text: string, template: string): readonly Finding[] {
  return analyse(text, { template: readTemplate(template), configuration }).findings;
}

/** What a document's form is found wanting in; not what is still to be written, nor what the incident itself was like. */
const ofForm =
  /^(?:missing-(?:section|field|table|column)|section-order|unchosen-option|invalid-|broken-table|ragged-row|duplicate-section|empty-)/;

/** What is found of the form of `text` by `template`, and would not be by `other`. */
function foundOnlyBy(template: string, other: string, text: string): readonly string[] {
  const known = new Set([other, ''].flatMap((each) => findingsOf(text, each)).map(placeOf));
  return findingsOf(text, template)
    .filter((finding) => ofForm.test(finding.rule) && !known.has(placeOf(finding)))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

function placeOf({ rule, range }: Finding): string {
  return `${rule} ${range.start}`;
}

const folders = ['examples', 'test/unit/template/create/documents', 'test/unit/template/filled'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`),
);

for (const file of files) {
  for (const ending of ['\n', '\r\n']) {
    describe(`a template made of ${file}, with ${ending === '\n' ? 'LF' : 'CRLF'}`, () => {
      const text = readFileSync(file, 'utf8').replaceAll('\n', ending);
      const created = createTemplate(analyse(text, { template: builtIn, configuration }));
      const template = readTemplate(created);

      it('asks for nothing that the document does not have', () => {
        assert.deepEqual(foundOnlyBy(created, builtIn.document.text, text), [], created);
      });

      it('has nothing wrong in itself, and the document’s line endings', () => {
        const mistakes = checkTemplate(template, configuration).map(({ message }) => message);
        assert.deepEqual(mistakes, [], created);
        assert.deepEqual(new Set(created.match(/\r\n|\n|\r/g)), new Set([ending]));
      });

      it('gives new documents in which there is only to fill in', () => {
        const fresh = newPostmortem(template, { date: '2000-01-01' }).text;
        const others = findingsOf(fresh, created).filter(
          ({ rule }) => rule !== 'placeholder' && rule !== 'unchosen-option',
        );
        assert.deepEqual(
          others.map(({ message }) => message),
          [],
          fresh,
        );
        // Of this incident's times and days none is left, nor any of what it was like.
        assert.doesNotMatch(fresh.replaceAll('2000-01-01', ''), /\d{1,2}:\d{2}|\b20\d\d-\d\d/);
      });
    });
  }
}

describe('a template made of a post-mortem has the forms of its values', () => {
  /** The template of a document of `lines`. */
  function templateOf(...lines: readonly string[]): string {
    return createTemplate(analyse(lines.join('\n'), { template: builtIn, configuration }));
  }

  /** What is in place of the field's `value`. */
  function placeholderOf(label: string, value: string): string {
    const text = templateOf('# X', '', `**${label}**: ${value}`);
    return text.slice(text.indexOf('**: ') + 4).trimEnd();
  }

  it('tells ids, dates, times and durations apart by label and value', () => {
    assert.equal(placeholderOf('Severity', 'SEV-2'), '[Severity]');
    assert.equal(placeholderOf('Incident ID', 'INC-2024-05-16-01'), '[INC-YYYY-MM-DD-XX]');
    assert.equal(placeholderOf('Incident number', 'PM-1042'), '[PM-XXXX]');
    assert.equal(placeholderOf('Start', '10:02'), '[HH:MM]');
    assert.equal(placeholderOf('Duration', '1:42'), '[X hours Y minutes]');
    assert.equal(placeholderOf('Requests lost', '1.2 M'), '[Requests lost]');
    assert.equal(placeholderOf('Reviewed', '2024-05-20 15:00 UTC'), '[YYYY-MM-DD HH:MM]');
  });

  it('keeps the choices of the template in use, and what is still to be filled in', () => {
    assert.equal(
      placeholderOf('Severity', 'P1 (High)'),
      'P0 (Critical) / P1 (High) / P2 (Medium) / P3 (Low)',
    );
    assert.equal(placeholderOf('Commander', '[Who led]'), '[Who led]');
  });

  it('offers the words that a team has for the states of its action items', () => {
    const table = ['| Action | Owner | State |', '|---|---|---|', '| A | Jo | Parked |', '| B | Jo | Done |'];
    assert.match(templateOf('# X', '## Action Items', ...table), /\| Parked \/ Done \|/);
  });

  it('keeps the label right above a table or a list, and the line that names the zone', () => {
    const lines = [
      '# X',
      '## Timeline',
      '2024-05-01 (*all times UTC*)',
      '',
      '**What we saw** (in order):',
      '',
      '| Time | Event |',
      '|---|---|',
      '| 10:02 | Alert |',
      '',
      'Who took part:',
      '',
      '- Ada',
    ];
    const template = templateOf(...lines);
    assert.match(template, /All times in \[Timezone\]\n\n\*\*What we saw\*\* \(in order\):\n\n\| Time/);
    assert.match(template, /Who took part:\n\n- \[/);
  });
});
