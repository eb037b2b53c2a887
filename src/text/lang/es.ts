// What the text steps know of Spanish.

import type { Language } from "./language.ts";

export const es: Language = {
  stopwords: `
    a además al algo alguna algunas alguno algunos algún allí ambos ante antes aquel aquella aquellas aquello aquellos aquí así aun aunque aún bajo bastante cada casi como con conmigo consigo contigo contra cual cuales cualquier cuando cuanto cuál cuáles cuándo cuánto cómo
    de debe deben del demasiado demás dentro desde después donde dos durante dónde e el ella ellas ello ellos embargo en encima entonces entre era erais eran eras eres es esa esas ese eso esos esta estaba estaban estado estamos están estar estas este esto estos estoy estuve estuvieron estuvo está estáis están estás esté estén
    fue fuera fueran fueron fuese fuimos ha haber habido habiendo habrá habrán habría habrían había habían habíamos hacia han has hasta hay haya hayan he hemos hube hubiera hubieran hubieron hubo incluso la las le les lo los luego mas me mediante menos mi mis mientras misma mismas mismo mismos mucha muchas mucho muchos muy más mí mía mías mío míos
    nada nadie ni ninguna ninguno ningún no nos nosotras nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero poca pocas poco pocos podemos poder podrá podrían podría por porque pronto pudo pueda puede pueden pues que quien quienes quizá quizás quién quiénes qué
    salvo se sea seamos sean seas según ser será serán sería serían si sido siempre siendo sin sino sobre sois solo somos son soy su sus suya suyas suyo suyos sé sí sólo tal también tampoco tan tanto te tendrá tendrán tenemos tener tenga tengan tenía tenían tiene tienen toda todas todavía todo todos tras tu tus tuvo tuya tuyo tú
    u un una unas uno unos usted ustedes vamos varias varios voy vosotras vosotros vuestra vuestras vuestro vuestros y ya yo él éramos ésta éstas éste éstos ésa ésas ése ésos`,
  never:
    "Sr Sra Srta Sres Sras Dr Dra Dres Lic Ing Prof Gral Cnel Cap Excmo Excma Ilmo Ilma Mons D Dña Fr Sto Sta Ud Uds Vd Vds p.ej ej aprox",
  beforeNumbers: "art arts núm núms nº no pág págs p pp vol cap fig inc párr t",
  sometimes:
    "ene feb mar abr may jun jul ago sep sept oct nov dic Cía S.A EE.UU EE.UU.AA a.C d.C av avda dpto tel a.m p.m",
  speech:
    "dijo dice preguntó pregunta respondió responde añadió añade afirmó afirma declaró declara agregó agrega señaló señala explicó explica subrayó insistió exclamó escribió aseguró",
  ordinals: false,
};
