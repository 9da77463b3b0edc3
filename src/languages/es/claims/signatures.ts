// What Spanish predicates say of the clause under them, affirmed and denied.
//
// After Karttunen's implicatives, for the verbs of news. A line is a pair of marks and the predicates it holds for.

import type {Signature} from "../../../claims/pack.ts"
import {readSignatures} from "../../signatures.ts"

const lines = `
+- tener-que-VBD
d? tener-que
+- cierto verdad
+- lograr conseguir alcanzar llegar comenzar empezar volver seguir continuar atreverse soler acabar terminar proceder hacer obtener
++ saber lamentar celebrar descubrir advertir notar ver oír recordar reconocer admitir revelar constatar
++ condenar deplorar agradecer saludar anunciar demostrar probar documentar registrar mostrar confesar denunciar controvertir disputar impugnar
-+ dejar-de cesar omitir fracasar falso falsa mentira incierto
-+ evitar esquivar eludir escapar
-? negar rechazar rehusar desmentir descartar negarse declinar denegar desestimar desechar revocar inadmitir
-m impedir prohibir vetar frenar bloquear suspender cancelar aplazar obstaculizar imposibilitar
+- permitir volver dejar
+? confirmar comprobar verificar corroborar obligar forzar facilitar llevar causar provocar
?- capaz capaces intentar tratar procurar pretender buscar querer desear anhelar esforzarse aspirar esperar
p- planear prever proyectar programar acordar convenir prometer comprometerse decidir resolver disponer aceptar acceder preparar
p- planificar aguardar amenazar jurar garantizar disponerse ir pensar contemplar
d? exigir pedir reclamar solicitar instar urgir exhortar rogar suplicar ordenar mandar demandar necesitar deber requerir
d? urgente necesario necesaria imprescindible indispensable preciso esencial vital fundamental prioritario conveniente menester
oo ofrecer proponer plantear sugerir
m- estudiar evaluar analizar considerar barajar sopesar valorar discutir
~n creer pensar sospechar suponer presumir estimar calcular parecer entender
~? decir afirmar asegurar sostener alegar informar declarar manifestar señalar contar publicar escribir
~? indicar apuntar sugerir
mn poder temer especular rumorear
-+ fingir simular aparentar
n+ dudar
?? preguntar ignorar desconocer averiguar
-+ incapaz incapaces imposible imposibles
p- plan intención promesa compromiso decisión acuerdo disposición preparativo amenaza
d? exigencia petición pedido reclamo demanda solicitud llamado llamamiento orden ultimátum
P- riesgo peligro posibilidad probabilidad
p- enfrentar afrontar
oo oferta ofrecimiento propuesta
-+ negativa incapacidad imposibilidad
m+ duda
?- intento tentativa esfuerzo gestión campaña lucha esperanza
++ confirmación noticia
~n versión informe denuncia afirmación creencia sospecha
-+ desmentido
`

/** By lemma, or by the word itself when it is an adjective. Later lines do not change earlier ones. */
export const signatures: ReadonlyMap<string, Signature> = readSignatures(lines)
