/** The text of a Markdown file, bundled. */
declare module '*.md' {
  const text: string;
  export default text;
}
