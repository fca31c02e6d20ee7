import { guard } from '../element/report-error.ts'
import { defineDoorstepBlock } from './doorstep-block.ts'

// The module lies in `<base>/<version>/`, as the page's does.
guard(() => defineDoorstepBlock(new URL(/* @vite-ignore: an address, not a file to bundle */ '..', import.meta.url)))
