import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cleanUp, findingsIn, findingsWhen, has, ruleOf, showFile, writeFile } from './editor';

const incident = `# Post-mortem: checkout

## Summary

[What was done]

**Severity**: P9
`;

const [, second] = vscode.workspace.workspaceFolders ?? [];

/** A file's name as tests write it, from the first folder, in the one beside it. */
function inSecond(name: string): string {
  return `../${second?.name ?? ''}/${name}`;
}

// One of the hosts opens a workspace of two folders.
(second ? describe : () => undefined)('a workspace of several repositories', () => {
  afterEach(cleanUp);

  it('holds each to its own configuration, the nearest one', async () => {
    await writeFile('.postmortem.json', '{ "rules": { "placeholder": "off", "missing-section": "off" } }');
    await writeFile(inSecond('.postmortem.json'), '{ "values": { "Severity": ["P8", "P9"] } }');
    await writeFile(inSecond('near/.postmortem.json'), '{ "rules": { "placeholder": "error" } }');
    const first = await showFile('incident.md', incident);
    const other = await showFile(inSecond('incident.md'), incident);
    const near = await showFile(inSecond('near/incident.md'), incident);
    const found = await findingsWhen(first.document.uri, has('invalid-value'));
    assert.deepEqual([has('placeholder')(found), has('missing-section')(found)], [false, false]);
    assert.ok(!has('invalid-value')(await findingsWhen(other.document.uri, has('placeholder'))));
    const nearest = await findingsWhen(near.document.uri, has('placeholder'));
    assert.ok(has('invalid-value')(nearest));
    const [placeholder] = nearest.filter((finding) => ruleOf(finding) === 'placeholder');
    assert.equal(placeholder?.severity, vscode.DiagnosticSeverity.Error);
  });

  it('takes over what changes in one, and leaves the other as it is', async () => {
    const first = await showFile('incident.md', incident);
    const other = await showFile(inSecond('incident.md'), incident);
    await findingsWhen(first.document.uri, has('placeholder'));
    await findingsWhen(other.document.uri, has('placeholder'));
    await writeFile(inSecond('.postmortem.json'), '{ "rules": { "placeholder": "off" } }');
    await findingsWhen(other.document.uri, (all) => all.length > 0 && !has('placeholder')(all));
    assert.ok(has('placeholder')(findingsIn(first.document.uri)));
  });
});
