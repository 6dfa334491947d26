/** Stands in for markdown-it's renderer in the bundles: documents are rendered from tokens, by `report/document`. */
export default class WithoutRenderer {
  readonly isUsed = false;
}
