import assert from 'node:assert/strict';
import type { Table } from '../../../src/core/document/blocks';
import { documentOf, slice, tablesOf } from './slices';

/** The cells of a document's tables, header first, each as the text in its range. */
function cellsOf(lines: readonly string[], ending?: string): readonly (readonly string[])[] {
  const document = documentOf(lines, ending);
  return tablesOf(document.blocks).flatMap(({ header, rows }) =>
    [header, ...rows].map(({ cells }) => cells.map(({ range }) => slice(document, range))),
  );
}

/** The only table of `lines`. */
function tableOf(lines: readonly string[]): { table: Table; text: string } {
  const document = documentOf(lines);
  const [table] = tablesOf(document.blocks);
  assert.ok(table);
  return { table, text: document.text };
}

describe('table cells', () => {
  const plain = [
    ['Time', 'Event'],
    ['14:00', 'Alert'],
  ];
  const shapes: Readonly<Record<string, readonly string[]>> = {
    'with outer pipes': ['| Time | Event |', '| --- | --- |', '| 14:00 | Alert |'],
    'without outer pipes': ['Time | Event', '--- | ---', '14:00 | Alert'],
    'without the pipe that closes': ['| Time | Event', '|---|---', '| 14:00 | Alert'],
    'without the pipe that opens': ['Time | Event |', '---|---|', '14:00 | Alert |'],
    'without padding': ['|Time|Event|', '|-|-|', '|14:00|Alert|'],
    'with tabs': ['|\tTime\t|\tEvent\t|', '|---|---|', '|\t14:00\t|\tAlert\t|  '],
    'in a quote': ['> | Time | Event |', '> | --- | --- |', '> | 14:00 | Alert |'],
    'in a list': ['- | Time | Event |', '  | --- | --- |', '  | 14:00 | Alert |'],
    'in a quote in a list': ['- > | Time | Event |', '  > | --- | --- |', '  > | 14:00 | Alert |'],
    indented: ['   | Time | Event |', '   | --- | --- |', '  | 14:00 | Alert |'],
    'with aligned columns': ['| Time | Event |', '| :-: | ---: |', '| 14:00 | Alert |'],
  };
  for (const [shape, lines] of Object.entries(shapes)) {
    it(`are exact ${shape}, under LF and CRLF`, () => {
      assert.deepEqual(cellsOf(lines), plain);
      assert.deepEqual(cellsOf(lines, '\r\n'), plain);
    });
  }

  it('hold escaped pipes, in code as well', () => {
    const cells = cellsOf(['| a | b |', '|---|---|', '| x \\| y | `p \\| q` |']);
    assert.deepEqual(cells[1], ['x \\| y', '`p \\| q`']);
  });

  it('end at a bare pipe in code, as GitHub and VS Code show it', () => {
    assert.deepEqual(cellsOf(['| a | b |', '|---|---|', '| `p | q` |'])[1], ['`p', 'q`']);
  });

  it('hold a pipe behind two backslashes, as VS Code shows it', () => {
    assert.deepEqual(cellsOf(['| a | b |', '|---|---|', '| x \\\\| y | z |'])[1], ['x \\\\| y', 'z']);
  });

  it('that are empty say where a text would stand', () => {
    const { table, text } = tableOf(['| a | b |', '|---|---|', '|   ||']);
    const [first, second] = table.rows[0]!.cells;
    assert.equal(text.slice(0, first!.range.start).endsWith('| '), true);
    assert.equal(first!.range.start, first!.range.end);
    assert.deepEqual(second!.range, second!.span);
  });

  it('are as many as the author wrote, fewer or more than the header has', () => {
    assert.deepEqual(
      cellsOf(['| a | b |', '|---|---|', '| 1 |', '| 1 | 2 | 3 |']).map(({ length }) => length),
      [2, 1, 3],
    );
  });

  it('count wide characters as VS Code does', () => {
    const { table } = tableOf(['| 🔥 | b |', '|---|---|', '| 障害 | 🔥🔥 |']);
    assert.deepEqual(
      table.header.cells.map(({ range }) => range),
      [
        { start: 2, end: 4 },
        { start: 7, end: 8 },
      ],
    );
    assert.equal(table.rows[0]!.cells[1]!.range.end - table.rows[0]!.cells[1]!.range.start, 4);
  });

  it('belong to rows that know their line', () => {
    const { table } = tableOf(['Text', '', '| a |', '|---|', '| 1 |', '| 2 |']);
    assert.deepEqual(
      [table.header, ...table.rows].map(({ line }) => line),
      [2, 4, 5],
    );
  });

  it('come of Markdown tables only, and of each once', () => {
    assert.deepEqual(cellsOf(['| a | b |', '| 1 | 2 |']), []);
    assert.deepEqual(cellsOf(['```', '| a |', '|---|', '```']), []);
    assert.equal(cellsOf(['| a |', '|---|', '', '| b |', '|---|', '| 1 |']).length, 3);
  });

  it('of a row that ends in a backslash do not reach into the next line', () => {
    assert.deepEqual(cellsOf(['| a | b |', '|---|---|', '| 1 | 2\\', '| 3 | 4 |'])[1], ['1', '2\\']);
  });
});
