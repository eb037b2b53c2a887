// The sovereignty frame in four languages: data, written for this library.

import type { FrameSource } from "../../dictionary/codebook-source.ts";
import type { Language } from "./language.ts";

const definition =
  "Speech about who has the last word over a territory, a people or a law: sovereignty, national independence, territorial integrity, self-determination, freedom from interference. " +
  "Not counted: monarchs, sovereign debt and sovereign wealth, the independence of courts, media and banks, holidays and squares.";

/** Patterns, exclusions and examples by language, made when asked for. */
export const sovereignty: Readonly<Record<Language, () => FrameSource>> = {
  en() {
    return {
      definition,
      include: [
        "sovereign*",
        "independence",
        "territorial integrity",
        "self-determination",
        "(non-interference|noninterference|non-intervention|nonintervention)",
        { near: ["(interfer*|interven*|meddl*)", "(internal|domestic)", "affairs"], within: 5 },
        "foreign (domination|rule|yoke)",
        "(take|taking|took) back control",
        { near: ["(give|gives|gave|given|giving)", "back", "control"], within: 3 },
      ],
      exclude: [
        "sovereign (wealth|debt*|bond*|default*|credit*|rating*|risk*|guarantee*|loan*|borrow*|fund*|immunity)",
        "sovereign (military |)order",
        "sovereigns",
        "(gold|half|golden) sovereign",
        "(the|our|his|her|their|british|reigning|gracious) sovereign (of|lord|lady|and his|and her|has|had|is|was|himself|herself)",
        "(declaration|war|wars) of independence",
        "independence (day|hall|square|avenue|monument)",
        "independence of (the |our |its |)(judiciary|judges|courts|court|justice|press|media|journalis*|central bank*|prosecut*|tribunal*|auditor*|mind|thought|spirit|character)",
        "(judicial|energy|financial|oil|editorial|academic|fuel) independence",
      ],
      examples: {
        yes: [
          "We will defend our sovereignty and territorial integrity.",
          "No one may interfere in the internal affairs of another state.",
          "Our country won its independence thirty years ago.",
          "Every people has the right to self-determination.",
          "A sovereign nation writes its own laws.",
        ],
        no: [
          "The sovereign wealth fund bought the port.",
          "Rating agencies watched the sovereign debt of the island.",
          "The independence of the judiciary is beyond question.",
          "Fireworks marked Independence Day.",
          "The sovereigns of Europe met in Vienna.",
        ],
      },
    };
  },
  ru() {
    return {
      definition,
      include: [
        "суверен*",
        "независимост*",
        "территориальн* целостност*",
        "самоопределени*",
        "невмешательств*",
        { near: ["(вмешательств*|вмешива*)", "внутренн*", "(дела|дел|делам|делах)"], within: 5 },
      ],
      exclude: [
        "суверенн* (фонд*|долг*|рейтинг*|облигаци*|дефолт*|заём*|заем*|займ*|кредитн*|риск*|гаранти*)",
        "независимост* (суд|суда|судов|судей|судебн*|правосуди*|прокур*|журналист*|сми|прессы|аудит*|центральн* банк*|центробанк*)",
        "(площадь|площади|площадью|проспект*|улиц*|день|дня|днём|днем|дню) независимости",
        "(энергетическ*|генетическ*|финансов*|материальн*) независимост*",
      ],
      examples: {
        yes: [
          "Мы будем защищать суверенитет и территориальную целостность страны.",
          "Никто не вправе вмешиваться во внутренние дела другого государства.",
          "Тридцать лет назад республика обрела независимость.",
          "Каждый народ имеет право на самоопределение.",
          "Суверенное государство само пишет свои законы.",
        ],
        no: [
          "Суверенный фонд купил порт.",
          "Агентство понизило суверенный рейтинг.",
          "Независимость судей закреплена в законе.",
          "На площади Независимости зажгли огни.",
          "Независимый эксперт подписал отчёт.",
        ],
      },
    };
  },
  uk() {
    return {
      definition,
      include: [
        "суверен*",
        "незалежн[іо]ст*",
        "територіальн* ціліс*",
        "самовизначенн*",
        "невтручанн*",
        { near: ["(втручанн*|втруча*)", "внутрішн*", "справ*"], within: 5 },
      ],
      exclude: [
        "суверенн* (фонд*|борг*|рейтинг*|облігаці*|дефолт*|позик*|кредитн*|ризик*|гаранті*)",
        "незалежн[іо]ст* (суд|суду|судів|судд*|судов*|правосудд*|прокур*|журналіст*|змі|медіа|преси|аудит*|нацбанку|національного банку|центральн* банк*)",
        "(площ*|майдан*|проспект*|вулиц*|день|дня|днем|дню) незалежності",
        "(енергетичн*|фінансов*|матеріальн*) незалежн[іо]ст*",
      ],
      examples: {
        yes: [
          "Ми захищатимемо суверенітет і територіальну цілісність України.",
          "Ніхто не має права втручатися у внутрішні справи іншої держави.",
          "Тридцять років тому країна здобула незалежність.",
          "Кожен народ має право на самовизначення.",
          "Суверенна держава сама пише свої закони.",
        ],
        no: [
          "Суверенний фонд купив порт.",
          "Агентство знизило суверенний рейтинг.",
          "Незалежність суддів закріплено в законі.",
          "На майдані Незалежності запалили вогні.",
          "Незалежний експерт підписав звіт.",
        ],
      },
    };
  },
  be() {
    return {
      definition,
      include: [
        "суверэн*",
        "незалежнасц*",
        "тэрытарыяльн* цэласнасц*",
        "самавызначэнн*",
        "не[уў]мяш(анн*|альніцтв*)",
        { near: ["[уў]м(яша*|ешв*)", "[уў]нутран*", "справ*"], within: 5 },
      ],
      exclude: [
        "суверэнн* (фонд*|доўг*|даўг*|рэйтынг*|аблігацы*|дэфолт*|пазык*|крэдытн*|рызык*|гаранты*)",
        "незалежнасц* (суд|суда|судоў|судд*|правасудд*|пракур*|журналіст*|смі|медыя|прэсы|аўдыт*|нацбанка|цэнтральн* банк*)",
        "(плошч*|праспект*|праспекце|вуліц*|дзень|дня|днём|дню) незалежнасці",
        "(энергетычн*|фінансав*|матэрыяльн*) незалежнасц*",
      ],
      examples: {
        yes: [
          "Мы будзем абараняць суверэнітэт і тэрытарыяльную цэласнасць краіны.",
          "Ніхто не мае права ўмешвацца ва ўнутраныя справы іншай дзяржавы.",
          "Трыццаць гадоў таму краіна здабыла незалежнасць.",
          "Кожны народ мае права на самавызначэнне.",
          "Суверэнная дзяржава сама піша свае законы.",
        ],
        no: [
          "Суверэнны фонд купіў порт.",
          "Агенцтва знізіла суверэнны рэйтынг.",
          "Незалежнасць суддзяў замацавана ў законе.",
          "На плошчы Незалежнасці запалілі агні.",
          "Незалежны эксперт падпісаў справаздачу.",
        ],
      },
    };
  },
};
