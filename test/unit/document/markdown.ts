import fc from 'fast-check';

/** Pieces of what authors write, and of what nobody should: tables cut short, markers without content. */
const pieces = [
  ...['# ', '## ', '### Timeline', '## Summary\n', '=====', '-----', '---\n', '***\n', '+++\n'],
  ...['**Status**: ', '**Label**:', '**Label:** x', '__L__: y', '- Label: z', '**bold**', '*', '_', '**'],
  ...['- ', '* ', '1. ', '2) ', '  - ', '    ', '\t', '> ', '> > ', '- [ ] ', '- [x] done\n'],
  ...['| a | b |\n', '|---|---|\n', '| 14:00 | x |\n', '|', '\\|', '||', '| -', ':-:', 'a | b\n'],
  ...['[Name]', '[link](https://x.y)', '[a', ']', '![i](j)', '<https://a.b>', '<b>', '</b>', '<br>'],
  ...[
    '`',
    '``',
    '```\n',
    '~~~\n',
    '<!--',
    '-->',
    '<!-- optional -->',
    '<!-- also: A, B -->',
    '<!-- postmortem: detected -->',
  ],
  ...['<!-- postmortem-disable-next-line blame: x -->\n', '<script>', '<div>\n', '&amp;', '\\'],
  ...[
    '14:00',
    '14:??',
    '2024-05-01',
    'YYYY-MM-DD',
    '1h 30m',
    '99:99',
    'P1',
    'P0 / P1 / P2',
    'Draft',
    'INC-2024-05-01-001',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '  \n',
    '\u00a0',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\u2028',
    '\0',
    '🔥',
    '\ud83d',
    '\udd25',
    '障害',
  ],
  ...['Alert fired', 'Resolved', 'should have known', '$1', '$&', '__proto__', 'constructor', 'word '],
];

/** Texts that look like Markdown, more or less. */
export const markdownish: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 30 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
