/** Before anything else runs: this page lives at the moment of its story. A classic script, so that it is in time. */
{
  const { now } = JSON.parse(document.getElementById('story')!.textContent!) as { now: string }
  const RealDate = Date
  const ahead = RealDate.parse(now) - RealDate.now()
  window.Date = new Proxy(RealDate, {
    construct: (target, given) => (given.length === 0 ? new target(target.now() + ahead) : Reflect.construct(target, given)),
    apply: (target) => new target(target.now() + ahead).toString(),
    get: (target, key) => (key === 'now' ? () => target.now() + ahead : Reflect.get(target, key)),
  })
}
