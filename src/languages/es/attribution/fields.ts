// Spanish labels of a form or of a part of a page: "EDAD: 34", "HECHOS: …". Nobody speaks behind them.

/** In lower case; of a label of several words the first or the last may stand here: "LUGAR DE DETENCIÓN". */
export const fields: ReadonlySet<string> = new Set(
  `circunstancias nombre nombres apellido apellidos alias edad sexo género lugar lugares fecha fechas hora horario ubicación domicilio dirección ciudad
  municipio departamento provincia país región idioma lengua nacionalidad etnia religión ocupación profesión oficio estado situación
  cédula dni caso casos número expediente ref referencia incidente incidentes evento hecho hechos resumen sumario panorama contexto
  antecedentes introducción presentación metodología método hallazgos conclusión conclusiones recomendación recomendaciones resultado
  resultados detalle detalles descripción relato observación observaciones comentarios diagnóstico lesiones causa motivo cargo cargos
  delito delitos pena condena actualización actualizaciones nota notas asunto tema fuente fuentes contacto contactos acción acciones
  exigencias demandas peticiones urgente alerta última ahora corrección correcciones aclaración rectificación fe advertencia aviso foto
  fotos fotografía imagen vídeo video audio pie mapa relacionado etiquetas título titular firma firmas palabras anexo anexos artículo
  sección parte capítulo punto primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo único primera
  segunda tercera cuarta quinta lunes martes miércoles jueves viernes sábado domingo exclusiva distribución adjunto adjuntos total
  totales muertes detenciones liberaciones preocupaciones objetivo objetivos objeto propósito alcance cronología considerando considerandos
  resultando resultandos visto vistos fundamentos parte otrosí petitorio datos
  ojo recordatorio importante atención fallecidos fallecidas fallecimientos detenidos detenidas excarcelados excarceladas excarcelaciones liberados liberadas heridos heridas desaparecidos desaparecidas muertos muertas presos presas hombres mujeres ingresos egresos presentes asistentes asistencia ausentes ausente excusas invitados varios testigos autores`
    .trim()
    .split(/\s+/),
)
