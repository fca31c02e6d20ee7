import type { AnswersFound } from '../../../contract/blocks/help.ts'
import { Out } from '../../ui/parts.tsx'

/** A merchant's own words: blank lines part paragraphs. */
export const Own = ({ answer: { a, link } }: { answer: AnswersFound['entries'][number] }) => <>
  {a.text.split(/\n\s*\n/).map((paragraph, index) => <p key={index}><bdi lang={a.lang}>{paragraph}</bdi></p>)}
  {link && <p><Out href={link.url}><bdi lang={link.label.lang}>{link.label.text}</bdi></Out></p>}
</>
