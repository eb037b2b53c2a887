// first names: common given names by the gender they are usually given to; a name may stand in neither list or in both.

import { wordSet } from "../word-set.ts";

/** Names given to men far more often than to women, lower case. */
const male = wordSet(`
aaron abdel abdelaziz abdul abdullah abel abiy abraham adam adrian ahmad ahmed ahmet akbar akira alain alan alar alassane albert alberto albin alec alejandro aleksandar
aleksander aleksandr aleksei aleksey alessandro alex alexander alexandre alexei alexey alexis alfonso alfred algirdas ali alistair allan allen almazbek alois alton alvaro alvin
ambrose amir amit amos anand anatol anatoly anders andre andreas andrei andrej andres andrew andrey andrii andrius andriy andrus andrzej andré andrés andy angelo angus anibal
anil anthony antoine anton antonio antonis ants antti antónio anwar aníbal archibald archie ariel arif aristide arlen armand armando armin arnaud arnie arnold arsen arseniy
arthur artur arturo arturs arvind asa asad ashok ashraf ashton asif askar august augustus austin avi avigdor aziz aécio balázs bandar barack barney barrett barry bart barton
bashar basil bassam beau ben benedict benigno benito benjamin bennett benny benoit benoît beppe bernard bernardo bernie bert bertrand beto bidzina bilawal bill billy binyamin
björn blake bob bobby bohdan bohuslav bojko bolat boris borut boyd boyko bozhidar brad braden bradley brady brandon brendan brent bret brett brian brock bronisław brooks bruce
bruno bryan bryce buck bud buddy burt byron bülent caleb calvin cameron carey carl carlo carlos carlton carson carter casper cassius cecil cedric cem cesar chad charles charlie
chase chester chet chinua chip chris christian christoph christopher chuck clarence clark claude claudio claus clay clayton clement cleveland cliff clifford clifton clint
clinton clyde cody colby cole colin colton conner connor conrad cooper cordell corey cornelius cory craig crin cruz curt curtis cyril cyrus cédric dacian dale dalia dallas
damian damien damon dan dane daniel danilo danny dante dario darius darnell darrel darrell darren darryl daryl dave david davis dawson dean deepak denis dennis denny denys
derek derrick deshawn desi desmond devin devlet dexter dick didier diego dieter dietmar dimitri dimitris dimitry dinesh dirk dmitri dmitriy dmitry dmytro dominic dominick
dominique don donald donnie donny donovan dorian doug douglas doyle dragan drew duane duke duncan dustin dusty dwayne dwight dylan earl ebrahim ed eddie edgar edgars edi edmond
edmund edouard eduard eduardo edward edwin ehud ekrem elbert eldon eli elias elijah elliot elliott ellis elmar elmer elon elvis elwood emanuel emeka emerson emil emilio
emmanuel emmerson emmett emomali enda enoch enrico enrique eric erik ernest ernesto erwin esko esteban ethan etienne eugene evan everett evgeny evo ezra fabian faisal farid
fatos federico felipe felix ferdinand ferenc fernando ferris fidel filip fletcher florin floyd forrest francesco francis francisco francois frank frank-walter frankie franklin
franz françois françois-philippe françois-xavier fred freddie frederick frederik fredrik friedrich fritz fumio fyodor gabor gabriel gaetan galen ganesh gareth garrett garry
garth gary gavin gaétan gene gennady geoff geoffrey georg george georges georgi gerald geraldo gerard gerardo gerhard ghislain gianni gideon gil gilbert gilles gino giorgi
giorgio giorgos giovanni gitanas giuseppe glen glenn goodluck goran gordon grady graham grant grayson greg gregg gregor gregory grigol grigory grover grzegorz guadalupe
guenther guido guillaume guillermo gunther guntis gurbanguly gurpreet gus gustavo guy gyula gábor gérald gérard göran günther habib hafez haider haile hailemariam hakan hakon
hal hamid hamilton hamish hank hans hans-dietrich harjit harlan harley harold harris harrison harry harvey hasan hashim hassan heath heber hector heiko heinrich heinz helmut
helmuth henri henrik henry herb herbert herman hermann herve hervé heydar hilarion hiram hiroshi homer horace horacio horst hosni hossein houston howard hubert hugh hugo
humphrey hussein håkon ian ibrahim ignacio igor ihor ike ilham ilir ilya imran inigo ira irakli irvin irving irwin isa isaac isaiah islam ismail israel issac istván ivan ivica
ivo ivor iván jack jackson jacob jacques jagmeet jaime jair jaishankar jake jakob jamal james jamie jan janez jared jaroslav jaroslaw jarosław jarrod jarvis jason javad javier
jay jean jean-claude jean-françois jean-luc jean-marc jean-marie jean-paul jean-pierre jean-yves jeb jed jeff jefferson jeffrey jens jeremiah jeremy jermaine jerome jerry jerzy
jess jesse jesus jim jimmy jinping jiri jiří joachim joao joaquin jody joe joel joesph joey johan johannes john johnnie johnny joko jon jonah jonas jonathan jordan jorge
joschka jose josef joseph josh joshua jostein josé jozsef joão joël juan judd judson juha jules julian julio julius junichiro junior jurgen jussi justin jyrki józsef jürgen
kamal kareem karel karim karl karl-theodor kaspar kassym-jomart kazimierz kazuo keir keith kelvin kemal ken kendrick kenji kenneth kenny kent keqiang kerry kevin khaled khalid
khalifa kip kiran kiril kirill kirk klaus kofi konstantin kostas kostyantyn kris krisjanis krišjānis krzysztof kurmanbek kurt kurtis kwame kyle kyriakos kyrylo lachlan lamar
lance lane larry lars laszlo laurence laurent laverne lawrence lech lee lenin lenny lenín leo leon leonard leonid leopold leroy leslie lester lev levi levon lewis liam lincoln
linus lionel lloyd logan lon lonnie loren lorenzo lou louie louis lowell luc luca lucas lucius ludovic luigi luis luiz lukas lukasz luke luther luís lyle lyman lyndon lászló
léo mac maciej mack macky magnus mahathir mahesh mahmoud mahmud maksim maksym malcolm manfred manmohan mansur manuel marc marcel marcelo marco marcos marcus marek mariano
marino mario mark marko markus marlon marshall martin marty marvin massimo mateusz mathieu matt matteo matthew matthias matthieu mattias maurice mauricio mauro max maxim maxime
maximilian mehdi mehmet mel melvin mevlut michael micheal michel michele micheál mick miguel mihail mikael mike mikhail mikheil miklos mikuláš milan miles milo milorad milos
miloš milton mircea mirek miroslav mirosław mitch mitchell mitt mladen mohamed mohammad mohammed morgan moritz morris moses moshe mubarak muhammad muhammadu mustafa mykhailo
mykola nabil naftali najib naoto narendra nathan nathaniel nawaz nayib neal ned neil nelson nestor newt nicholas nick nico nicolae nicolas nicolás nicos niels nigel nikita
nikol nikola nikolai nikolas nikolay nikos nils nitin noah noel nolan norbert norm norman normand nouri nursultan néstor olaf oleg oleh oleksandr oleksii oleksiy oliver olivier
ollanta olusegun omar orlando orrin oscar oswald otto owen pablo panos paolo pascal pat patrick paul paulo pavel pavlo pawel paweł pedro pekka per percy pervez peter petr petro
petteri phil philip philippe phillip pier pierce pierre pierre-yves pieter piotr piyush porter prayut preston prince pyotr péter quentin quincy radoslaw radosław rafael rafal
rafał rafik rahm rahul raila raimonds rajiv ralph ramesh ramiro ramon ramush ramzan rand randall randolph randy raphael raphaël rashid raul ravi ray raymond raynald recep reed
reggie reginald reince remi rene rené reuven rex ricardo riccardo richard rick ricky rishi rob robert roberto robin rocky rod roderick rodney rodolfo rodrigo roger rohan roland
rolf roman romano ron ronald ronan ronnie rory roscoe ross rowan roy royce ruben rudi rudolf rudolph rudy rufus rumen rupert ruslan russ russell rustam rustem ryan réal régis
réjean rémi saad sadiq sadyr said sali salman salvador sam sami sammy samuel sandeep sandor sandy sanjay santiago satoshi saul sauli saulius scott sean sebastian sebastien
sebastián selahattin serdar serge sergei sergey sergio serhii serhiy serzh seth seymour shane shaun shavkat shawn shehbaz shelby sheldon sherman shigeru shimon shinzo sid
sidney sigmar silvio simon sipho slava slobodan solomon sonny sooronbay spencer stan stanislav stanislaw stanisław stanley stefan stefano stefanos stephane stephen steve steven
stewart stuart stéphane sultan suresh susilo sven sylvain sylvester szymon sándor sébastien süleyman taavi tad tadeusz takeshi taras tarek tariq taro tarō tayyip ted tedros
terrence terry thabo thad thaksin theo theodore thierry thom thomas tibor tim timo timothy timur tobias todd toivo tom tomas tomasz tomislav tommy tomás toni tony toomas traian
travis trent trevor tristan troy tsai tsutomu tucker tunde turki tyler tyrone udo uhuru ulf ulrich umar urmas uwe vaclav vadim valdas valdis valentin valentyn valerii valeriy
valery vasil vasily vasyl vaughn vazgen vern vernon viacheslav vicente victor vidal vijay viktor vince vincent vincenzo virgil vitali vitaliy vitaly vitold vittorio vlad
vladimir vladimír vladislav vojislav volker volodymyr vyacheslav václav vít wade walid wallace wally walt walter warren wayne wendell werner wes wesley wilbur wiley wilfried
wilhelm willard willem william willie winston wojciech wolfgang woodrow woody xavier xi yair yang yanis yannick yasser yevgeny yevhen yitzhak yoshihide yoshihiko youssef yoweri
yuki yukio yuri yurii yuriy yury yusuf yves yvon zac zach zachary zbigniew zdenek zdeněk zeke zeljko zoltan zoltán zoran zurab zviad álvaro édouard éric étienne íñigo ömer
ľudovít łukasz željko
`);

