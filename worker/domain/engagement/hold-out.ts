import { hashText } from '../learning/random.ts'

/**
 * Where a shopper stands between 0 and 1, for ever and in this store alone. The shopper's key is a keyed hash already, so the
 * draw is as even as that; the store's id keeps two stores of one merchant apart.
 */
export const holdOutDraw = (store: string, shopper: string): number => hashText(`hold-out|${store}|${shopper}`) / 2 ** 53

/**
 * Is this shopper shown no commerce? The same answer at every visit; a larger share keeps everyone who was held out before, a
 * smaller one lets go without taking in anyone new.
 */
export const isHeldOut = (store: string, shopper: string, share: number): boolean => holdOutDraw(store, shopper) < share
