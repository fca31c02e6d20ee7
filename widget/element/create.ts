/** Through the prototype: an `<img name="createElement">` anywhere in the shop takes the document's own (TRUST 30). */
export const create = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
  Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name]
