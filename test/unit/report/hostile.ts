/** What somebody might write who wants the report to do something else than show it. */
export const attacks: Readonly<Record<string, string>> = {
  'a script element': '<script>alert(1)</script>',
  'the end of a script element': '</script><script src="https://x.example/a.js"></script>',
  'the end of a style element': '</style><img src=x onerror=alert(1)>',
  'a handler': '<img src=x onerror="alert(1)">',
  'SVG with a script': '<svg onload=alert(1)><script>alert(1)</script><foreignObject></svg>',
  'a frame': '<iframe src="https://x.example"></iframe>',
  'a base element': '<base href="https://x.example/">',
  'a refresh': '<meta http-equiv="refresh" content="0;url=https://x.example">',
  'a style element': '<style>* { background: url(https://x.example/p) }</style>',
  'a style attribute': '<b style="background:url(https://x.example/p)">b</b>',
  'an attribute that breaks out': '" onmouseover="alert(1)" x="',
  'an attribute that breaks out of single quotes': "' onfocus='alert(1)' autofocus x='",
  'a form': '<form action="https://x.example"><input name=body></form>',
  'an element that clobbers names': '<a id=vscode name=acquireVsCodeApi>x</a>',
  'a script link': '[x](javascript:alert(1)) <javascript:alert(1)> [y]: javascript:alert(1)',
  'a command link': '[x](command:workbench.action.terminal.new) [y](vscode:extension/x)',
  'a data link': '[x](data:text/html;base64,PHNjcmlwdD4=)',
  'a link to another host': '[x](//x.example/a) [y](\\\\x.example\\a) [z](smb://x.example/a)',
  'a remote image': '![x](https://x.example/p.png) ![y](//x.example/p.png)',
  'an image that is data': '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  entities: '&lt;script&gt;alert(1)&lt;/script&gt; &#106;avascript:alert(1)',
  'a comment that is not closed': '<!-- <script>alert(1)</script>',
  'a comment with an end in it': '<!-- --!> <script>alert(1)</script> -->',
  CDATA: '<![CDATA[<script>alert(1)</script>]]>',
  'line separators': '\u2028alert(1)\u2029',
  'characters that reverse': '\u202ealert(1)\u2066<b>',
  'characters that do not show': 'a\u200b\u00ad\ufeff\u0000b',
  'a template literal': '${alert(1)} `x` {{7*7}}',
};

/** A post-mortem with `attack` in its title, front matter, fields, headings, cells, prose, code and action items. */
export function hostileDocument(attack: string): string {
  return `---
title: ${attack}
---

# Post-mortem: ${attack}

## Incident Overview

**Incident ID**: ${attack}
**Incident Date**: 2024-05-01
**Severity**: ${attack}
**Incident Commander**: ${attack}
**Participants**: ${attack}

## Summary

${attack}

**Impact**:
- Users Affected: ${attack}

## Timeline

All times in UTC

| Time | Event | Action Taken | Actor |
| --- | --- | --- | --- |
| 14:00 | Outage began ${attack} | ${attack} | ${attack} |
| 14:15 | First alert fired ${attack} | x | y |
| 15:00 | Service restored | x | y |

**Total Duration**: ${attack}
**Time to Detect**: 10 minutes ${attack}

## ${attack}

${attack}

> ${attack}

- ${attack}
  - ${attack}

\`\`\`${attack.replaceAll('`', '')}
${attack}
\`\`\`

## Action Items

| ID | Action | Owner | Priority | Due Date | Status |
| --- | --- | --- | --- | --- | --- |
| 1 | ${attack} | ${attack} | ${attack} | 2024-05-02 | ${attack} |

**Status**: ${attack}
`;
}
