// Spanish heads of the columns of a register: what each asks for.

import type {ColumnWords} from "../../text/table.ts"

/** The first kind that fits is the one; heads are in lower case. */
export const columns: ColumnWords = {
  kinds: [
    ["source", /^(?:fuentes?|informante|inform[aóo]|avis[aóo]|según|segun|quién (?:avis[aó]|inform[aó]|lo dice)|quien (?:avis[aó]|inform[aó])|lo dice|lo dijo|nos lo dijo|denunciante|denunci[aó]|testigos?|reporta|report[oó]|emisora|medio|canal|cuenta)(?: .*)?$/], // prettier-ignore
    ["name", /^(?:nombres?\b.*|apellidos?\b.*|personas?|detenid[oa]s?|pres[oa]s?|víctimas?|desaparecid[oa]s?|quién|quien)$/], // prettier-ignore
    ["held", /^(?:lugar(?:es)? de (?:detención|reclusión|encierro|cautiverio)(?: actual)?|(?:dónde|donde) (?:está|esta|lo tienen|la tienen|se encuentra)|centro(?: de detención| penitenciario)?|penal|cárcel|prisión|unidad|recinto|establecimiento|paradero|ubicación(?: actual)?|detenid[oa] en|recluid[oa] en|comisaría)$/], // prettier-ignore
    ["by", /^(?:por(?: quién| quien)?|autor(?:es|ía)?|quién (?:lo|la|los) (?:llevó|detuvo)|fuerza(?: captora| actuante)?|quién(?:es)? (?:lo|la|los|las) (?:llevaron|llevó|detuvo|detuvieron)|autores? (?:de la detención|materiales)|captor(?:es)?|responsables?|organismo|cuerpo|detenid[oa] por)$/], // prettier-ignore
    ["place", /^(?:lugar(?: de (?:la )?(?:captura|aprehensión|los hechos|caída))?|(?:dónde|donde)(?: (?:fue|cayó|lo (?:llevaron|detuvieron)))?|sitio|localidad)$/], // prettier-ignore
    ["status", /^(?:(?:situación|situacion|estado|condición)(?: actual| hoy| jurídica| legal| procesal)?|hoy|ahora|estatus|cómo está|qué pasó|novedad(?:es)?)$/], // prettier-ignore
    ["arrest", /^(?:(?:fecha|día|f\.?)(?: y hora)? (?:de )?(?:la )?(?:su )?(?:det|detención|detencion|arresto|captura|aprehensión)|detención|arresto|captura|detenid[oa] (?:el|desde)|desde|cayó(?: el)?|fecha|día|cuándo|cuando)$/], // prettier-ignore
    ["told", /^(?:resumen|contenido|texto|mensaje|relato|qué dice|que dice|nota|notas|observaciones|obs|comentarios?|detalles?|descripción|hechos|información|llamada|noticia)$/], // prettier-ignore
    ["other", /^(?:n[.ºo°]+|núm|num|número|nro|#|id|ref|caso|hora|frec|frecuencia|edad|sexo|dni|ci|cédula|oficio|ocupación|profesión|fac|facultad|carrera|nac|nacionalidad|abogad[oa]|contacto|tel|teléfono|foto|fiabilidad)$/], // prettier-ignore
    ["release", /^(?:(?:fecha|día|f\.?) (?:de )?(?:la )?(?:lib|liberación|salida|excarcelación)|liberad[oa](?: el)?|salió(?: el)?|libertad|salida)$/], // prettier-ignore
  ],
  states: [
    ["detention", /^(?:aún |todavía |sigue |siguen |continúa |permanece |está )*(?:pres[oa]s?|detenid[oa]s?|dentro|adentro|encarcelad[oa]s?|recluid[oa]s?|encerrad[oa]s?|incomunicad[oa]s?|procesad[oa]s?|(?:en|con) (?:prisión|la cárcel|detención|preventiva|calabozos?)|sin salir|no (?:ha salido|salió|liberad[oa]))(?![\p{L}])/u], // prettier-ignore
    ["release", /^(?:ya |está )*(?:libres?|liberad[oa]s?|en libertad|excarcelad[oa]s?|salió|salieron|afuera|fuera|suelt[oa]s?|en (?:su )?casa)(?![\p{L}])/u], // prettier-ignore
    ["death", /^(?:†|fallecid[oa]|falleció|muert[oa]|murió|asesinad[oa])/],
    ["disappearance", /^(?:sigue )?(?:desaparecid[oa]s?|sin (?:noticias|rastro|paradero)|paradero desconocido|no aparece)(?![\p{L}])/u], // prettier-ignore
  ],
  nothing:
    /^(?:s\/?d\.?|n\/?[cdes]\.?|n\.\s?[cd]\.|no se sabe|se desconoce|desconocid[oa]|ningun[oa]|nadie|por confirmar|[\s?¿–—./-]*)$/,
  ditto:
    /^(?:[íi]d(?:em)?\.?|lo mismo|mism[oa](?: (?:lugar|día|sitio|fecha))?|el mismo|la misma|igual|[″"”〃]|''|↑|\^)$/,
  selves: /^(?:él|el|ella|ell[oa]s)(?: mism[oa]s?)?$|^(?:ell?[oa]? |sí |la |el )?(?:mism[oa]s?|propi[oa] (?:detenid|afectad|interesad)[oa]|interesad[oa]|afectad[oa]|en persona|personalmente)$/, // prettier-ignore
  kin: /^(?:(?:el|la|los|las|su|sus) )?(?:familias?|familiar(?:es)?|padres?|madres?|papás?|mamás?|espos[oa]s?|mujer|marido|pareja|novi[oa]|viud[oa]|herman[oa]s?|hij[oa]s?|tí[oa]s?|prim[oa]s?|sobrin[oa]s?|abuel[oa]s?|suegr[oa]s?|cuñad[oa]s?|nuera|yerno|abogad[oa]s?|defensor(?:a|es)?|médic[oa]|vecin[oa]s?|colegas?|compañer[oa]s?|amig[oa]s?|jef[ea]|patr[oó]n(?:a|es)?|maestr[oa]s?|profesor(?:a|es)?|alumn[oa]s?|párroco|cura|pastor|sindicato|editor(?:a)?|caser[oa])(?: (?:de|por) .{1,30}| \(.*\))?$/, // prettier-ignore
  bareDays: /^(?:fecha|día|cuándo|cuando|desde)$/,
  totals: /^(?:sub)?total(?:es)?\b|^suma\b|^son\b/i,
}
