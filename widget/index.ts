import { defineDoorstepPage } from './element/doorstep-page.ts'
import { guard } from './element/report-error.ts'

// The module lies in `<base>/<version>/`: a shop that serves us under its own path gets the API there too.
guard(() => defineDoorstepPage(new URL(/* @vite-ignore: an address, not a file to bundle */ '..', import.meta.url)))
