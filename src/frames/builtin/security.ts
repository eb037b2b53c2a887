// The security frame in four languages: data, written for this library.

import type { FrameSource } from "../../dictionary/codebook-source.ts";
import type { Language } from "./language.ts";

const definition =
  "Speech that treats an issue as a matter of protecting a state, its people or the order between states from threats; energy, food and health count where they are called a security. " +
  "Not counted: social insurance, financial securities, safety at work and on the road, to secure in the sense of to obtain, and the names of bodies such as the Security Council.";

/** Patterns, exclusions and examples by language, made when asked for. */
export const security: Readonly<Record<Language, () => FrameSource>> = {
  en() {
    return {
      definition,
      include: [
        "security",
        "insecurity",
        "(cybersecurity|cyber-security|biosecurity|bio-security)",
        "insecure",
        "(more|less) secure",
        { near: ["secure", "(safe|safer|stable|peaceful|prosperous|world|boundar*)"], within: 3 },
        "(keep|keeps|keeping|kept) (our|the|their|its) (nation|country|homeland|people) secure",
        { near: ["secur(e|es|ed|ing)", "(border*|frontier*|homeland|airspace|coast*)"], within: 3 },
        "(national|common|collective|territorial|missile|civil) defen[cs]e",
        "self-defen[cs]e",
        "defen[cs]e of (our|the|their|its) (country|nation|homeland|fatherland|motherland|state|territory|borders|frontiers)",
        "defen[cs]e (capabilit*|budget*|spending|forces|industr*|polic*|cooperation|alliance*)",
        "defend* (our|the|their|its) (country|nation|homeland|fatherland|motherland|state|territory|borders|people)",
        "deterren*",
        "(peacekeep*|peace-keep*)",
        "(terroris*|counter-terror*|counterterror*|anti-terror*)",
        {
          near: [
            "(threat|threats|threaten|threatens|threatened|threatening)",
            "(peace|stability|nation|nations|national|international|regional|global|existential|military|nuclear)",
          ],
          within: 4,
        },
      ],
      exclude: [
        "(social|job|tenure|retirement|income|financial) security",
        "security (deposit*|of tenure|guard*|camera*)",
        "security for (the |a |his |their |its |)(loan*|debt*|payment|repayment|bond*|notes)",
        "security council*",
        "national security (council|advis*)",
        "(organi[sz]ation|conference) (for|on) security and (co-operation|cooperation)",
        "international security assistance force",
        "collective security treaty organi[sz]ation",
        "(department|secretary|ministry|minister|ministers|committee) (of|for|on) (homeland security|national defen[cs]e)",
        "secur(e|es|ed|ing) (a|an) (loan*|deal*|seat*|contract*|majority|conviction*)",
      ],
      examples: {
        yes: [
          "Collective security in the region rests on trust.",
          "We will secure our borders.",
          "Energy security is national security.",
          "Terrorism is a threat to peace.",
          "Our children deserve a safe and secure world.",
          "Cybersecurity is a task of every ministry.",
        ],
        no: [
          "The Social Security Act was signed in 1935.",
          "The tenant paid a security deposit.",
          "They hoped to secure a loan from the bank.",
          "The Security Council met on Tuesday.",
          "Investors sold their securities before noon.",
          "A pension is the financial security of old age.",
        ],
      },
    };
  },
  ru() {
    return {
      definition,
      include: [
        "(безопасност*|кибербезопасност*|биобезопасност*)",
        "обороноспособност*",
        "оборон* (страны|государств*|отечеств*|родины|рубеж*|границ*)",
        "национальн* оборон*",
        "(терроризм*|террорист*|антитеррор*|контртеррор*)",
        "(миротворч*|миротвор(ец|ц*))",
        "(ядерн*|стратегическ*) сдерживани*",
        {
          near: [
            "(угроз*|угрожа*)",
            "(мир|мира|миру|миром|стабильност*|государств*|стран*|национальн*|военн*|ядерн*|суверенитет*|отечеств*)",
          ],
          within: 4,
        },
      ],
      exclude: [
        "(совет*|совбез*) безопасности",
        "(организаци*|совещани*) по безопасности и сотрудничеству",
        "организаци* договора о коллективной безопасности",
        "(федеральн* |)служб* безопасности",
        "комитет* государственной безопасности",
        "(техник*|правил*|ремень|ремня|ремни|ремней|ремнём|ремнем|ремнями|подушк*|подушек) безопасности",
        "безопасност* (дорожного движения|движения|на дорогах|полётов|полетов|труда)",
        "(пожарн*|дорожн*|транспортн*|промышленн*) безопасност*",
      ],
      examples: {
        yes: [
          "Коллективная безопасность держится на доверии.",
          "Мы обеспечим безопасность наших границ.",
          "Терроризм угрожает всем государствам региона.",
          "Укрепление обороноспособности остаётся нашей задачей.",
          "Продовольственная безопасность важна для страны.",
          "Кибербезопасность стала делом всех ведомств.",
        ],
        no: [
          "Инструктаж по технике безопасности проведён.",
          "Совет Безопасности собрался во вторник.",
          "Пристегните ремни безопасности.",
          "Министерство социального обеспечения выплатило пенсии.",
          "Опасный поворот на дороге закрыли.",
        ],
      },
    };
  },
  uk() {
    return {
      definition,
      include: [
        "(безпек*|кібербезпек*|біобезпек*)",
        "(безпец*|кібербезпец*|біобезпец*)",
        "обороноздатн*",
        "оборон* (країни|держав*|україни|батьківщини|вітчизни|кордон*)",
        "національн* оборон*",
        "(тероризм*|терорист*|антитерор*|контртерор*)",
        "миротвор*",
        "(ядерн*|стратегічн*) стримуванн*",
        {
          near: [
            "(загроз*|загрож*)",
            "(мир|миру|миром|мирові|стабільн*|держав*|країн*|національн*|воєнн*|військов*|ядерн*|суверенітет*)",
          ],
          within: 4,
        },
      ],
      exclude: [
        "(рада|раду|раді|ради|радою) безпеки",
        "рад* національної безпеки",
        "(організаці*|нарад*) з (питань |)безпеки (і|та|й) співробітництва",
        "організаці* договору про колективну безпеку",
        "служб* безпеки",
        "комітет* державної безпеки",
        "(техні*|правил*|пасок|паска|паски|пасків|пасками|ремінь|ремені|подушк*) безпеки",
        "безпе* (дорожнього руху|руху|на дорогах|польотів|праці)",
        "(пожежн*|дорожн*|транспортн*|промислов*) безпе*",
      ],
      examples: {
        yes: [
          "Колективна безпека тримається на довірі.",
          "Ми дбаємо про національну безпеку держави.",
          "Тероризм загрожує всім країнам регіону.",
          "Зміцнення обороноздатності лишається нашим завданням.",
          "Ідеться про гарантії у безпековій сфері.",
          "Ми дбаємо про кібербезпеку держави.",
        ],
        no: [
          "Інструктаж із техніки безпеки проведено.",
          "Рада Безпеки зібралася у вівторок.",
          "Пристебніть паски безпеки.",
          "Міністерство соціального забезпечення виплатило пенсії.",
          "Небезпечний поворот на дорозі закрили.",
        ],
      },
    };
  },
  be() {
    return {
      definition,
      include: [
        "(бяспек*|кібербяспек*|біябяспек*)",
        "(бяспец*|кібербяспец*|біябяспец*)",
        "абараназдольнасц*",
        "абарон* (краіны|дзяржав*|айчыны|радзімы|рубяж*|межаў|граніц*)",
        "нацыянальн* абарон*",
        "(тэрарызм*|тэрарыст*|антытэрар*|контртэрар*)",
        "міратвор*",
        "(ядзерн*|стратэгічн*) стрымліванн*",
        {
          near: [
            "(пагроз*|пагражае|пагражаюць)",
            "(мір|міру|мірам|стабільнасц*|дзяржав*|краін*|нацыянальн*|ваенн*|ядзерн*|суверэнітэт*)",
          ],
          within: 4,
        },
      ],
      exclude: [
        "(савет*|рада|раду|радзе|рады|радай) бяспекі",
        "(арганізацы*|нарад*) па бяспецы і супрацоўніцтве",
        "арганізацы* дагавора аб калектыўнай бяспецы",
        "служб* бяспекі",
        "камітэт* дзяржаўнай бяспекі",
        "(тэхні*|правіл*|рамень|рамяні|рамянёў|рэмень|рамяня|падушк*) бяспекі",
        "бяспе* (дарожнага руху|руху|на дарогах|палётаў|працы)",
        "(пажарн*|дарожн*|транспартн*|прамыслов*) бяспе*",
      ],
      examples: {
        yes: [
          "Калектыўная бяспека трымаецца на даверы.",
          "Мы дбаем пра нацыянальную бяспеку дзяржавы.",
          "Тэрарызм пагражае ўсім краінам рэгіёна.",
          "Умацаванне абараназдольнасці застаецца нашай задачай.",
          "Гаворка ішла аб харчовай бяспецы краіны.",
          "Мы дбаем пра кібербяспеку дзяржавы.",
        ],
        no: [
          "Інструктаж па тэхніцы бяспекі праведзены.",
          "Савет Бяспекі сабраўся ў аўторак.",
          "Зашпіліце рамяні бяспекі.",
          "Міністэрства сацыяльнай абароны выплаціла пенсіі.",
          "Небяспечны паварот на дарозе закрылі.",
        ],
      },
    };
  },
};
