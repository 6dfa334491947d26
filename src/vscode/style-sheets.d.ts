/** The text of a style sheet, bundled. */
declare module '*.css' {
  const text: string;
  export default text;
}