/** Names given to women far more often than to men, lower case. */
const female = wordSet(`
abby abigail ada adela adelaide adele adriana adrienne agata agatha agnes agnese agnieszka agnès aida aileen aimee aisha aishwarya akiko alaina alana alba alberta aleksandra
alena alenka alessandra alexandra alexandria alexis alice alicia alina aline alisa alisha alison alla allie allison allyson alma althea alyssa amal amalia amanda amarjot amber
amelia amelie amina aminata amy amélie ana anastacia anastasia anastasiya andrea angela angelica angelina angelique angie anita anja ann anna annabel annabelle annalena anne
annegret annemarie annette annie annika antoinette antonia april aretha ariana arianna arlene ashley asma astrid asuncion atifete audrey aung aurora aurore autumn ava ayesha
babs barbara barbra bardish beata beate beatrice beatrix beatriz becky belinda bella benazir bernadette bernadine bernice bertha beryl bess bessie beth bethany betsy bette
bettina betty beverly bianca billie birgit birgitta blanca blanche bobbie bonnie brandi brenda briana brianna bridget brigid brigitte brittany bronwyn brooke caitlin camila
camilla camille candace candice candy cara caren carla carlene carly carmen carol carole carolina caroline carolyn carrie casey cassandra catalina catherine cathleen cathy
cecile cecilia celeste celia celine chandra chantal charity charlene charlotte charmaine chelsea cher cheri cheryl chloe chrissy christa christen christiane christina christine
christy chrystia cindy claire clara clare clarice clarissa claudette claudia clementine cleo clémentine colette colleen concepcion condoleezza connie constance consuelo cora
corazon coretta corina corinne cornelia cristina crystal cynthia dagmar daisy dalia dana daniela danielle daphne daria darlene darya dawn deanna debbie deborah debra dee deepa
deirdre delia della delores delphine denise desirae desiree diana diane dianne dilma dina dinah dixie dolores dominica dominique donatella donna dora doreen doris dorothy
droupadi dunja edith edna edwina effie eileen ekaterina elaine eleanor elena eleni elinor elisa elisabeth elisabetta elise elissa eliza elizabeth ella ellen ellie elly elsa
elsie elva elvira emily emma emmanuelle enid erica erika erin erma erna ernestine esmeralda essie estelle ester esther ethel eugenia eula eunice eva eve evelyn evika evita ewa
faith fanny fatemeh fatima fatou fay faye federica felicia fern fiona fleur flo flora florence frances francesca francia francine francisca franziska freda frieda gabriela
gabrielle gail galina gaye gayle genevieve geneviève georgia georgina geraldine germaine gertrude gina ginette ginger giorgia gisela gladys glenda gloria golda goldie graca
grace graça greta gretchen guadalupe gudrun gurmeet gurpreet gwen gwendolyn hailey hala halina halle hana hanan hanna hannah harinder harjit harriet hasina hattie hazel heather
hedda heidemarie heidi helaine helen helena helene helga helle henrietta hester hilary hilda hillary hina holly hope hortense huma hélène ida ilana ilene ilona ilse imelda
imogen ina indira ines inez ing-wen inga inge ingeborg ingrid ingrida inna inés iolanda ione iqra irena irene irina iris irma iryna isabel isabella isabelle iva ivana ivanka
iveta ivonne ivy jacinda jackie jaclyn jacqueline jacqui jadranka jadwiga jamila jana jane janelle janet janette janice janine janis jannette jasmine jayalalithaa jayne
jeanette jeanine jeanne jeannie jen jenna jennifer jenny jerri jessica jill jillian jo joan joanie joann joanna joanne jocelyn jocelyne jodi jodie johanna jolanta joni josee
josefa josefina josephine josie joslyn josée joy joyce juana juanita judith judy julia juliana julie juliet juliette june justine jutta jóhanna kaja kamal kamala kamila kara
karen kari karin karina karine karla karolina karyn kasia katarina katarzyna kate katerina kateryna katharina katharine katherine katheryn kathie kathleen kathryn kathy katie
katja katrin katrina katrín katy kavita kay kaye kayla keiko keisha kellie kelly kellyanne kemi kendra keri kerri kersti kerstin khadija khaleda kiersten kim kimberly kiran
kirsten kirstie kirstjen kitty kolinda krista kristen kristi kristie kristin kristina kristine kristy krystyna ksenia kyrsten lacey ladonna lakshmi lana lara larisa larissa
latonya latoya laura lauren laurie laverne layla lea leah leann leanna leanne leigh leila lela lena leni lenora leona leonor lesley leslie lessie leticia leyla leymah liane
lidia lila lilia lilian lillian lilly lily lina linda lindiwe lindsay lindsey lisa lisbeth lise liv liz liza lizzie ljudmila lois lola lorena loretta lori lorna lorraine lotte
louisa louise luann lucia lucie lucille lucinda lucy ludmila luisa lula lupe lydia lyn lynda lynette lynn lynne lyudmila mabel mackenzie madeleine madeline madelyn madge mae
magda magdalena maggie maia maja malala maleeha malgorzata malia mallory mamata mamie mandy manon manuela mara marcella marcia marcie margaret margarita margie margo margot
margrethe marguerite maria mariam marian marianna marianne maribel maricela marie marie-claude marie-france marie-josee marie-josée marie-ève mariel marielle marietta marija
marilyn marina marine marion marisa marissa marjorie marketa markéta marlene marlo marlys marsha marta martha martina martine mary mary-lou maryam maryia masih matilda mattie
maude maura maureen mavis maxie maxine may maya mayawati mayra małgorzata meena megan megawati meghan melania melanie melba melina melinda melissa melody melva mercedes
meredith merle mette mia micaela michaela michele micheline michelle michiko michèle mikie mildred mimi mina mindy miranda mireille mireya miriam misty mitzi moira mollie molly
mona monica monika monique muriel mylene mylène myra myriam myrna myrtle mélanie nadezhda nadia nadine najat nan nancy nanette naomi narges nasrin natalia natalie natalya
natasa natasha nataša nathalie nell nellie nettie ngozi nicola nicole nikki nina nino nirmala nkosazana noelle nona nora norah noreen norma nour octavia odessa oksana ola olena
olga olha olive olivia ollie opal ophelia oprah paige pam pamela pansy pascale patrica patrice patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope
penny petra philippa phoebe phumzile phyllis pilar polly portia pratibha precious priscilla priti priya queen rachel rachele rachida raisa ramona randi rania raquel rashida
reba rebecca reese regina renata renate renee reva rhonda rita roberta robyn rochelle ronda ronna rosa rosalia rosalind rosalynn rosanne rosario rose roselyne rosemarie
rosemary rosie rosita roslyn rowan rowena roxana roxanne ruby ruth ruthie sabina sabine sabrina sadako sadie sahra sally salma salome samantha sanae sandeep sandra sanna sara
sarah sasha saskia savannah segolene selena selma serena shannon shanta sharon shauna sheena sheikha sheila shelley shelly sheri sherri sherrie sherry sheryl shirin shirley
sian sigrid silvia simone sinead sirimavo smriti socorro sofia solange solveig sondra sonia sonja sonya sophia sophie soraya stacey staci stacy stefania stefanie stella
stephanie stephany sue summer sunita susan susana susanna susanne sushma susie suzan suzanne suzette svenja svetlana sviatlana svitlana sybil sylvia sylvie ségolène tabitha
tamar tamara tammi tammy tania tanja tanya tara tarja tasha tatiana tatum tatyana teresa teri terri tessa thea thelma theresa therese thuli thérèse tiffany tina toni tonya
tracey traci trina trish trisha trudy tulsi ulrike uma ursula vaira valentina valeria valerie valérie vanda vanessa velma vera veranika verna verona veronica veronika veronique
verónica vicki vicky victoria vigdis viktoria vilma viola violet violeta virginia vivian viviana vivien vjosa volha vonda véronique wanda wangari wendy whitney wilda wilhelmina
willa wilma winifred winnie wynona xiomara yael yana yasmin yekaterina yelena yevgenia yingluck yoko yolanda yolande yulia yuliya yuriko yvette yvonne zahra zainab zara zinaida
zoe zofia zoya zsuzsanna zuzana édith élisabeth
`);

/** Given names by usual gender. A name in both lists says nothing about gender. */
export const firstNames: { readonly male: ReadonlySet<string>; readonly female: ReadonlySet<string> } = {
  male,
  female,
};
