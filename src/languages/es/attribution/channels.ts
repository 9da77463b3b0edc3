// Spanish names of media by which something is said, the most telling first.

const table = `
youtube|canal de youtube=YouTube
red social x|en x|cuenta de x|a través de x=X
twitter|tuit|tuits|tuiteó|trino=X
telegram|canal de telegram=Telegram
facebook=Facebook
instagram=Instagram
tiktok=TikTok
whatsapp=WhatsApp
bluesky=Bluesky
linkedin=LinkedIn
rueda de prensa|conferencia de prensa|declaración a la prensa|comparecencia=press conference
entrevista|entrevistado|entrevistada=interview
radio|emisora=radio
televisión|tv|televisado|cadena nacional|televisora=television
podcast=podcast
escrito judicial|expediente judicial|demanda judicial|querella=court filing
audiencia|tribunal|juicio|ante el juez|ante el tribunal=court
carta|carta abierta|misiva=letter
comunicado|nota de prensa|boletín|declaración escrita=statement
por teléfono|llamada telefónica|vía telefónica=telephone
correo electrónico|correo=email
audio|nota de voz|mensaje de voz|grabación=audio message
video|vídeo|videomensaje=video
mensaje de texto=text message
discurso|alocución|mensaje a la nación=speech
parlamento|congreso|senado|asamblea nacional=parliament
redes sociales|red social|cuenta oficial|publicación=social media
informe|reporte|informe anual=report
editorial|columna|artículo de opinión=column
`

/** Every wording of a medium with its name, the most telling first. */
export const channels: readonly {readonly words: readonly string[]; readonly channel: string}[] = table
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [wordings = "", channel = ""] = line.split("=")
    return wordings.split("|").map((wording) => ({words: wording.split(" "), channel}))
  })
