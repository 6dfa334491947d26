import { html, type Html } from '../../core/report';

/** What a preview says where there is no report to show. */
export function notAPostmortem(name: string): Html {
  return notice(
    html`“${name}” is no post-mortem`,
    html`<p>
        A Markdown document is one when its title says so, when it has most of the template’s sections, or
        when
        <code>include</code> in <code>.postmortem.json</code> names it.
      </p>
      ${newButton}`,
  );
}

export function notThere(name: string): Html {
  return notice(
    html`“${name}” is not there`,
    html`<p>
      It has been moved or deleted, or it cannot be read. The preview will follow the next post-mortem.
    </p>`,
  );
}

export function nothingOpen(): Html {
  return notice(
    html`No post-mortem is open`,
    html`<p>Open one, and its metrics, its timeline and what is still to be done show here.</p>
      ${newButton}`,
  );
}

const newButton = html`<p>
  <button type="button" class="pm-button" data-command="new">New Post-Mortem</button>
</p>`;

function notice(title: Html, content: Html): Html {
  return html`<div class="pm-message">
    <h1>${title}</h1>
    ${content}
  </div>`;
}
