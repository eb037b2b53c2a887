// first names: common given names by the gender they are usually given to; a name may stand in neither list or in both.

import { wordSet } from "../word-set.ts";

/** Names given to men far more often than to women, lower case. */
const male = wordSet(`
aaron abdul abdullah abel abraham adam adrian ahmad ahmed akbar alan albert alejandro aleksandr aleksander alessandro alex alexander alexandre alexei alexey alexis alfonso alfred
ali alistair allan allen alvin ambrose amir amit anatol anatoly anders andre andreas andrei andrej andres andrew andrey andriy andrzej andy angelo angus anil anthony antoine anton antonio antonis ants archibald
aristide armand arnold arseniy arthur artur arturo asad ashraf askar austin avi aziz barack barney barry bart bashar basil ben benedict benjamin bernard bernardo bernie bert bertrand bill billy binyamin björn
blake bob bobby bojko bolat boris brad bradley brendan brent bret brett brian brock bruce bruno bryan burt caleb calvin carl carlo carlos carson cecil cedric cesar chad charles charlie chester chip chris
christian christoph christopher chuck clarence claude claudio clay clement cliff clifford clint clinton clyde cody colin conrad corey cornelius cory craig curt curtis cyril cyrus dale dalia damian damien dan daniel
danilo danny dario darrell darren daryl dave david dean denis dennis derek desmond devin dick didier diego dieter dietmar dimitri dimitris dimitry dirk dmitri dmitriy dmitry dominic dominique don donald donny doug
douglas drew duane duncan dustin dwayne dwight earl ed eddie edgar eduard eduardo edward edwin eli elias elijah elliot elliott elmar elon emanuel emil emilio emmanuel emmerson enda enrico enrique eric erik ernest ernesto
erwin ethan eugene evan evgeny evo fabian farid federico felipe felix fernando fidel filip floyd francesco francis francisco francois françois frank franklin franz fred frederick frederik fredrik friedrich gabriel gareth gary
gavin gene geoff geoffrey georg george georges georgi gerald gerard gerardo gerhard gianni gideon gilbert giorgi giorgio giorgos giovanni giuseppe glen glenn gordon graham grant greg gregg gregor gregory grigol grigory grover guido guillermo
guntis gunther gus gustavo guy habib hafez haider hakan hamid hamish hank hans harold harry harvey hasan hashim hassan heath hector heiko heinrich heinz helmut henri henrik henry herbert herman hermann hilarion
horacio horst howard hubert hugh hugo humphrey hussein ian ibrahim ignacio igor ilham ilya imran ira irakli irving isaac islam ismail ivan ivo jack jackson jacob jacques jaime jake jakob jamal james jamie
jan janez jared jarosław jason javier jay jean jeb jed jeff jefferson jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel joey johan johannes john johnny jon jonah
jonas jonathan jordan jorge jose josef joseph josh joshua jostein josé juan juha julian julio julius junichiro jurgen justin jyrki jürgen kamal karim karl kaspar kassym-jomart keir keith ken kenneth kent kevin khaled
khalid khalifa kirill kirk klaus kofi konstantin kostas krzysztof kurt kurmanbek kyle kyriakos lachlan lance larry lars laurence laurent lawrence lech lee leo leon leonard leonid leopold leroy leslie lester lev lewis liam lionel
lloyd lorenzo louis luc luca lucas luigi luis luiz lukas luke luther lyle lyndon mack mahmoud mahmud malcolm manfred manuel marc marcel marcelo marco marcos marcus mariano marino mario mark marko markus
marlon marshall martin marty marvin mateusz matt matteo matthew matthias mattias maurice mauricio mauro max maxim maximilian mehdi mehmet mel melvin mevlut michael michel michele miguel mihail mikael mike mikhail mikheil miklos milan miles milo miloš miloš
milton mircea miroslav mitch mitchell mitt mohamed mohammad mohammed mohammad morgan moritz morris moses mubarak muhammad muhammadu mustafa mykhailo mykola narendra nathan nathaniel neal ned neil nelson nicholas nick nico nicolae nicolas nicos niels nigel nikita
nikol nikola nikolai nikolas nikolay nils noah noel norbert norman nouri nursultan oleg oleh oleksandr oleksiy oliver olaf olivier omar ömer orlando orrin oscar oswald otto owen pablo paolo pascal pat patrick paul paulo pavel
pavlo pawel pedro pekka per percy peter petr petro petteri phil philip philippe phillip pierre pieter piotr porter preston prince quentin radosław rafael rafik rahm rahul raimonds rajiv ralph ramon ramzan rand randall randy raphael
rashid raul ravi ray raymond recep reginald reince rene rex ricardo riccardo richard rick ricky rob robert roberto robin rod roderick rodney rodrigo roger roland rolf roman ron ronald ronan ronnie rory ross
roy ruben rudolf rudolph rudy rupert russ russell rustam ryan sadiq said salman salvador sam sami samuel sandor santiago saul scott sean sebastian sebastien serge sergei sergey sergio serhiy seth seymour shane shaun shawn
shimon shinzo sid sidney sigmar silvio simon slava slobodan sooronbay spencer stan stanislav stanislaw stanley stefan stefano stephane stephen steve steven stewart stuart sultan sven tadeusz taavi tariq tarō tayyip ted tedros terrence
terry thabo theo theodore thierry thom thomas tim timothy timur tobias todd toivo tom tomas tomasz tomás tommy toni tony toomas travis trent trevor tristan troy tsutomu tucker tyler udo uhuru ulrich umar urmas
uwe václav vadim valdas valdis valentin valentyn valeriy valery vasil vasily vasyl vernon viacheslav victor vidal vijay viktor vince vincent vincenzo vitali vitaliy vitaly vitold vittorio vlad vladimir vladislav vojislav volodymyr vyacheslav wade wallace
walt walter warren wayne werner wesley wilbur wilfried wilhelm willem william willie winston wojciech wolfgang woodrow xavier xi yair yang yasser yevgeny yitzhak yoshihide youssef yukio yuri yury yusuf yves zac zach zachary zbigniew
zoran zurab benito bassam ebrahim javad hossein kazuo shigeru naoto tsai kwame yoweri emmerson joko anwar najib mahathir rodrigo benigno ferdinand prayut thaksin aleksei abdel abdelaziz abiy hailemariam goodluck olusegun macky alassane laurent
reggie rocky roscoe rowan royce rufus sammy sandy shelby sheldon sherman solomon sonny stefanos sylvester tad thad tyrone vaughn vern virgil wally wendell wes wiley willard woody zeke mick milos newt nolan norm
pierce quincy ramiro randolph reed rodolfo rohan romano rudi alec alton amos andrzej archie arlen armando arnie asa ashton august augustus barrett barton beau bennett boyd braden brady brandon brooks bryce buck bud
buddy byron cameron carey carlton carter casper cassius chase chet clark claus clayton cleveland clifton colby cole colton conner connor cooper cordell cruz dallas damon dane dante darius darrel darryl davis dawson denny
derrick desi dexter dirk dominick donnie donovan dorian doyle duke dusty dylan edmond edmund elbert eldon ellis elmer elvis elwood emerson emmett enoch esteban everett ezra ferris fletcher forrest frankie freddie fritz galen
garrett garry garth geraldo gil gino glen grady grayson guadalupe hal hamilton harlan harley harris harrison heber herb hiram homer horace houston ike irvin irwin isaiah israel issac ivor jarrod jarvis jefferson jeremiah jermaine
jess jim jody joesph johnnie judd judson jules junior kareem kelvin kendrick kenny kerry kip kris kurtis lamar lane laverne lenny leon levi lincoln linus logan lon lonnie loren lou louie lowell lucius lyman mac
ahmet akira alain alar alberto albin aleksandar aleksey algirdas almazbek alois alvaro anand andrii andrius andrus andré andrés anibal antti antónio aníbal ariel arif armin
arnaud arsen arturs arvind ashok asif avigdor aécio balázs bandar benny benoit benoît beppe beto bidzina bilawal bohdan bohuslav borut boyko bozhidar bronisław bülent cem
chinua crin cédric dacian darnell deepak denys deshawn devlet dinesh dmytro dragan edgars edi edouard ehud ekrem emeka emomali esko etienne faisal fatos ferenc florin
frank-walter françois-philippe françois-xavier fumio fyodor gabor gaetan ganesh gaétan gennady ghislain gilles gitanas goran grzegorz guenther guillaume gurbanguly gurpreet
gyula gábor gérald gérard göran günther haile hakon hans-dietrich harjit helmuth herve hervé heydar hiroshi hosni håkon ihor ilir inigo isa istván ivica iván jagmeet jair
jaishankar jaroslav jaroslaw jean-claude jean-françois jean-luc jean-marc jean-marie jean-paul jean-pierre jean-yves jerzy jinping jiri jiří joschka jozsef joão joël jussi
józsef karel karl-theodor kazimierz kemal kenji keqiang kiril kiran sandeep kostyantyn krisjanis krišjānis kyrylo laszlo lenin lenín levon ludovic lukasz luís lászló léo maciej magnus mahesh
maksim maksym manmohan mansur marek massimo mathieu matthieu maxime micheal micheál mikuláš milorad mirek mirosław mladen moshe nabil naftali nawaz nayib nestor nicolás nikos
nitin normand néstor oleksii ollanta panos paweł pervez pier pierre-yves piyush pyotr péter radoslaw rafal rafał raila ramesh ramush raphaël raynald remi rené reuven rishi
rumen ruslan rustem réal régis réjean rémi saad sadyr sali sanjay satoshi sauli saulius sebastián selahattin serdar serhii serzh shavkat shehbaz sipho stanisław stéphane suresh
susilo sylvain szymon sándor sébastien süleyman takeshi taras tarek taro tibor timo tomislav traian tunde turki ulf vaclav valerii vazgen vicente vladimír volker vít walid
yanis yannick yevhen yoshihiko yuki yurii yuriy yvon zdenek zdeněk zeljko zoltan zoltán zviad álvaro édouard éric étienne íñigo ľudovít łukasz željko
`);

