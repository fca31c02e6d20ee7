/** What every block says that takes photos and films. Each block spreads it into its own words. */
export const enMedia = {
  add: 'Add a photo',
  going: 'On its way',
  ready: 'Ready',
  drop: 'Remove',
  refused: 'This file cannot be used. Photos may have 12 MB, videos a minute and 60 MB.',
  enough: 'This order already has as many files as it can hold.',
  lost: 'The file did not arrive. Please choose it again.',
  private: 'We remove where it was taken and with which camera before we keep it.',
}
export type MediaWords = typeof enMedia
