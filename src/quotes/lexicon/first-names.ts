// first names: common given names by the gender they are usually given to; a name may stand in neither list or in both.

import { wordSet } from "../word-set.ts";

/** Names given to men far more often than to women, lower case. */
const male = wordSet(`
aaron abdel abdelaziz abdul abdullah abel abiy abraham adam adebayo adrian agustín ahmad ahmed ahmet aidan ajay akash akbar akira alain alan alar alasdair alassane albert
alberto albin alec alejandro alejo aleksandar aleksander aleksandr aleksei aleksey alessandro alex alexander alexandre alexei alexey alexis alfonso alfred alfredo
algirdas ali alistair allan allen almazbek alois alonso alphonse alton alvaro alvin amadou ambrose amir amit amos anand anatol anatoliy anatoly anders andre andreas
andrei andrej andres andrew andrey andrii andrius andriy andrus andrzej andré andrés andy angelo angus anibal anil anthony antoine anton antonello antonio antonis ants
antti antónio anwar aníbal archibald archie ariel arif aristide arkady arlen armand armando armin arnaud arne arnie arnold arnulfo arsen arseniy arthur artur arturo
arturs arun arvid arvind asa asad asbjørn asher ashok ashraf ashton asif askar august augusto augustus aurelio aurèle austin avi avigdor ayodele aziz aécio babatunde
balázs bandar barack barnaby barney barrett barry bart bartholomew barton bashar basil bassam beau ben benedict bengt benigno benito benjamin bennett benny benoit benoît
beppe bernabé bernard bernardo bernie bert bertrand beto bidzina bilal bilawal bill billy binyamin birger bjarne bjorn björn blaine blake bob bobby bogdan bohdan bohuslav
bojko bolat bolesław bongani boris borut borys boubacar boyd boyko bozhidar brad braden bradley brady brandon braulio brendan brent bret brett brian brock bronisław
brooks bruce bruno bryan bryce buck bud buddy burt byron børge bülent caleb calvin cameron camilo carey carl carlo carlos carlton carmelo carmine carson carter casper
cassius cecil cedric cem cesar chad charles charlie chase cheikh chester chet chetan chidi chike chinedu chinua chip chris christer christian christoph christophe
christopher chuck chukwuemeka ciro clarence clark claude claudio claus clay clayton clement cleveland cliff clifford clifton clint clinton clive clyde clément cody colby
cole colin colm colton conner connor conor conrad cooper cordell corey cornelius corrado cory cosimo craig crin cristóbal cruz curt curtis cyril cyrus czesław cédric
césar côme dacian dagoberto daisuke dale dalia dallas dalton damian damien damián damon dan dane daniel daniele danilo danny dante darin dario darius dariusz darnell
darrel darrell darren darryl daryl dave david davide davis dawson dean deepak delbert demetrio denis dennis denny denys derek dermot derrick deshawn desi desmond devin
devlet dexter dick didier diego dieter dietmar dietrich dilip dimitri dimitris dimitry dinesh dirk dmitri dmitriy dmitry dmytro domenico domingo dominic dominick
dominique don donald donnie donny donovan dorian doug douglas doyle dragan drew duane dudley duke duncan dustin dusty dwayne dwight dylan désiré earl ebrahim ed eddie
edgar edgars edi edmond edmund edouard eduard eduardo edward edwin efrain efraín egil ehud einar eirik ekrem elbert eldon eli elias eligio elijah elio eliseo elliot
elliott ellis elmar elmer elon eloy elton elvis elwood emanuel emanuele emeka emerson emil emile emiliano emilio emmanuel emmerson emmett emomali enda enoch enrico
enrique enzo epifanio eric erick erik erling ernest ernesto ernie ervin erwin eskil esko espen esteban ethan etienne ettore eugene evan evaristo everett evgeny evo
ezequiel ezra fabian fabio fabián fabrice fabrizio faisal farai farid fatos faustino fausto federico felipe felix femi ferdinand ferenc fergus fermín fernand fernando
ferris fidel filiberto filip filippo finn flavio fletcher florencio florin floyd folke forrest fortunato francesco francis francisco franciszek francois frank
frank-walter frankie franklin franz françois françois-philippe françois-xavier fred freddie freddy frederic frederick frederik fredrik friedrich fritz frédéric fulgencio
fumio fyodor félix gabor gabriel gaetan galen ganesh gareth garrett garry garth gary gaston gautam gavin gaétan geir genaro gene gennady gennaro geoff geoffrey georg
george georges georgi georgy gerald geraldo gerard gerardo gerhard germán ghislain giacomo giancarlo gianfranco gianluca gianni gideon gil gilbert gilberto giles gilles
gino giorgi giorgio giorgos giovanni gitanas giulio giuseppe gleb glen glenn godfrey gonzalo goodluck goran gord gordie gordon grady graeme graham grant grayson greg
gregg gregor gregorio gregory grigol grigory grover grzegorz grégoire guadalupe guenther guido guillaume guillermo gunnar gunther guntis gurbanguly gurpreet gus gustaf
gustav gustave gustavo guy gyula gábor gérald gérard göran günther haakon habib hafez haider haile hailemariam hakan hakon hal halvor hamid hamilton hamish hamza hank
hans hans-dietrich harald harbhajan hari harjit harlan harley harold haroon harris harrison harry haruki harvey hasan hashim hassan hayden heath heber hector heiko
heinrich heinz helmut helmuth henning henri henrik henry henryk herb herbert heriberto herman hermann hermenegildo hernan hernán herve hervé heydar hideki hideo hilario
hilarion hipólito hiram hiroaki hiroki hiroshi hisashi homer honorio horace horacio horst hosni hossein houston howard howie hryhoriy hubert hugh hugo humberto humphrey
hussein håkan håkon ian ibrahim ibrahima ichiro idris ignacio igor ihor ike ikechukwu ilham ilir ilya ilyas imran ingemar inigo ira irakli ireneusz irvin irving irwin isa
isaac isaiah isamu isidro islam ismail israel issac istván ivan ivano ivica ivo ivor iván jabu jacek jacinto jack jackson jacob jacobo jacques jagmeet jaime jair
jaishankar jake jakob jamal james jamie jan janez jared jarl jaroslav jaroslaw jarosław jarrod jarvis jason javad javier jawad jay jean jean-claude jean-françois jean-guy
jean-luc jean-marc jean-marie jean-paul jean-pierre jean-yves jeb jed jeff jefferson jeffery jeffrey jens jerald jeremiah jeremy jeremías jermaine jerome jerry jerzy jess
jesse jesus jethro jim jimmy jinping jiri jiro jiří joachim joakim joao joaquin joaquín jody joe joel joesph joey johan johann johannes john johnnie johnny joko jon jonah
jonas jonathan jonás jordan jorge joschka jose josef joseph josh joshua josiah jostein josué josé jozsef joão joël juan judah judd jude judson juha jules julian julien
julio julius julián junichi junichiro junior jurgen jussi justin jyrki jérémie jérôme józsef jörgen jørgen jürgen kaito kamal kamau kareem karel karim karl karl-theodor
kaspar kassym-jomart katsuo kayode kazimierz kazuo keiji keir keith kelechi kelvin kemal ken kendrick kenichi kenji kenneth kenny kent kenta keqiang kerry kerwin ketil
kevin khaled khalid khalifa kieran kimani kip kipchoge kiran kiril kirill kirk kiyoshi kjell klaus knut kofi koichi koji kojo konrad konstantin kostas kostyantyn kris
krisjanis krišjānis krzysztof kunio kunle kurmanbek kurt kurtis kwabena kwaku kwame kyle kyriakos kyrylo kåre lachlan lamar lance landon lane larry lars lasse laszlo
laurence laurent laverne lawrence lazaro leander leandro lech lee leif lenin lennart lenny lenín leo leobardo leon leonard leonardo leoncio leonel leonid leopold leopoldo
leroy leslie lester leszek lev levi levon lewis liam lincoln lino linus lionel lisandro lloyd logan lon lonnie loren lorenzo lou louie louis lowell loïc luc luca lucas
luciano lucien lucius ludovic luigi luis luiz lukas lukasz luke lungile luther luís lyle lyman lyndon lászló lázaro léo léon mac macario maciej mack macky magnus mahathir
mahesh mahmood mahmoud mahmud majid makoto maksim maksym malachi malcolm mamadou manabu mandla manfred manmohan manny manoj manolo mansour mansur manuel marc marcel
marcello marcelo marcial marco marcos marcus marek margarito mariano marino mario marius mariusz mark marko markus marlon marshall martin marty martín marvin marwan
masaaki masahiro masaki masao masaru masato massimiliano massimo mateusz mathew mathias mathieu mats matt matteo matthew matthias matthieu matti mattias matías maurice
mauricio mauro max maxim maxime maximilian maximiliano maxwell mazen mehdi mehmet mel melchor melquiades melvin merrill mevlut micah michael micheal michel michelangelo
michele micheál mick mickaël mickey mieczysław miguel mihail mikael mike mikhail mikheil mikko miklos mikuláš milan miles milo milorad milos miloš milton minoru mircea
mirek mirko miroslav mirosław mitch mitchell mitsuo mitt mladen mohamed mohammad mohammed mohsen moises moisés monty mordecai morgan moritz morris morten moses moshe
mounir mourad moussa mubarak muhammad muhammadu munir murray mustafa mwangi mykhailo mykola mykyta myron nabil nader nadir naftali naji najib naoki naoto narciso narendra
nasir nasser nate nathan nathaniel nawaz nayib nazario neal ned neil nelson nestor neville newt nicanor nicholas nick nico nicolae nicolas nicolo nicolás nicos niels
nigel nikhil nikita niko nikol nikola nikolai nikolas nikolay nikos nils nitin nizar njoroge njål nnamdi noah noam noboru nobuo noel nolan norbert norm norman normand
nouri nursultan néstor obinna octavio odhiambo okechukwu okey olaf olav oleg oleh oleksandr oleksii oleksiy oliver olivier ollanta olof olumide olusegun oluwaseun omar
orest orlando orrin orson orville osama osamu oscar osman ostap osvaldo oswald otieno otis ottavio otto ousmane ove owen pablo paddy pancho panos paolo pascal pascual
pasquale pat patricio patrick paul paulo pavel pavlo pawel paweł pedro pekka per percy perry pervez pete peter petr petro petter petteri phil philip philippe phillip pier
pierce pierluigi pierre pierre-luc pierre-yves pieter pietro piotr piyush plácido porfirio porter pradeep prakash prayut preston prince przemysław pyotr péter qasim
quentin quincy rachid radoslaw radosław rafael rafal rafał raffaele rafik rafiq ragnar rahm rahul raila raimonds raj rajesh rajiv ralph ramesh rami ramiro ramon ramush
ramzan ramzi ramón rand randall randolph randy raoul raphael raphaël rashid rasmus raul ravi ray raymond raynald raúl recep reed reg reggie reginald reince reinhard
rejean remi remy renato rene renzo rené reuben reuven rex reynaldo rhys riad ricardo riccardo richard rick rickey ricky rico rishi riyad roar rob robbie robert roberto
robin rocco rocky rod roderick rodger rodney rodolfo rodrigo rogelio roger rohan roland rolando rolf roman romano ron ronald ronan ronnie roque rory rosaire roscoe
rosendo ross rowan roy royce ruben rubén rudi rudolf rudolph rudy rufino rufus ruggero rumen rupert ruslan russ russell rustam rustem ryan ryota ryszard réal régis réjean
rémi rémy rómulo saad sabino sadiq sadyr saeed said salah sali salim salman salomón salvador salvatore sam samer sami samir sammy samuel sandeep sandor sandro sandy
sanjay sanjeev santiago satoru satoshi saturnino saul sauli saulius sayed saúl scott sean sebastian sebastien sebastián segun seiji selahattin selim semyon serdar serge
sergei sergey sergio serhii serhiy serzh seth severiano seymour shahid shane shaun shavkat shawn shehbaz shelby sheldon sherif sherman shigeru shimon shinichi shinji
shinzo shoichi sid sidney siegfried sigmar sigurd silvano silvestre silvio simon simón sindre sipho sixten sixto slava slobodan sohail solomon sondre sonny sooronbay
souleymane spencer stan stanislav stanislaw stanisław stanley stefan stefano stefanos stellan stephan stephane stephen steve steven stewart stig stuart stéphane sufyan
sultan sunil suresh susilo susumu svein sven sylvain sylvester szymon sándor sébastien süleyman sławomir taavi tad tadashi tadeusz tafadzwa tahir takashi takeo takeshi
takuya talal tamer taras tarek tarik tariq taro tarō tatsuo tawfiq tayyip ted teddy tedros tendai teodoro terence terje terrance terrence terry tetsuo thabo thad thaksin
themba theo theodore thibault thierry thom thomas thor thorbjørn théo tibor tiburcio tim timo timofey timoteo timothy timur tobias toby tobías todd toivo tom tomas tomasz
tomislav tommaso tommy tomohiro tomás toni tony toomas torbjörn tord torsten toru toshio traian travis trent trevor tristan trond troy tsai tsutomu tucker tullio tunde
turki ty tyler tyrone udo ugo uhuru ujjal ulf ulises ulrich umar umberto urmas usman uwe vaclav vadim vadym valdas valdis valentin valentyn valentín valerii valerio
valeriy valery valère vance vasil vasily vasyl vaughn vazgen veikko vern vernon viacheslav vic vicente victor vidal vidar vijay vikram viktor vince vincent vincenzo vinod
virgil virgilio vitali vitaliy vitaly vito vitold vittorio vivek vlad vladimir vladimír vladislav vojislav volker volodymyr vyacheslav václav víctor vít wacław wade wael
waldemar waleed walid wallace wally walt walter wanjala warren wayne wenceslao wendell werner wes wesley wiesław wilbert wilbur wiley wilfred wilfrid wilfried wilhelm
willard willem william willie willis winston witold wojciech wolfgang woodrow woody wyatt włodzimierz xavier xi yahya yair yakov yang yanis yann yannick yaroslav yasin
yasir yasser yasuo yegor yevgeny yevhen yitzhak yngve yoichi yoshihide yoshihiko yoshio younes youssef yoweri yuichi yuji yuki yukio yuri yurii yuriy yury yusuf yusuke
yutaka yvan yves yvon zac zacarías zach zachary zaid zakaria zakhar zane zbigniew zdenek zdeněk zeke zeljko zenón ziad zoltan zoltán zoran zubair zurab zviad zygmunt
álvaro ángel åke édouard émile éric étienne íñigo óscar ömer øystein øyvind ľudovít łukasz željko
`);