/** Names given to women far more often than to men, lower case. */
const female = wordSet(`
harjit gurpreet gurmeet kamal kiran sandeep
abby abigail ada adela adele adriana adrienne agata agatha agnes agnieszka aisha aishwarya aileen aimee alaina alana alba alberta aleksandra alena alessandra alexandra alexandria alexis alice alicia alina aline alison alisha alla allison allyson
alma alyssa amal amalia amanda amber amelia amina amy ana anastasia anastasiya andrea angela angelica angelina angie anita anja ann anna annabel annabelle anne annegret annemarie annette annie antoinette antonia april aretha ariana arianna
arlene ashley asma astrid asuncion audrey ava ayesha barbara beata beate beatrice beatrix beatriz becky belinda bella benazir bernadette bernice bertha beryl bess beth bethany betsy bette bettina betty beverly bianca birgit blanca blanche bonnie brandi brenda
briana brianna bridget brigitte brittany bronwyn brooke caitlin camila camilla camille candace candice cara caren carla carly carmen carol carole carolina caroline carolyn carrie casey cassandra catalina catherine cathleen cathy cecile cecilia
celeste celia celine chandra chantal charity charlene charlotte chelsea cheri cheryl chloe christa christiane christina christine christy chrystia cindy claire clara clare clarissa claudia colette colleen connie constance consuelo cora coretta corinne cornelia
cristina crystal cynthia dagmar daisy dalia dana daniela danielle daphne daria darlene darya dawn deanna debbie deborah debra deirdre delia delores denise desiree diana diane dianne dilma dina dinah dolores dominique donna dora doreen
doris dorothy edith edna eileen ekaterina elaine eleanor elena eleni elisa elisabeth elise elissa eliza elizabeth ella ellen ellie elsa elsie elvira emily emma emmanuelle erica erika erin esmeralda esther ethel eugenia eunice eva eve evelyn
evita faith fanny fatima faye federica felicia fern fiona flora florence frances francesca francine frieda gabriela gabrielle gail galina gayle genevieve georgia georgina geraldine gertrude gina ginger gisela giorgia gladys glenda gloria golda grace greta
gretchen guadalupe gwen gwendolyn hailey halina halle hana hanan hanna hannah harriet hazel heather heidi helen helena helene helga helle henrietta hilary hilda hillary holly hope huma ida ilana ilona ilse imelda indira ines
inga inge ingrid inna iolanda irena irene irina iris irma isabel isabella isabelle ivana ivanka ivonne jacinda jackie jaclyn jacqueline jacqui jadwiga jana jane janet janette janice janine jasmine jeanette jeanine jeanne jen jenna jennifer jenny
jessica jill jillian joan joann joanna joanne jocelyn jodi johanna josefina josephine joy joyce juanita judith judy julia juliana julie juliet juliette june justine jutta kaja kara karen kari karin karina karla karolina kasia kate
katerina katharina katherine kathleen kathryn kathy katie katja katrin katrina katy kay kayla kellie kelly kellyanne kendra kerstin kersti khadija kiersten kim kimberly kirsten kirstie kirstjen kitty kolinda kristen kristi kristina kristine krystyna kyrsten lana lara
larisa larissa latoya laura lauren laurie laverne lea leah leila lena leona leonor leslie leticia leyla liane lidia lila lilian lillian lily lina linda lindsay lindsey lisa lisbeth liz liza lizzie ljudmila lois lola loretta lori lorna
lorraine lotte louisa louise lucia lucille lucinda lucy ludmila luisa lydia lyn lynda lynn lynne lyudmila mabel mackenzie madeleine madeline madelyn mae maggie maia maja malala malgorzata małgorzata mandy mara marcella marcia margaret margarita margo margot
marguerite maria mariam marian marianna marianne marie marielle marietta marija marilyn marina marine marion marisa marissa marjorie marlene marsha marta martha martina mary maryam matilda maude maura maureen maxine maya mayra megan meghan melania melanie
melinda melissa melody mercedes meredith mia micaela michaela micheline michelle mikie mildred mimi mina mindy miranda miriam misty mitzi moira mollie molly mona monica monika monique muriel myra myriam myrna nadezhda nadia nadine nancy naomi natalia natalie
natalya natasha nell nellie nicola nicole nikki nina noelle nora norah noreen norma octavia odessa olena olga olive olivia oksana olha opal oprah pam pamela patricia patrice patsy patti patty paula paulette paulina pauline pearl peggy penelope
penny petra phoebe phyllis polly precious priscilla priti rachel rachele ramona raquel rashida reba rebecca regina renata renate renee rhonda rita roberta robyn ronda ronna rosa rosalind rosalynn rosanne rose rosemarie rosemary roslyn rosie rowena roxanne
ruby ruth sabina sabine sabrina sadie sally salma salome samantha sandra sara sarah sasha saskia savannah segolene selena selma serena shannon sharon shauna sheena sheila shelley shelly sheri sherri sherry sheryl shirin shirley sian sigrid silvia simone sinead
sirimavo sofia solange sonia sonja sonya sophia sophie stacey stacy stefanie stella stephanie sue summer susan susana susanna susanne susie suzanne suzette svetlana svitlana sviatlana sybil sylvia sylvie tabitha tamara tammy tania tanya tara tarja tasha tatiana tatyana
teresa teri terri tessa thelma theresa therese tiffany tina tonya tracey traci trina trisha trudy tulsi ulrike uma ursula valentina valeria valerie vanessa vera verna verona veronica veronika vicki vicky victoria viktoria viola violet violeta virginia viviana vivian vivien
wanda wendy whitney wilhelmina wilma winifred winnie xiomara yael yana yasmin yekaterina yelena yevgenia yingluck yolanda yuliya yulia yvette yvonne zara zinaida zoe zoya zsuzsanna zuzana ursula nikki condoleezza madeleine loretta kamala dilma michele sheikha hasina
adelaide agnese aida alisa allie althea anastacia angelique annika aurora autumn babs barbra bernadine bessie billie birgitta bobbie brigid candy carlene charmaine cher christen chrissy clarice claudette cleo concepcion corina dee della desirae dixie dominica
donatella edwina effie elinor elisabetta elva enid erma ernestine essie estelle ester eula fay flo francisca freda gaye germaine goldie hattie helaine hester hortense ilene imogen ina inez ingeborg ione iva ivy jamila janelle janis jannette jayne
jeannie jerri joanie jodie joni josie josefa joslyn juana kamila karyn katarina katharine katheryn kathie kaye keisha keri kerri krista kristie kristin kristy lacey ladonna latonya leigh leanne leanna leann lela lenora lesley lessie lilia lilly
liv lorena luann lucie lula lupe lynette madge magda magdalena malia mallory mamie marcie margie maribel maricela mariel marlo marlys mattie mavis maxie may melba melina melva merle mireille mollie myrtle nan nanette nettie nona ola
ollie ophelia paige pansy patrica philippa pilar portia queen raisa randi reese reva rochelle rosalia rosario rosita rowan roxana ruthie sherrie socorro sondra staci stephany suzan tammi tatum thea toni trish vanda velma vilma vonda willa wilda wynona
agnès akiko alenka amarjot amelie aminata amélie annalena atifete aung aurore bardish clementine clémentine corazon deepa delphine droupadi dunja elly erna evika ewa fatemeh
fatou fleur francia franziska geneviève ginette graca graça gudrun hala harinder hedda heidemarie hina hélène ing-wen ingrida inés iqra iryna iveta jadranka jayalalithaa jo
jocelyne jolanta josee josée jóhanna karine katarzyna kateryna katrín kavita keiko kemi khaleda ksenia lakshmi layla leni leymah lindiwe lise maleeha mamata manon manuela
margrethe marie-claude marie-france marie-josee marie-josée marie-ève marketa markéta martine mary-lou maryia masih mayawati meena megawati mette michiko michèle mireya mylene
mylène mélanie najat narges nasrin natasa nataša nathalie ngozi nino nirmala nkosazana nour pascale phumzile pratibha priya rachida rania roselyne sadako sahra sanae sanna
shanta smriti solveig soraya stefania sunita sushma svenja ségolène tamar tanja thuli thérèse vaira valérie veranika veronique verónica vigdis vjosa volha véronique wangari
yoko yolande yuriko zahra zainab zofia édith élisabeth
`);

/** Given names by usual gender. A name in both lists says nothing about gender. */
export const firstNames: { readonly male: ReadonlySet<string>; readonly female: ReadonlySet<string> } = {
  male,
  female,
};
