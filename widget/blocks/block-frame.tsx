import type { ComponentChildren } from 'preact'
import { Block } from '../ui/parts.tsx'
import type { View } from '../ui/view.ts'

export interface BlockFrameProps {
  readonly v: View
  /** Part name; also what its heading's id ends in, so it is once on a page. */
  readonly name: string
  /** Empty: the block has no heading and is named by `label`. */
  readonly title: string
  readonly label?: string
  /** Beside the heading. */
  readonly right?: ComponentChildren
  readonly cls?: string
  readonly children: ComponentChildren
}

/** The section every block stands in: one named region with a heading of the right level. */
export const BlockFrame = ({ v, name, title, label, right, cls = '', children }: BlockFrameProps) => title
  ? <Block v={v} name={name} title={title} right={right} cls={cls}>{children}</Block>
  : <section class={`b ${cls}`} part={name} aria-label={label}>{children}</section>
