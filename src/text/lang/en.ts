// What the text steps know of English.

import type { Language } from "./language.ts";

export const en: Language = {
  stopwords: `
    a about above across after again against all almost alone along already also although always am amid among an and another any anybody anyone anything are aren't around as at
    be because been before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each either else ever every everybody everyone everything
    few for from further had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how how's however
    i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just less let let's many may me might mightn't mine more moreover most much must mustn't my myself
    neither never no nobody none nor not nothing now of off often on once only onto or other others our ours ourselves out over own per perhaps quite rather
    same shall shan't she she'd she'll she's should shouldn't since so some somebody someone something still such than that that's the their theirs them themselves then there there's therefore these they they'd they'll they're they've this those though through throughout thus to too toward towards
    under unless until up upon us very was wasn't we we'd we'll we're we've were weren't what what's when when's where where's whether which while who who's whoever whom whose why why's will with within without won't would wouldn't
    yet you you'd you'll you're you've your yours yourself yourselves`,
  never: `
    Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Profs Hon Rt Rev Revd Fr Br Msgr Amb Gen Maj Col Lt Capt Cmdr Cdr Comdr Adm Sgt Cpl Pvt Brig Gov Govs Sen Sens Rep Reps Pres Supt Det Insp Atty Asst Assoc Assn
    vs e.g i.e cf viz ca approx Lt.Col Maj.Gen Brig.Gen Lt.Gov`,
  beforeNumbers:
    "no nos vol vols p pp art arts sec secs sect fig figs ch chap chaps par para paras pt cl tab eq ex app ann res doc ver col ll stat",
  sometimes: `
    St Ste Mt Ft Sr Jr Esq Inc Ltd Co Corp Bros Cos Plc Univ Dept Dist Div Est Ave Blvd Rd Hwy Bldg Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat
    Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky Md Mass Mich Minn Miss Mont Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Dak U.S U.K U.N E.U U.S.A U.S.S.R D.C a.m p.m
    Const Amend Cong Sess Supp Stat Rev Ed Eds ed eds trans al Ph.D B.A M.A M.P M.D LL.D`,
  speech:
    "said says say asked asks ask replied replies answered answers added adds told tells wondered wrote writes declared declares insisted insists continued continues demanded demands exclaimed shouted cried responded responds remarked inquired quipped stated states warned warns argued",
  ordinals: false,
};