/** Names given to women far more often than to men, lower case. */
const female = wordSet(`
aaliyah abby abeer abena abigail achieng ada adaeze adaora adela adelaide adele adeline adriana adrienne adwoa agata agatha agnes agnese agnieszka agnès aida aileen aimee
aino aisha aishwarya aiyana akiko akinyi akosua alaina alana alanna alba alberta alejandra aleksandra alena alenka alessandra alexa alexandra alexandria alexis alia alice
alicia alicja alina aline alisa alisha alison alissa alla allie allison allyson alma althea alyson alyssa amaka amal amalia amanda amani amara amarjot amber amelia amelie
amina aminah aminata amira amy amélie ana ana-maría anastacia anastasia anastasiya andrea andréanne andrée aneta angela angelica angelina angelique angie anika anissa
anita anja anjali anke ann anna annabel annabelle annalena anne annegret anneli annelie anneliese annemarie annette annick annie annika anniken anthea antoinette antonia
anya aoife april araceli aretha ariana arianna arlene arwa asami asha ashlee ashleigh ashley asma astrid asuncion atieno atifete audra audrey aung aurelie aurora aurore
aurélie autumn ava aviva aya ayako ayana ayanna ayat ayesha babs barb barbara barbra bardish basma beata beate beatrice beatrix beatriz becky belinda bella benazir berit
bernadette bernadine bernice berta bertha beryl bess bessie beth bethany betsy bette bettina betty beulah beverley beverly bianca billie bineta birgit birgitta blanca
blanche bobbie bodil bogna bonita bonnie bożena braelyn brandi breanna brenda briana brianna bridget bridgette brielle brigid brigitte brit britta brittany bronwyn brooke
brunhilde brynn bríd busisiwe béatrice caitlin caitlyn calista camila camilla camille candace candice candy cara caren carina carissa carla carlene carlota carly carmela
carmen carol carolann carole carolina caroline carolyn carrie caryn carys casey cassandra cassie catalina catharine catherine cathie cathleen cathy cecile cecilia cecily
celeste celestine celia celina celine chandra chantal chantale charity charleen charlene charlotte charmaine chelsea cher cheri cherie cherilyn cheryl chiamaka chiara
chidinma chieko chioma chloe chrissy christa christel christen christiane christina christine christy chrystal chrystia ciara cindi cindy claire clara clare clarice
clarissa claudette claudia clementine cleo clodagh clémentine coleen colette colleen concepcion condoleezza connie constance consuelo cora coralie corazon cordelia
coretta corina corinne cornelia corrine cristina crystal cynthia cécile céline dagmar daisy dalal dalia dana daniela danielle danièle danuta daphne darcey daria darla
darlene darya dasha dawn deanna deb debbie deborah debra dee deedee deepa deepika deirdre delia delilah della delores delphine denise desirae desiree diana diane dianna
dianne dilma dina dinah divya dixie dollie dolores dominica dominique donatella donna dora doreen doretha doris dorota dorothea dorothy dorthy droupadi dulce dunja ebba
ebele edith edna edwina edyta effie efua eija eiko eileen eilis eimear ekaterina elaine eleanor eleanora elena eleni elfriede elin elina elinor elisa elisabeth elisabetta
elise elissa eliza elizabeth elke ella ella-mae ellen ellie elly elnora eloise elsa elsie elspeth elva elvira elżbieta eman emiko emilia emilie emily emma emmanuelle
emmeline emmi enid enriqueta erica erika erin erma erna ernestine esme esmeralda esperanza essie estela estelle ester esther ethel ethelyn etsuko etta eugenia eula eun-ju
eunice eva eva-maria evangeline eve evelyn everleigh evette evika evita ewa fadia faith faiza fanny farah fariba farida farzana fatema fatemeh fatima fatma fatou
fatoumata fawzia fay faye federica felicia felicity fern fernanda fiona fionnuala fleur flo flora florence flossie folasade frances francesca francia francine francisca
franziska françoise frauke freda frederica frieda frédérique fumiko funke fátima gabriela gabriele gabriella gabrielle gail galina gaye gayle gemma genevieve geneviève
genowefa georgette georgia georgina geraldine gerda germaine gertrude ghada ghislaine giada gianna gilberte gilda gillian gina ginette ginevra ginger ginny giorgia
giovanna gisela giselle gita giulia giuliana giuseppina gladys glenda glenna gloria golda goldie graca grace gracie graciela grainne graça grażyna greta gretchen griselda
gráinne guadalupe gudrun guinevere gunilla gurmeet gurpreet guylaine gwen gwendolyn habiba hafsa hailey hala halima halina halle hallie halyna hana hanako hanan hania
haniya hanna hannah hanne hannelore harinder harjit harriet haruka harumi hasina hattie haylee hayley hazel heather hedda heidemarie heidi heidy heike helaine helen
helena helene helga helle henrietta hermione hester hilary hilda hilde hildegard hillary hina hiroko holly hope hortense huda huguette huma hye-jin hélène ida idella
ifeoma ijeoma ilana ilaria ilene ilona ilse imani imelda imogen ina inaam indira inell ines inez ing-wen inga inge ingeborg ingegerd inger ingrid ingrida ingvild inna
intisar inés iolanda ione iqra irena irene irina iris irma irmgard iryna isabel isabella isabelle isla isolde iva ivana ivanka iveta ivonne ivy iwona izabela jacinda
jacinta jacinthe jackie jaclyn jacqueline jacqui jada jadranka jadwiga jaelyn jamila jana janae jane janelle janet janette janice janie janina janine janis janna janne
jannette jasmin jasmine jayalalithaa jayla jayne jazmin jazmine jeanette jeanine jeanne jeannette jeannie jemima jen jenna jennie jennifer jenny jeri jerri jessica jewel
jill jillian jo joan joanie joann joanna joanne jocelyn jocelyne jodi jodie johanna johanne jolanta jolene joni jordyn josee josefa josefina josephine josette josiane
josie joslyn josée joy joyce joëlle juana juanita judith judy juli julia juliana julianna julianne julie juliet julieta juliette jumana june junko justine justyna jutta
jyoti jóhanna kaia kaija kailey kaisa kaitlin kaitlyn kaitlynn kaja kamal kamala kamila kamryn kandace kandy kaori kara karen kari karin karina karine karita karla
karolina karrie karyn kasia kassandra katarina katarzyna kate katelyn katerina kateryna katharina katharine katherine katheryn kathi kathie kathleen kathlyn kathryn kathy
katia katie katja katrin katrina katrín katy katya kavita kay kaye kayla kaylee kazuko keiko keira keisha kelli kellie kelly kellyanne kemi kendra kenzie keri kerri
kersti kerstin khadija khadijah khaleda kiara kiersten kim kimberly kimiko kinga kinsley kira kiran kirsi kirsten kirstie kirstin kirstjen kitty kiyoko kjersti kolinda
krista kristal kristen kristi kristie kristin kristina kristine kristy krystal krystyna ksenia kseniya kumiko kyla kylee kyleigh kylie kyrsten lacey ladonna laila lainey
lakeisha lakisha lakshmi lamia lana lara larisa larissa larysa lashonda lata latanya latasha latifa latisha latonya latoya laura lauren laurene laurie laverne lavinia
layla lea leah leann leanna leanne leela leigh leila lela lena lene leni lenora lenore leona leonie leonor leonora lesia lesley leslie lessie leticia letitia letizia
lettie leyla leymah lia liana liane lidia lidiya lieselotte liesl lihua lila lilah lilia lilian liliana lillian lillie lilly lily lina linda lindiwe lindsay lindsey
linette linnea lisa lisbeth lise lisette liv liz liza lizzie ljudmila lois lola londyn lora lorena lorene loretta lori lorine lorna lorraine lotta lotte lottie louella
louisa louise luann luanne lubna lucia lucie lucile lucille lucinda lucrezia lucy lucyna lucía ludmila luisa lula lupe luz lydia lyla lyn lynda lyndell lyndsay lyne
lynette lynn lynne lysiane lyubov lyudmila lyudmyla mabel mable machiko maci mackenzie maddie madeleine madeline madelyn madge madhuri mae maeve magali magda magdalena
maggie maha mahnaz maia mairead maisie maite maja makayla makena makenna malala maleeha malgorzata malia malini maliyah mallory mamata mami mamie manal mandy maneka manon
manuela mara marcela marcella marcia marcie marcy margaret margarethe margaretta margarita margery margie margit margo margot margrethe marguerite maria mariam mariama
marian mariana mariangela marianna marianne maribel maribeth maricela marie marie-claude marie-france marie-hélène marie-josee marie-josée marie-ève mariel marielle
marietta marija mariko marilou marilyn marina marine marion marisa marisela marisol marissa marit maritza mariya marjorie marketa markéta marla marlee marlene marlies
marlis marlo marlys marnie marsha marta martha martina martine marva mary mary-lou maryam maryann maryanne marybeth maryellen maryia marylou marzena masako masih matilda
mattie maude maura maureen mavis maxie maxine may maya mayawati mayra mayumi małgorzata meena meera megan megawati meghan megumi mei mei-ling meihua melania melanie melba
melina melinda melissa melody melva mercedes meredith merete merle mette mia micaela michaela michele micheline michelle michiko michèle midori mieko mikayla miki mikie
mildred millicent millie mimi min-ji mina minako mindy minna minnie mira miranda mireille mirella mireya miriam mirna mirosława misako misty mitzi miyuki moira mollie
molly mona monica monika monique morgana moya mozelle muna muriel myla mylene mylène myra myriam myrna myrtis myrtle máire mélanie mélissa mónica nadezhda nadia nadine
nadira nadiya nadège nahid naina najat najwa nan nancy nanette naoko naomi narges nasreen nasrin nastya natalia natalie nataliya natalya natasa natasha nataša nathalie
natsuko nawal nazanin nazia ndeye neelam neha nelda nell nellie nessa nettie nevaeh ngozi nia niamh nichole nicola nicole nicoletta nicolette nikki nina nino nirmala
nisha nita njeri nkechi nkosazana nneka nobuko noelle noemi nokuthula nomsa nomvula nona nora norah noreen noriko norma nour noémie nuala nura nylah nyokabi obiageli
octavia oddny odessa odette odile oksana ola oleksandra olena oleta olga olha olive olivia ollie oluchi oonagh opal ophelia oprah orla ornella oumou outi padma paige
paislee pam pamala pamela pansy paola parisa pascale patrica patrice patricia patrycja patsy patti pattie patty paula paulette paulina pauline pearl peggy penelope penni
penny perla pernille petra petronella petula philippa phoebe phumzile phyllis pia pierrette pilar polina polly pooja portia pragya pratibha precious preeti prisca
priscilla priti priya priyanka päivi quanisha queen rabia rachael rachel rachele rachelle rachida radha raegan raelynn rafaela raffaella raghad ragnhild rahaf raisa
ramona randi rani rania raquel rasha rashida rashmi raymonde reba rebeca rebecca rebekah reem reena reese regina reiko rekha rena renata renate renee renée retha reva
reyna rhea rhoda rhonda rie riitta rima rita roberta robyn rochelle rocío roisin rolande ronda ronna roopa rosa rosalee rosalia rosalie rosalind rosalyn rosalynn rosamund
rosanna rosanne rosario rosaura rose roseann roseanne roselyn roselyne rosemarie rosemary rosie rosita roslyn rossella roswitha rowan rowena roxana roxanne ruba ruby
rukhsana rumiko rupa ruth ruthie rylee róisín sabina sabine sabrina sachiko sadako sadia sadie safiya sahar sahra saima sajida sallie sally salma salome samantha samara
samia samira sanae sandeep sandra sandrine sangeeta sanjana sanna saoirse sapna sara sarah sarita sasha saskia satoko savannah savita sawsan sayuri seema segolene selena
selma serena setsuko shabana shabnam shahida shaima shaista shalini shana shanelle shanice shaniqua shannon shanta shanti shaquana shari sharla sharlene sharon sharron
shauna shawna shawnda sheena sheetal sheikha sheila shelia shelley shelly shereen sheri sherri sherrie sherry sherryl sheryl sheryll shikha shilpa shirin shirley shizuko
shobha shona shreya shruti sian sibongile sieglinde sigrid silke silvana silvia sima simona simone simran sinead sinéad siobhan siobhán sirimavo sirpa siv smita smriti
sneha socorro sofia sofya sofía solange solveig solvi sonal sondra sonia sonja sonya soo-jin sophia sophie soraya sorcha stacey staci stacie stacy stefania stefanie
steffi stella stephanie stephany stéphanie sudha sue suhair sujata sumaya sumiko summer sun-hee sunita sunniva susan susana susann susanna susannah susanne sushma susie
suzan suzanne suzette suzy svenja svetlana sviatlana svitlana swati sybil sybille sylvia sylvie sylwia synnøve ségolène tabitha tahira takako talia tallulah tamar tamara
tami tamika tammi tammy tamra tania tanis tanisha tanja tanya tara tarja tasha taslima tatiana tatum tatyana tawana tawny taya teagan teena tena teresa teri terri terrie
tess tessa tetyana thandi thandiwe thea thelma theodora theresa therese thora thuli thérèse tia tiana tiffany tillie tilly tina tomoko toni tonya tori torunn toshiko tove
tracey traci tracie tracy tricia trina trine trish trisha trista trudy tulsi turid tuula twila tyesha tyra ulla ulrika ulrike ulyana uma unni ursula urszula usha uta vada
vaira valarie valentina valentyna valeria valerie valeriya valérie vanda vandana vanessa vella velma vera veranika verla verlene verna vernell vernita verona veronica
veronika veronique verónica vesna vibeke vicki vickie vicky victoria vidya vigdis viktoria viktoriya vilma vimala vina viola violaine violet violeta vira virginia
vittoria vivian viviana vivien vivienne vjosa volha vonda véronique waltraud wambui wanda wangari wanjiku wendy weronika whitney wiesława wilda wilhelmina willa willene
wilma winifred winnie wynona xenia xiaoling xiomara xóchitl yael yana yaroslava yasmin yasmine yekaterina yelena yelizaveta yesenia yetta yetunde yevgenia yingluck ylva
yoko yolanda yolande yoon-hee yoshiko young-hee yukiko yuko yulia yuliya yumiko yuriko yusra yvette yvone yvonne zahra zainab zakia zanele zara zaria zarina zeinab zelda
zella zena zettie zhanna zinaida zoe zoey zofia zohra zoila zora zoya zsuzsanna zubaida zulema zuzana zuzanna ángela åsa åse édith élisabeth élise émilie
`);

/** Given names by usual gender. A name in both lists says nothing about gender. */
export const firstNames: { readonly male: ReadonlySet<string>; readonly female: ReadonlySet<string> } = {
  male,
  female,
};
