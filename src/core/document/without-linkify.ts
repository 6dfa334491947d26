/**
 * Stands in for linkify-it in the bundles: markdown-it makes an instance of it at once and, with `linkify: false`,
 * never asks it anything.
 */
export default class WithoutLinkify {
  readonly isUsed = false;
}
