// Invented texts that few corpora hold: nothing, numbers alone, one word over and over, writing without spaces, marks and emoji, one endless text.

import type { Source } from "./draw.ts";

const words = "peace war treaty border harbour tax school river people council vote law army trade bread".split(" ");
const endless = Array.from({ length: 6000 }, (_, i) => words[(i * i + 7 * i) % words.length]).join(" ");

/** To be drawn from like any other corpus. */
export const odd: readonly Source[] = [
  {
    name: "odd",
    folder: "odd",
    texts: [
      "",
      " \n\n\t ",
      "7",
      "1 2 3 42 1990 3.5 1,000 1/2 50% −3 42 7 7 7",
      "peace ".repeat(400),
      "PEACE peace Peace ".repeat(60),
      "peace war ".repeat(300),
      "?! … — “ ” ( ) , ; : . .. ... !!",
      "👍🏽 🇩🇪 ❤️ ok 👍🏽 👍🏽 ok",
      "我们维护和平与安全。我们的国家很强大，人民知道这一点。和平高于一切，安全高于一切。".repeat(6),
      "私たちは平和と安全を守ります。国は強く、人々はそれを知っています。".repeat(6),
      "เรารักษาสันติภาพและความมั่นคง ประเทศของเราเข้มแข็ง ".repeat(6),
      "نحن ندافع عن السلام والأمن. بلدنا قوي ونحن نعرف ذلك. السلام قبل كل شيء، والأمن للجميع. ".repeat(6),
      "Мы защищаем мир и безопасность; наша страна сильна, и мы это знаем. Ёлки и ели — мир важнее всего. ".repeat(6),
      "Die Sicherheits- und Außenpolitik der Bundesregierung: Straße, GROẞ, z. B. Donaudampfschifffahrt, 3,5 Mio. € am 1. Mai. ".repeat(
        6,
      ),
      "We can't won't don’t shan't; it's the people's, the states' right. e-mail self-rule co-operate U.S. N.A.T.O. ".repeat(
        8,
      ),
      "See https://www.example.org/a?b=c and mail a.b@example.org, #peace @council $5bn €20 1990s '90s 2nd ".repeat(6),
      "one",
      "one two",
      endless,
    ],
  },
];
