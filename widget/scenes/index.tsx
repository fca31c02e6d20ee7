import type { SceneProps } from '../ui/view.ts'
import { Bench } from './bench.tsx'
import { Counter } from './counter.tsx'
import { Doorstep } from './doorstep.tsx'
import { Route } from './route.tsx'
import { Street } from './street.tsx'

/** The illustration of a state. Decorative: everything it shows is said in words beside it. Needs `scene.css` in the root first. */
export const Scene = ({ facts, rtl }: SceneProps) => {
  switch (facts.kind) {
    case 'route': return <Route facts={facts} rtl={rtl} />
    case 'street': return <Street />
    case 'doorstep': return <Doorstep facts={facts} />
    case 'bench': return <Bench />
    case 'counter': return <Counter />
  }
}
