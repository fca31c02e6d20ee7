import type { DeskView } from './view.ts'
export const deskPage = (_view: DeskView): string => '<!doctype html>'
export const deskStyle = (): string => ''
export const deskScript = (): string => ''
