import { Icon, type IconName } from '../../widget/ui/icon.tsx'

/** A page that knows no store: one sentence, and what can be done. */
export const Notice = ({ icon, title, text, action }: { icon: IconName; title: string; text: string; action?: { readonly href: string; readonly label: string } }) =>
  <div class="page" part="page"><div class="wrap">
    <section class="hero" part="hero" aria-labelledby="ds-h">
      <div class="say" part="status">
        <p class="state"><span class="chip"><Icon of={icon} /></span></p>
        <h1 class="t0" id="ds-h" tabIndex={-1}>{title}</h1>
        <p class="lede">{text}</p>
        {action && <div class="acts" part="actions"><a class="btn go" href={action.href}>{action.label}</a></div>}
      </div>
    </section>
  </div></div>
