// Letters of other alphabets written in Latin ones, so that a name can be told in either.
//
// One way of many: the sound key of a word brings the others to the same letters. Scripts that write syllables or
// words, and letters that no table has, stay as they are.

const pairs = (from: string, to: string): [string, string][] => {
  const sounds = to.split(" ")
  return [...from].map((letter, i) => [letter, sounds[i] === "-" ? "" : (sounds[i] ?? "")])
}

const table: ReadonlyMap<string, string> = new Map([
  ...pairs("абвгдежзиклмнопрстуфхцчшщъыьэюя", "a b v g d e zh z i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya"),
  ...pairs("іїєґўјљњћђџѓќѕқғұүөәһңіѣ", "i i ye g u j lj nj c dj dz g k z q g u u o a h ng i e"),
  ...pairs("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o"),
  ...pairs("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h"),
  ...pairs("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "a b g d h v z kh t y k k l m m n n s a p f ts ts k r sh t"),
  ...pairs("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةپچژگکیئؤء", "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h u i a a p ch zh g k i i u -"),
  ...pairs("աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ", "a b g d e z e e t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f"),
]) // prettier-ignore

const foreign = new RegExp(`[${[...table.keys()].join("")}]`, "gu")

/** Folded text with the letters of other alphabets written in Latin ones. */
export function romanise(folded: string): string {
  return folded.replace(/ου/g, "ou").replace(foreign, (letter) => table.get(letter) ?? letter)
}
