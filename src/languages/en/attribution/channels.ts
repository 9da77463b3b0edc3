// English names of media by which something is said, the most telling first.

const table = `
youtube|youtube channel|video channel=YouTube
x|social network x|on x=X
twitter|tweeted|tweet|tweets=X
telegram|telegram channel=Telegram
facebook=Facebook
instagram=Instagram
tiktok=TikTok
whatsapp=WhatsApp
bluesky=Bluesky
mastodon=Mastodon
truth social=Truth Social
linkedin=LinkedIn
signal message=Signal
press conference|news conference|press briefing|news briefing=press conference
briefing=briefing
interview|interviewed=interview
radio|radio station|on the air=radio
television|tv|televised=television
podcast=podcast
court filing|court filings|court papers|court documents|filing|affidavit|lawsuit|indictment=court filing
in court|told the court|courtroom|the hearing=court
letter|open letter|joint letter=letter
statement|written statement|communique|communiqué|written answer|press release=statement
by phone|on the phone|by telephone|phone call|telephoned|telephone=telephone
email|e-mail|emailed=email
audio message|voice message|recording=audio message
video message|video=video
text message=text message
speech|address to the nation=speech
parliament|congress|the senate|assembly=parliament
social media|social networks|own account|official account|post|posted=social media
report|annual report=report
editorial|op-ed|column=column
`

/** Every wording of a medium with its name, the most telling first. */
export const channels: readonly {readonly words: readonly string[]; readonly channel: string}[] = table
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [wordings = "", channel = ""] = line.split("=")
    return wordings.split("|").map((wording) => ({words: wording.split(" "), channel}))
  })
  .filter(({words}) => words.join(" ") !== "x")
