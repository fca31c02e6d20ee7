import type { ComponentType, VNode } from 'preact'
import type { Speaker } from '../i18n/speaker.ts'
import type { ZoneName } from '../i18n/zone-name.ts'
import type { SceneFacts } from '../model/scene.ts'

/** What the pages tell the element; absent on the server and before hydration, and then its control is not drawn. */
export interface PageCallbacks {
  readonly onCopy?: ((text: string) => void) | undefined
  /** Draws what copies `text`; `about` says what it is. */
  readonly copyButton?: ((text: string, about: string) => VNode) | undefined
}

/** Settings every page shares. */
export interface FrameOptions extends PageCallbacks {
  /** 1 on the hosted page; 2 (default) inside a shop's page, which keeps the h1. */
  readonly headingLevel?: 1 | 2 | undefined
  readonly hosted?: boolean | undefined
  /** Origin before the paths of our host, '' when the page is served by it. */
  readonly base?: string | undefined
  /** Names a zone that is not the reader's; only after hydration. */
  readonly zoneName?: ZoneName | undefined
  /** The illustrations, once their chunk is there. */
  readonly scene?: ComponentType<SceneProps> | undefined
}

export interface SceneProps {
  readonly facts: SceneFacts
  readonly rtl: boolean
}

/** Passed down to every view of one page. */
export interface View extends FrameOptions {
  readonly s: Speaker
  readonly base: string
  readonly level: 1 | 2
}

export const createView = (s: Speaker, options: FrameOptions): View => ({ ...options, s, base: options.base ?? '', level: options.headingLevel ?? 2 })
