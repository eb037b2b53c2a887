// The integration frame in four languages: data, written for this library.

import type { FrameSource } from "../../dictionary/codebook-source.ts";
import type { Language } from "./language.ts";

const definition =
  "Speech that treats an issue as a matter of joining states, markets or institutions into a larger whole: regional, European, Eurasian or world-wide. " +
  "Not counted: the integration of immigrants, minorities, schools or veterans into a society, and that of systems, data or firms.";

/** Patterns, exclusions and examples by language, made when asked for. */
export const integration: Readonly<Record<Language, () => FrameSource>> = {
  en() {
    return {
      definition,
      include: [
        "integration",
        "integrationist*",
        {
          near: [
            "integrat(e|es|ed|ing)",
            "(econom*|market*|trade|europe*|euro-atlantic|eurasian|region|regions|regional*|union|commonwealth|community)",
          ],
          within: 5,
        },
        "(customs|economic|monetary|currency) union*",
        "(common|single|internal) market",
        "(common|single) economic space",
        "ever closer union",
        "supranational*",
        "(accession to|membership in|membership of) (the |)(european union|eu|nato)",
        "(european|eu|nato) (accession|enlargement|membership)",
      ],
      exclude: [
        "(social|racial|school|educational|cultural|vertical|horizontal|system|systems|data|functional) integration",
        {
          near: [
            "integrat*",
            "(immigrant*|migrant*|migration|refugee*|returnee*|displaced|minorit*|disab*|school*|racial*|race|races|negro*|roma|women*|gender|youth|persons|soldier*|combatant*|veteran*|prisoner*)",
          ],
          within: 4,
        },
        "integration of (the |)(data|systems|technolog*|green|environment*|climate)",
        "eurasian economic union",
      ],
      examples: {
        yes: [
          "European integration has brought peace to the continent.",
          "We are integrating our economies faster than anyone expected.",
          "The customs union will open a market of two hundred million people.",
          "Accession to the European Union remains our goal.",
          "Regional integration is the answer of small states to a large world.",
        ],
        no: [
          "The integration of immigrants begins at school.",
          "A company with vertical integration buys its own suppliers.",
          "He is a man of integrity.",
          "The ministry took an integrated approach to water.",
          "The court ordered the racial integration of the buses.",
        ],
      },
    };
  },
  ru() {
    return {
      definition,
      include: [
        "интеграци*",
        "евроинтеграци*",
        {
          near: [
            "интегрир*",
            "(экономик*|экономическ*|рын*|европ*|евразийск*|союз*|содружеств*|пространств*|структур*|миров*|региональн*)",
          ],
          within: 5,
        },
        "(таможенн*|валютн*|экономическ*) союз*",
        "(общ*|един*) рын*",
        "(общ*|един*) экономическ* пространств*",
        "наднациональн*",
        "(вступлени*|присоединени*|членств*) (к|в) (ес|евросоюз*|европейск* союз*|еаэс|нато)",
      ],
      exclude: [
        "(социальн*|культурн*|языков*|школьн*|вертикальн*|системн*) интеграци*",
        {
          near: [
            "*интегр*",
            "(мигрант*|миграц*|иммигрант*|беженц*|переселенц*|инвалид*|инвалидност*|меньшинств*|молодёж*|молодеж*|детей|ребят*|ветеран*|школ*|ученик*)",
          ],
          within: 4,
        },
        "интеграци* (данных|систем*|искусственн*)",
        "евразийск* экономическ* союз*",
      ],
      examples: {
        yes: [
          "Мы углубляем интеграцию на пространстве Содружества.",
          "Таможенный союз открывает наши рынки.",
          "Европейская интеграция изменила лицо континента.",
          "Наши экономики тесно интегрированы в мировой рынок.",
          "Речь идёт об интеграционных процессах в регионе.",
        ],
        no: [
          "Интеграция мигрантов начинается со школы.",
          "Он человек цельный и неподкупный.",
          "Вертикальная интеграция выгодна компании.",
          "Интеграция данных займёт два месяца.",
          "Это интегральный показатель качества жизни.",
        ],
      },
    };
  },
  uk() {
    return {
      definition,
      include: [
        "інтеграці*",
        "євроінтеграці*",
        {
          near: [
            "інтегр(у*|ова*)",
            "(економік*|економічн*|рин*|європ*|євроатлантичн*|союз*|співдружн*|простор*|простір|структур*|світов*|регіональн*)",
          ],
          within: 5,
        },
        "(митн*|валютн*|економічн*) союз*",
        "(спільн*|єдин*) рин(ок|к*)",
        "(спільн*|єдин*) економічн* прост*",
        "наднаціональн*",
        "(вступ*|приєднанн*|членств*) (до|в|у) (єс|євросоюз*|європейськ* союз*|нато)",
      ],
      exclude: [
        "(соціальн*|культурн*|мовн*|шкільн*|вертикальн*|системн*) інтеграці*",
        {
          near: [
            "*інтегр*",
            "(мігрант*|міграц*|іммігрант*|біжен*|переселен*|переміщен*|інвалід*|меншин*|молод*|дітей|ветеран*|школ*|учн*)",
          ],
          within: 4,
        },
        "інтеграці* (даних|систем*|штучн*)",
        "євразійськ* економічн* союз*",
      ],
      examples: {
        yes: [
          "Європейська інтеграція є нашим спільним вибором.",
          "Вступ до ЄС відкриє єдиний ринок.",
          "Наша економіка інтегрується у світовий ринок.",
          "Євроінтеграція потребує реформ.",
          "Митний союз не замінить нам Європи.",
        ],
        no: [
          "Інтеграція мігрантів починається зі школи.",
          "Він людина цілісна й чесна.",
          "Вертикальна інтеграція вигідна компанії.",
          "Інтеграція даних триватиме два місяці.",
          "Соціальна інтеграція ветеранів потребує часу.",
        ],
      },
    };
  },
  be() {
    return {
      definition,
      include: [
        "інтэграцы*",
        "еўраінтэграцы*",
        {
          near: [
            "інтэгр(у*|ава*)",
            "(эканомік*|эканоміц*|эканамічн*|рын*|еўроп*|еўрапейск*|еўразійск*|саюз*|садружнасц*|прастор*|структур*|сусветн*|рэгіянальн*)",
          ],
          within: 5,
        },
        "(мытн*|валютн*|эканамічн*) саюз*",
        "(агульн*|адзін*) рын(ак|к*)",
        "(агульн*|адзін*) эканамічн* прастор*",
        "наднацыянальн*",
        "(уступленн*|далучэнн*|членств*) (да|ў|у|в) (ес|еўрасаюз*|еўрапейск* саюз*|еаэс|нато|ната)",
      ],
      exclude: [
        "(сацыяльн*|культурн*|моўн*|школьн*|вертыкальн*|сістэмн*) інтэграцы*",
        {
          near: [
            "*інтэгр*",
            "(мігрант*|міграц*|імігрант*|бежан*|перасяленц*|інвалід*|меншасц*|моладз*|дзяцей|ветэран*|школ*|вучн*)",
          ],
          within: 4,
        },
        "інтэграцы* (даных|сістэм*|штучн*)",
        "еўразійск* эканамічн* саюз*",
      ],
      examples: {
        yes: [
          "Мы паглыбляем інтэграцыю з суседзямі.",
          "Мытны саюз адкрывае нашы рынкі.",
          "Еўрапейская інтэграцыя змяніла кантынент.",
          "Наша эканоміка інтэгруецца ў сусветны рынак.",
          "Інтэграцыйныя працэсы ў рэгіёне паскорыліся.",
        ],
        no: [
          "Інтэграцыя мігрантаў пачынаецца са школы.",
          "Ён чалавек сумленны і цэласны.",
          "Вертыкальная інтэграцыя выгадная кампаніі.",
          "Інтэграцыя даных зойме два месяцы.",
          "Гэта інтэгральны паказчык якасці жыцця.",
        ],
      },
    };
  },
};
