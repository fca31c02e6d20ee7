/** A taped and labelled box on the packing bench. */
export const Bench = () => <svg class="scene" viewBox="0 0 600 260">
  <circle class="f-sun" cx="150" cy="110" r="88" /><path class="f-h2" d="M40 60h180v8H40zM40 118h180v8H40zM400 84h160v8H400z" />
  <path class="f-h4" d="M56 24h34v36H56zM98 34h24v26H98zM150 88h50v30h-50zM64 82h30v36H64zM420 52h40v32h-40zM470 60h26v24h-26z" /><path class="f-acc" d="M102 92h34v26h-34z" /><path class="f-h3" d="M0 206h600v54H0z" /><path class="f-line" d="M0 200h600v8H0z" />
  <g transform="translate(232 200)"><path class="f-box2" d="M0-92h136V0H0zM0-92l-34 22 8 12L6-80zM136-92l34 22-8 12-32-22z" /><path class="f-box" d="M0-92h136v68H0z" /><path class="f-acc" d="M56-92h24V0H56z" /><path class="f-paper" d="M88-62h38v30H88z" /><path class="s-box" d="M95-53h24M95-45h16" /></g>
  <g transform="translate(430 200)"><circle class="f-acc o-ink" cy="-24" r="24" /><circle class="f-trim o-ink" cy="-24" r="10" /></g>
</svg>
