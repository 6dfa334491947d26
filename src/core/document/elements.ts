import blockElements from 'markdown-it/lib/common/html_blocks.mjs';

/** The elements of HTML that stand in lines of text. */
const inlineElements =
  /^(?:[abiqsu]|abbr|audio|bdi|bdo|big|br|button|canvas|cite|code|data|del|dfn|em|embed|font|img|input|ins|kbd|label|map|mark|object|output|picture|pre|rp|rt|ruby|samp|script|select|slot|small|source|span|strike|strong|style|sub|sup|svg|template|textarea|time|tt|var|video|wbr)$/;

/** Whether `tag`, such as `<br>`, is one of HTML's; `<name>` and `<service name>` are none. */
export function isElement(tag: string): boolean {
  const name = /^<\/?([a-z][\w-]*)/i.exec(tag)?.[1]?.toLowerCase();
  return name !== undefined && (blockElements.includes(name) || inlineElements.test(name));
}
