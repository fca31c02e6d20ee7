/** What every block says that takes photos and films. Each block spreads it into its own words. */
export const enMedia = {
  add: 'Add a photo',
  going: 'On its way',
  ready: 'Ready',
  drop: 'Remove',
  refused: 'This file cannot be used. Photos may have 12 MB, videos a minute and 60 MB.',
  enough: 'There are enough files for this order.',
  lost: 'The file did not arrive. Please choose it again.',
  private: 'Where and with what it was taken is removed before we keep it.',
}
export type MediaWords = typeof enMedia
