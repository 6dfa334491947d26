/**
 * The style sheets in `media/` that the report has everywhere, in their order. One for the place comes behind
 * them: `preview` for the editor's theme, `page` for a file.
 */
export const styleSheets = ['report', 'timeline', 'picture', 'sections', 'document'] as const;
