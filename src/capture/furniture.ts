// Words by which a page points away from its article: what stands behind them is not text.

// In the languages of the press that is read; compared in lower case, without what follows a colon.
const Pointers =
  /^(?:more posts|more stories|more news|more from .{1,40}|more on .{1,40}|read also|read more|read next|also read|see also|related|related (?:stories|articles|posts|news|content|coverage|links)|recommended(?: .{1,20})?|you may also like|you might also like|most read|most popular|trending(?: now)?|latest (?:news|stories|posts)|up next|continue reading|keep reading|don['’]t miss|sign up(?: .{1,60})?|subscribe(?: .{1,60})?|follow us(?: .{1,40})?|share(?: this.{0,20})?|advertisement|comments?|tags|topics|filed under|más noticias|mas noticias|más entradas|más leídas|lo más leído|lea también|lea tambien|lea además|leer más|lee también|leé también|lee además|ver también|te puede interesar|te podría interesar|también te puede interesar|le puede interesar|relacionad[oa]s?|notas? relacionadas?|noticias? relacionadas?|artículos? relacionados?|contenido relacionado|recomendad[oa]s?|sigue leyendo|seguir leyendo|siga leyendo|suscríb[ae]te(?: .{1,60})?|síguenos(?: .{1,40})?|compartir|comparte(?: .{1,30})?|publicidad|comentarios?|etiquetas|temas|leia também|leia mais|à lire aussi|lire aussi|leggi anche|mehr zum thema|lesen sie auch)$/

/** Whether a line is nothing but a pointer away from the article, as `Read also:`. */
export function isPointer(line: string): boolean {
  const text = line.trim()
  if (text.length > 80) return false
  return Pointers.test(text.toLowerCase().replace(/[\s:：…>»→]+$/u, ""))
}

/** Whether a line begins with a pointer and a colon and then names the piece pointed to, as `Read also: A title`. */
export function isPointerWithTitle(line: string): boolean {
  const colon = line.indexOf(":")
  return colon > 0 && colon < 40 && line.length < 240 && isLinkPointer(line.slice(0, colon))
}

function isLinkPointer(words: string): boolean {
  return /^(?:read (?:also|more|next)|also read|see also|related(?: \p{L}+)?|lea (?:también|además)|lee también|leer más|ver también|te puede interesar|más noticias|more posts|don['’]t miss)$/u.test(
    words.trim().toLowerCase(),
  )
}

/** Whether a line is the notice of a copyright and nothing more. */
export function isCopyright(line: string): boolean {
  const text = line.trim()
  return text.length < 300 && /^(?:©|\(c\)|copyright\b|all rights reserved|todos los derechos reservados)/i.test(text)
}
