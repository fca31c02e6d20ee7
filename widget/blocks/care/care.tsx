import { Glyph, Icon } from '../../ui/icon.tsx'
import { Out } from '../../ui/parts.tsx'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'
import { glyphs } from '../glyphs.ts'
import { RichText } from '../rich-text.tsx'
import { iconOf } from './icons.ts'
import { Media } from './media.tsx'
import type { CareWords } from './words.ts'

export { words } from './words.ts'
export type CareProps = BlockProps<'care', CareWords>
type Group = CareProps['block']['groups'][number]
export type Entry = Group['entries'][number]

/** What helps with each thing that was bought; the first stands open. Plain details: nothing of the words needs a script. */
export const View = (props: CareProps) => {
  const { v, words: w, block: { groups, phase } } = props
  const only = groups.length === 1 && groups[0]?.item === null ? groups[0] : null
  return <BlockFrame v={v} name="care" title={w.title[phase]}>
    {only ? <Entries {...props} group={only} /> : groups.map((group, i) =>
      <details key={i} open={i === 0}>
        <summary><span class="who"><Picture {...props} group={group} /><span>{group.item ? <bdi>{group.item.title}</bdi> : w.order}<br /><span class="m s">{headingOf(props, group)}</span></span></span><Icon of="down" cls="turn" /></summary>
        <Entries {...props} group={group} />
      </details>)}
  </BlockFrame>
}

const Picture = ({ v, group: { item } }: CareProps & { group: Group }) =>
  <span class="tile">{item?.image ? <img src={v.base + item.image} alt="" width={44} height={44} loading="lazy" /> : <Glyph d={glyphs.gift} />}</span>

const headingOf = ({ words: w }: CareProps, { heading, entries }: Group) =>
  heading ? <bdi lang={heading.lang}>{heading.text}</bdi> : w.about[entries[0]?.phase ?? 'first_use']

const Entries = (props: CareProps & { group: Group }) => <ul class="rows tips">{props.group.entries.map((entry) =>
  <li key={entry.id} class="it ic" data-decision={entry.decision ?? undefined} data-arm={entry.id}>
    <Glyph d={iconOf(entry)} />
    <div>
      <p><b><bdi lang={entry.title.lang}>{entry.title.text}</bdi></b>{entry.summary && <><br /><bdi class="m s" lang={entry.summary.lang}>{entry.summary.text}</bdi></>}</p>
      {entry.media && <Media {...props} entry={entry} media={entry.media} />}
      {entry.body && <details><summary class="s">{moreOf(props, entry)}<Icon of="down" cls="turn" /></summary><RichText v={props.v} nodes={entry.body.nodes} lang={entry.body.lang} /></details>}
      {entry.link && <p class="s"><Out href={entry.link.url}><bdi lang={entry.link.label.lang}>{entry.link.label.text}</bdi></Out></p>}
    </div>
  </li>)}</ul>

const moreOf = ({ words: w }: CareProps, { kind, title }: Entry) => <span>{kind === 'infographic' ? w.picture : kind === 'video' || kind === 'podcast' ? w.transcript : w.more}<span class="sr">: <bdi lang={title.lang}>{title.text}</bdi></span></span>
