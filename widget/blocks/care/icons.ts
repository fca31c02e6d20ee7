import { glyphs } from '../glyphs.ts'
import type { Entry } from './care.tsx'

const own = {
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17M12 7v5.2l3.4 2',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17M12 11v5.4M12 7.8v.1',
  alert: 'M12 4 2.8 19.8h18.4zM12 10v4.6M12 17.2v.1',
  play: 'M7.5 4.8v14.4L19 12z',
  sound: 'M4 14.5v-5h4l5-4v13l-5-4zM16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
  picture: 'M3.5 5h17v14h-17zM3.5 16l5-5 4 4 3-3 5 5M15.5 9.5v.1',
} as const
const byName: Readonly<Record<NonNullable<Entry['icon']>, string>> = { ...own, drop: glyphs.drop, board: glyphs.board, repeat: glyphs.repeat, leaf: glyphs.leaf, star: glyphs.star, book: glyphs.doc, paper: glyphs.doc }
const byKind: Readonly<Record<Entry['kind'], string>> = { article: own.info, video: own.play, podcast: own.sound, infographic: own.picture, pdf: glyphs.doc }

/** The merchant's choice, else one that says what kind of thing it is. */
export const iconOf = ({ icon, kind }: Entry): string => icon ? byName[icon] : byKind[kind]
