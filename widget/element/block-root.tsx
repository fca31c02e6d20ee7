import { Component, hydrate, render, type ComponentChildren } from 'preact'
import type { Block } from '../../contract/block.ts'
import type { BlockModule, BlockProps } from '../blocks/block.ts'
import { reportError } from './report-error.ts'

/** A block that breaks, now or when it is used, is absent; nothing of it reaches the shop or the other blocks. */
class Boundary extends Component<{ onBroken: (error: unknown) => void; children: ComponentChildren }, { isBroken: boolean }> {
  override state = { isBroken: false }
  override componentDidCatch(error: unknown) { this.setState({ isBroken: true }); this.props.onBroken(error) }
  override render() { return this.state.isBroken ? null : this.props.children }
}

export interface BlockRoot {
  readonly block: Block
  readonly element: HTMLElement
  readonly draw: (props: RootProps) => void
  readonly remove: () => void
}
/** What changes between two drawings of a block. */
export type RootProps = Omit<BlockProps<'message', never>, 'block' | 'words'>

/** One block as a Preact root of its own. `first`: what the first drawing over the server's markup is made with; null = there is none, draw afresh. */
export const createBlockRoot = (block: Block, module: BlockModule, words: unknown, element: HTMLElement, onBroken: () => void): BlockRoot => {
  const fail = (error: unknown) => { reportError(error); render(null, element); onBroken() }
  let isDrawn = element.firstChild !== null
  return {
    block, element,
    draw: (props) => {
      const View = module.View as unknown as (props: RootProps & { block: Block; words: unknown }) => ComponentChildren
      const tree = <Boundary onBroken={(error) => { reportError(error); onBroken() }}><View {...props} block={block} words={words} /></Boundary>
      try {
        if (isDrawn) { isDrawn = false; hydrate(tree, element) } else render(tree, element)
      } catch (error) { fail(error) }
    },
    remove: () => { render(null, element); element.remove() },
  }
}
