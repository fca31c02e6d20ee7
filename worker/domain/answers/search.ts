/**
 * Search in a merchant's own entries: at most 500 short texts, so they are weighed one by one. Words are found by the rules of their
 * language (`Intl.Segmenter`), so Thai and Chinese work without blanks; endings are cut lightly, and the start of a word is enough.
 */

export interface Searchable { readonly id: string; readonly lang: string; readonly q: string; readonly a: string; readonly keywords: readonly string[] }

interface Weighed { readonly id: string; readonly words: ReadonlyMap<string, number>; readonly length: number }
export interface SearchIndex { readonly entries: readonly Weighed[]; readonly commonness: ReadonlyMap<string, number> }

/** A word of the question says more than one of the answer. */
const weights = { q: 3, keywords: 3, a: 1 }

export function indexEntries(entries: readonly Searchable[]): SearchIndex {
  const weighed = entries.map(({ id, lang, q, a, keywords }): Weighed => {
    const words = new Map<string, number>()
    const add = (text: string, weight: number): void => { for (const word of stemsOf(text, lang)) words.set(word, (words.get(word) ?? 0) + weight) }
    add(q, weights.q)
    add(keywords.join(' '), weights.keywords)
    add(a, weights.a)
    return { id, words, length: [...words.values()].reduce((sum, count) => sum + count, 0) }
  })
  const commonness = new Map<string, number>()
  for (const { words } of weighed) for (const word of words.keys()) commonness.set(word, (commonness.get(word) ?? 0) + 1)
  return { entries: weighed, commonness }
}

/** Ids, best first, at most `most`; nothing that shares no word with the question. */
export function searchEntries({ entries, commonness }: SearchIndex, query: string, lang: string, most: number): string[] {
  const asked = [...new Set(stemsOf(query, lang))].slice(0, 12)
  const average = entries.reduce((sum, { length }) => sum + length, 0) / (entries.length || 1)
  const scored = entries.map(({ id, words, length }) => {
    let score = 0, found = 0
    for (const word of asked) {
      const [match, share] = matchOf(word, words)
      if (match === null) continue
      found += 1
      const frequency = (words.get(match) ?? 0) * share
      const rarity = Math.log(1 + (entries.length - (commonness.get(match) ?? 0) + 0.5) / ((commonness.get(match) ?? 0) + 0.5))
      // Okapi BM25: the tenth time a word stands there says little, and a long answer is not a better one.
      score += rarity * frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * length / average))
    }
    return { id, score: score * found / (asked.length || 1) }
  })
  return scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score).slice(0, most).map(({ id }) => id)
}

/** The word itself, else one that begins with it or that it begins with: "deliv" finds "delivery", and so does "deliveryman". */
function matchOf(word: string, words: ReadonlyMap<string, number>): [string | null, number] {
  if (words.has(word)) return [word, 1]
  if ([...word].length < 4) return [null, 0]
  for (const other of words.keys()) if ([...other].length >= 4 && (other.startsWith(word) || word.startsWith(other))) return [other, 0.6]
  return [null, 0]
}

const segmenters = new Map<string, Intl.Segmenter>()
function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' })
  segmenters.set(lang, known)
  return known
}

/** Words of a text without case, accents and common endings. One letter alone says nothing, but in scripts where a letter is a word. */
export const stemsOf = (text: string, lang: string): string[] =>
  [...segmenterOf(lang).segment(plain(text))].filter(({ isWordLike, segment }) => isWordLike && (segment.length > 1 || /\p{Script=Han}/u.test(segment))).map(({ segment }) => stem(segment, lang)).filter((word) => !(fillers[primary(lang)] ?? none).has(word))

const primary = (lang: string): string => lang.toLowerCase().split('-')[0] ?? ''
/** Accents of Latin and Greek and the vowel marks of Arabic go; marks of Indic scripts are letters and stay. */
const plain = (text: string): string => text.normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u0652\u0670\u0640]/g, '').normalize('NFC').toLowerCase().replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/['’]s\b/g, '')

const endings: Readonly<Record<string, readonly [RegExp, string][]>> = {
  en: [[/(?<=...)ies$/, 'y'], [/(?<=...)(ing|ed|es|ly|s)$/, ''], [/(?<=...)e$/, '']],
  de: [[/(?<=...)(ungen|ung|en|er|es|em|e|n|s)$/, '']],
  fr: [[/(?<=...)(ations|ation|ements|ement|ees|ee|es|er|ez|e|s)$/, '']],
  es: [[/(?<=...)(aciones|acion|amiento|ados|adas|ado|ada|ar|er|ir|os|as|es|o|a|e|s)$/, '']],
  hi: [[/(?<=..)(ियों|ियाँ|ाओं|ों|ें|ीं|ाँ|ने|ना|नी|ी|े|ा|ो)$/, '']],
  ar: [[/^(وال|بال|كال|فال|لل|ال)(?=..)/, ''], [/(?<=..)(ات|ون|ين|ان|ها|كم|ه|ة|ي)$/, '']],
}
const stem = (word: string, lang: string): string => (endings[primary(lang)] ?? []).reduce((left, [ending, by]) => left.replace(ending, by), word)

const none: ReadonlySet<string> = new Set()
/** Words that stand in every question, as `stem` leaves them. */
const fillers: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['th', 'an', 'is', 'ar', 'do', 'doe', 'can', 'how', 'what', 'when', 'wher', 'why', 'my', 'it', 'to', 'of', 'in', 'on', 'for', 'and', 'or', 'you', 'your', 'me', 'we', 'i', 'with', 'will', 'at', 'be']),
  hi: new Set(['है', 'हैं', 'क', 'में', 'से', 'पर', 'और', 'को', 'कैस', 'क्य', 'कब', 'मेर', 'यह', 'हूँ']),
  ar: new Set(['في', 'من', 'على', 'علي', 'الى', 'الي', 'هل', 'ما', 'كيف', 'متى', 'مت', 'ان', 'عن', 'هذا', 'هذه', 'هذ']),
}
