import { Box } from './things.tsx'

/** A shop with a striped awning; the box waits on the counter. */
export const Counter = () => <svg class="scene" viewBox="0 0 600 260">
  <circle class="f-sun" cx="300" cy="120" r="112" /><path class="f-h2" d="M110 70h380v160H110z" /><path class="f-h4" d="M96 226h408v34H96z" /><path class="f-h1" d="M0 226h96v34H0zM504 226h96v34h-96z" />
  {[0, 1, 2, 3, 4, 5, 6, 7].map((i) => <path class={i % 2 ? 'f-trim' : 'f-acc'} d={`M${104 + i * 49} 52h49v30a24.5 24.5 0 0 1-49 0z`} />)}<path class="f-ink" d="M100 44h400v9H100z" />
  <path class="f-trim" d="M132 122h208v66H132z" /><path class="f-lit" d="M138 128h196v54H138z" /><path class="f-acc" d="M388 122h70v108h-70z" /><path class="f-trim" d="M398 132h50v54h-50z" /><circle class="f-ink" cx="398" cy="200" r="4" /><path class="f-ink" d="M126 188h220v9H126z" />
  <Box x={176} y={188} s={0.95} /><Box x={258} y={188} s={0.7} />
</svg>
