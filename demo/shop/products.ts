export interface Product { readonly id: string; readonly title: string; readonly variant: string | null; readonly pence: number; readonly about: string }

/** What Marigold & Main sells. The pictures are drawings of our own under `images/`. */
export const products: readonly Product[] = [
  { id: 'knives', title: '8-piece kitchen knife set', variant: 'Beech block, German steel', pence: 8900, about: 'Eight blades that keep their edge, in a block of oiled beech.' },
  { id: 'cooker', title: 'Slow cooker, 3.5 litre', variant: 'Bottle green', pence: 5700, about: 'Supper that looks after itself while you are at work.' },
  { id: 'brush', title: 'Electric toothbrush', variant: 'With two heads', pence: 4000, about: 'Two weeks on one charge.' },
  { id: 'stone', title: 'Whetstone sharpener', variant: '1000 / 6000 grit', pence: 2400, about: 'Keeps a kitchen knife set keen. Ten strokes a side, four times a year.' },
  { id: 'book', title: 'Slow & Green', variant: '80 vegetarian suppers', pence: 1800, about: 'Eighty stews, bakes and dals for the slow cooker.' },
  { id: 'heads', title: 'Replacement heads, pack of 4', variant: null, pence: 1600, about: 'Fit the electric toothbrush.' },
  { id: 'shoes', title: 'Running shoes', variant: 'Navy, UK 9', pence: 7400, about: 'Light, grippy, made for wet pavements.' },
  { id: 'spray', title: 'Protective spray, 200 ml', variant: null, pence: 900, about: 'Keeps running shoes dry. Two light coats, outdoors.' },
  { id: 'bells', title: 'Adjustable dumbbells, pair', variant: '2 – 20 kg each', pence: 18900, about: 'A whole rack in two handles.' },
  { id: 'video', title: 'Two handles, thirty days', variant: 'Training video, 4 hours', pence: 1200, about: 'Thirty short sessions for adjustable dumbbells.' },
  { id: 'roast', title: 'The Sunday Roast', variant: 'One joint, six dinners', pence: 2200, about: 'Low heat, long hours: a roast from the slow cooker.' },
  { id: 'phones', title: 'Over-ear headphones', variant: 'Graphite', pence: 12900, about: 'Quiet where there is none.' },
  { id: 'charger', title: 'Travel charger, 65 W', variant: 'UK plug', pence: 3900, about: 'One plug for laptop and phone.' },
]

export const pounds = (pence: number): string => new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', minimumFractionDigits: pence % 100 === 0 ? 0 : 2 }).format(pence / 100)
