// What the text steps know of German.

import type { Language } from "./language.ts";

export const de: Language = {
  stopwords: `
    ab aber alle allem allen aller allerdings alles als also am an andere anderem anderen anderer anderes auch auf aus außer bei beide beiden beim bereits bin bis bist da dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus darf darfst darin darum darunter darüber das dass dasselbe davon davor dazu daß dein deine deinem deinen deiner deines dem demselben den denen denn denselben der deren derer derjenige derselbe derselben des deshalb desselben dessen deswegen dich die diejenige diejenigen dies diese dieselbe dieselben diesem diesen dieser dieses dir doch dort du durch durfte durften dürfen dürft
    eben ebenso ein eine einem einen einer eines einig einige einigem einigen einiger einiges einmal er es etwa etwas euch euer eure eurem euren eurer eures für gar gegen gegenüber gewesen hab habe haben habt hast hat hatte hatten hattest hattet hätte hätten her hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins irgend ist ja je jede jedem jeden jeder jedes jedoch jemand jene jenem jenen jener jenes jetzt
    kann kannst kaum kein keine keinem keinen keiner keines konnte konnten können könnt könnte man manche manchem manchen mancher manches mehr mein meine meinem meinen meiner meines mich mir mit mochte muss musst musste mussten muß möchte mögen müssen müsst nach nachdem neben nein nicht nichts nie niemand noch nun nur ob oder oft ohne schon sehr sei seid seien sein seine seinem seinen seiner seines seit seitdem selbst sich sie sind so solche solchem solchen solcher solches soll sollen sollst sollt sollte sollten sondern sonst soweit sowie
    trotzdem über um und uns unser unsere unserer unter viel viele vielem vielen vielleicht vom von vor wann war waren warst wart warum was weg wegen weil weiter welche welchem welchen welcher welches wem wen wenig wenige wenn wer werde werden werdet weshalb wessen wie wieder wieso will willst wir wird wirst wo woher wohin wohl wollen wollt wollte wollten worden wurde wurden während wäre würde würden zu zum zur zwar zwischen`,
  never:
    "Hr Hrn Fr Frl Dr Prof Mag Dipl Ing Hon St Sankt bzw ca z.B z.b d.h i.d.R u.a o.ä s.o s.u vgl evtl ggf inkl sog bspw gem lt insb bes dgl Abg Min Präs Gen Oberst",
  beforeNumbers: "Nr Nrn Art Abs Bd Kap Abb Tab S Ziff Rn vom",
  sometimes:
    "Str Co Jh Jhd Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So Mio Mrd Tsd usw etc u.s.w u.v.m e.V GmbH a.D b.w",
  speech:
    "sagte sagt fragte fragt antwortete antwortet erklärte erklärt meinte meint betonte betont rief ruft erwiderte ergänzte fügte schrieb schreibt forderte fordert warnte warnt",
  ordinals: true,
};
