import type { RecommendationWords } from '../words.ts'

export const arRecommendations: RecommendationWords = {
  quiet: 'ما يناسب طلبك',
  full: 'ما يناسب مشترياتك',
  best: 'الأكثر شراءً في هذا المتجر',
  mixed: 'المزيد من هذا المتجر',
  why: 'لماذا أرى هذا؟',
  yours: 'اطّلع على ما نعرفه عنك وغيّره',
  reasons: {
    pinned: (thing) => `يعرض المتجر هذا إلى جانب «${thing}» الذي طلبته.`,
    shop_choice: () => 'اختار المتجر هذا لطلبك.',
    bought_together: (thing) => `من اشتروا «${thing}» اشتروا هذا أيضًا.`,
    bought_earlier: () => 'من اشتروا ما اشتريته هنا من قبل اشتروا هذا أيضًا.',
    similar_text: (thing) => `وصفه يناسب «${thing}» الذي طلبته.`,
    same_category: (thing) => `هو من القسم نفسه في المتجر الذي فيه «${thing}».`,
    best_seller: () => 'هو من أكثر ما يُشترى في هذا المتجر.',
  },
  unnamed: {
    pinned: 'يعرض المتجر هذا أولًا على الجميع.',
    bought_together: 'من اشتروا ما في طلبك اشتروا هذا أيضًا.',
    similar_text: 'وصفه يناسب أشياء في طلبك.',
    same_category: 'هو من قسم المتجر نفسه الذي فيه ما طلبته.',
  },
  set: (preference) => `يوافق ما طلبته: ${preference}.`,
  inferred: (preference) => `يوافق ما تدل عليه مشترياتك: ${preference}.`,
  chance: 'أشياء عدة كانت ستناسب. وما يظهر أولًا فيه شيء من المصادفة ليتعلّم المتجر ما ينفع.',
}
