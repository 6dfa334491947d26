import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import {
  actionsAt,
  apply,
  cleanUp,
  deleteFile,
  findingsIn,
  findingsWhen,
  has,
  rangeOf,
  replace,
  ruleOf,
  showFile,
  showUnsaved,
  writeFile,
} from './editor';

const incident = `# Post-mortem: checkout

## Summary

[What was done]

**Status**: Draft
`;

function lacks(rule: string) {
  return (findings: readonly vscode.Diagnostic[]): boolean => findings.length > 0 && !has(rule)(findings);
}

describe('configuration: the team’s rules hold in the editor at once', () => {
  afterEach(cleanUp);

  it('when the file comes and changes, without a reload', async () => {
    const { document } = await showFile('incident.md', incident);
    await findingsWhen(document.uri, has('placeholder'));
    await writeFile('.postmortem.json', '{ "rules": { "placeholder": "off" } }');
    await findingsWhen(document.uri, lacks('placeholder'));
    await writeFile('.postmortem.json', '{ "rules": { "placeholder": "error" } }');
    await findingsWhen(document.uri, (findings) =>
      findings.some(
        (finding) =>
          ruleOf(finding) === 'placeholder' && finding.severity === vscode.DiagnosticSeverity.Error,
      ),
    );
  });

  it('as they are in the end, when the file changes faster than it is read', async () => {
    const { document } = await showFile('incident.md', incident);
    await findingsWhen(document.uri, has('placeholder'));
    for (let change = 0; change < 10; change++) {
      await writeFile('.postmortem.json', '{ "rules": { "placeholder": "error" } }');
      await writeFile('.postmortem.json', '{ "rules": { "placeholder": "off" } }');
    }
    await findingsWhen(document.uri, lacks('placeholder'));
  });

  it('until it goes', async () => {
    await writeFile('gone/.postmortem.json', '{ "rules": { "placeholder": "off" } }');
    const { document } = await showFile('gone/incident.md', incident);
    await findingsWhen(document.uri, lacks('placeholder'));
    await deleteFile('gone/.postmortem.json');
    await findingsWhen(document.uri, has('placeholder'));
  });

  it('from the nearest file, not from one further up', async () => {
    await writeFile('nearest/.postmortem.json', '{ "rules": { "placeholder": "off" } }');
    await writeFile('nearest/team/.postmortem.json', '{ "rules": { "missing-section": "off" } }');
    const { document } = await showFile('nearest/team/incident.md', incident);
    await findingsWhen(document.uri, has('placeholder'));
    assert.equal(has('missing-section')(findingsIn(document.uri)), false);
  });

  it('in a document that has no place yet, as the workspace has them', async () => {
    await writeFile('.postmortem.json', '{ "rules": { "placeholder": "off" } }');
    const { document } = await showUnsaved(incident);
    await findingsWhen(document.uri, lacks('placeholder'));
  });

  it('in every document that it includes, whatever is in it', async () => {
    await writeFile('notes/.postmortem.json', '{ "include": ["outages/*.md"] }');
    const { document } = await showFile('notes/outages/friday.md', '# Friday\n\nIt broke.\n');
    await findingsWhen(document.uri, has('missing-section'));
  });

  it('with the team’s own template, as soon as that is saved', async () => {
    await writeFile('own/.postmortem.json', '{ "template": "template.md" }');
    await writeFile('own/template.md', '# Post-mortem\n\n## Summary\n\n[What was done]\n');
    const { document } = await showFile('own/incident.md', incident.replace('\n**Status**: Draft\n', ''));
    await findingsWhen(document.uri, (findings) => findings.length === 1 && has('placeholder')(findings));
    await writeFile('own/template.md', '# Post-mortem\n\n## Summary\n\n## What broke\n\n[Words]\n');
    await findingsWhen(document.uri, has('missing-section'));
  });

  it('as far as they are right; what is wrong is told in the file, while it is written', async () => {
    const text = '{ "rules": { "placeholder": "off", "summary": "off" } }';
    await writeFile('wrong/.postmortem.json', text);
    const { document } = await showFile('wrong/incident.md', incident);
    await findingsWhen(document.uri, lacks('placeholder'));
    const file = vscode.Uri.joinPath(document.uri, '../.postmortem.json');
    const [finding] = await findingsWhen(file, has('invalid-configuration'));
    const configuration = await vscode.window.showTextDocument(file);
    assert.ok(finding);
    assert.equal(configuration.document.getText(finding.range), '"summary"');
    await replace(configuration, 'summary', 'missing-section');
    await findingsWhen(file, (findings) => findings.length === 0);
  });

  it('without a rule that the team does not want, after one keystroke', async () => {
    await writeFile('off/.postmortem.json', '{ "timeZone": "UTC" }');
    const { document } = await showFile('off/incident.md', incident);
    await findingsWhen(document.uri, has('placeholder'));
    const title = 'Turn off “placeholder” in .postmortem.json';
    const actions = await actionsAt(document, rangeOf(document, '[What was done]'));
    const command = actions.find((action) => action.title === title)?.command;
    assert.ok(command, actions.map((action) => action.title).join(' | '));
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    await findingsWhen(document.uri, lacks('placeholder'));
  });

  it('mended as the finding in the file proposes', async () => {
    const { document } = await showFile('mended/.postmortem.json', '{ "timeZone": "Europe/Berln" }');
    await findingsWhen(document.uri, has('invalid-configuration'));
    const [action] = await actionsAt(document, rangeOf(document, 'Berln'));
    assert.ok(action);
    await apply([action], action.title);
    assert.equal(document.getText(), '{ "timeZone": "Europe/Berlin" }');
  });
});
