import type { Context } from 'hono'
import { renderToString } from 'preact-render-to-string'
import { inLanguage } from '../../contract/by-language.ts'
import type { AppEnv } from '../middleware/app-env.ts'
import { confirmNewsletter, readNewsletterQuestion, type NewsletterQuestion } from '../rewards/confirm-newsletter.ts'
import { answerPage, languageOf } from './answer-page.ts'
import { drawEnded } from './draw.tsx'
import type { PageLanguage } from './language.ts'
import { newsletterWords } from './newsletter-words.ts'

/**
 * The page behind the link of a newsletter's letter. A GET only asks, since scanners of mail open every link; the yes is a POST
 * of a plain form, so no script is needed.
 */
const NewsletterPage = ({ question: { store, offer, state }, language }: { question: NewsletterQuestion; language: PageLanguage }) => {
  const words = newsletterWords[language.locale], name = store.settings.name
  const title = offer && inLanguage(offer.body.title, language.tag, store.settings.locale)
  return <div class="page" part="page"><main class="wrap">
    <section class="hero" part="hero" aria-labelledby="ds-h">
      <div class="say" part="status">
        <h1 class="t0" id="ds-h" tabIndex={-1}>{state === 'granted' ? words.done : words.ask}</h1>
        <p class="lede">{state === 'granted' ? words.doneText(name) : words.why(name)}</p>
        {title && <p><b><bdi lang={title.lang}>{title.text}</bdi></b></p>}
        {state === 'pending' && <form method="post">
          <div class="acts" part="actions"><button type="submit" class="btn go">{words.yes}</button></div>
        </form>}
        {state === 'pending' && <p class="m s">{words.no}</p>}
      </div>
    </section>
  </main></div>
}

async function answer(c: Context<AppEnv>, question: NewsletterQuestion | null): Promise<Response> {
  const language = languageOf(c, [question?.language])
  if (question === null) return answerPage(c, { drawing: await drawEnded(null, language), language, status: 404, store: null, settings: null, facts: null })
  const words = newsletterWords[language.locale], { store } = question
  const drawing = { title: `${question.state === 'granted' ? words.done : words.ask} · ${store.settings.name}`, body: renderToString(<NewsletterPage question={question} language={language} />) }
  return answerPage(c, { drawing, language, status: 200, store: store.page, settings: store.settings, facts: null })
}

const tokenOf = (c: Context<AppEnv>): string => c.req.param('token') ?? ''
export const showNewsletter = async (c: Context<AppEnv>): Promise<Response> => answer(c, await readNewsletterQuestion(c.env, tokenOf(c), c.get('now')))
/** A form of another site could say yes in somebody's name, if it knew the link; a browser says where a form comes from. */
export const answerNewsletter = async (c: Context<AppEnv>): Promise<Response> =>
  answer(c, c.req.header('sec-fetch-site') === 'cross-site' ? await readNewsletterQuestion(c.env, tokenOf(c), c.get('now')) : await confirmNewsletter(c.env, tokenOf(c), c.get('now')))
