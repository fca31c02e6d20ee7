/** Where a film comes from: the merchant's file, or YouTube in the one frame the hosted page's policy knows (pages/film-policy.ts). */
export const filmSource = (source: { readonly file: string } | { readonly youtube: string }): { file: string | null; frame: string | null; page: string } => 'file' in source
  ? { file: source.file, frame: null, page: source.file }
  : { file: null, frame: `https://www.youtube-nocookie.com/embed/${source.youtube}?autoplay=1&rel=0`, page: `https://www.youtube.com/watch?v=${source.youtube}` }
