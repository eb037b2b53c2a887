// What the text steps know of French.

import type { Language } from "./language.ts";

export const fr: Language = {
  stopwords: `
    a afin ai aient ainsi ait alors as au aucun aucune auquel aura aurai auraient aurais aurait auras aurez auriez aurions aurons auront aussi autant autre autres autrui aux auxquelles auxquels avaient avais avait avant avec avez aviez avions avoir avons ayant ayez ayons
    car ce ceci cela celle celle-ci celle-là celles celles-ci celles-là celui celui-ci celui-là cependant certain certaine certaines certains ces cet cette ceux ceux-ci ceux-là chacun chacune chaque chez comme comment contre
    d dans de dedans dehors delà depuis derrière des desquelles desquels dessous dessus devant doit doivent donc dont du duquel durant dès elle elle-même elles elles-mêmes en encore enfin entre envers es est et eu eue eues eurent eus eut eux eux-mêmes eûmes eût eûtes furent fus fut fûmes fût fûtes
    hors ici il ils j je jusqu jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui lui-même là m ma mais malgré me mes mien mienne miennes miens moi moi-même moins mon même mêmes n ne ni non nos notre nous nous-mêmes nôtre nôtres
    on ont ou outre où par parce parmi pas pendant peu peut peuvent peux plus plusieurs plutôt pour pourquoi puis puisque qu quand que quel quelconque quelle quelles quelque quelques quels qui quiconque quoi quoique s sa sans sauf se selon sera serai seraient serais serait seras serez seriez serions serons seront ses si sien sienne siennes siens sinon soi soi-même soient sois soit sommes son sont sous soyez soyons suis sur surtout
    t ta tandis tant te tel telle telles tels tes toi toi-même ton toujours tous tout toute toutefois toutes trop très tu un une vers voici voilà vos votre vous vous-mêmes vôtre vôtres y à ça étaient étais était étant étiez étions été êtes être`,
  never: "M MM Mme Mmes Mlle Mlles Me Dr Pr Prof Mgr St Ste Gén Gal Col Cap Cdt Lt cf p.ex c.-à-d env av Sén",
  beforeNumbers: "art al p pp n no nos vol chap fig t tab éd",
  sometimes: "janv févr fév avr juil sept oct nov déc apr J.-C Cie Sté bd av boul",
  speech:
    "dit déclaré déclare demande demandé répond répondu ajoute ajouté affirme affirmé explique expliqué souligne souligné estime interroge lance écrit",
  ordinals: false,
};
