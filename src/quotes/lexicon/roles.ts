// roles: nouns for people by what they do, and nouns for bodies that speak: the heads of "a senior official", "the ministry".

import { wordSet } from "../word-set.ts";

/** People, in the singular. */
const person = wordSet(`
academic accountant activist actor actress addressee adherent administrator admiral adviser advisor advocate agent aide alderman ally ambassador analyst anchor announcer applicant appointee archbishop architect artist assemblyman assistant astronaut
athlete attacker attendee attorney auditor author authority aunt backer banker baker barrister bartender billionaire biographer biologist bishop blogger bodyguard boss boy broadcaster broker brother bureaucrat businessman businesswoman buyer campaigner
candidate captain cardinal caregiver carpenter cashier caucus-goer celebrity ceo chair chairman chairperson chairwoman challenger champion chancellor chaplain chef chemist chief child citizen clergyman cleric clerk climatologist coach co-chair co-founder
co-host co-owner cofounder colleague collector colonel columnist comedian commander commentator commissioner communist competitor complainant composer concierge conductor congressman congresswoman congressperson conservative constable consultant contender
contractor contributor controller convict cook coordinator cop coroner correspondent councillor councilman councilwoman councilor counsel counselor counterpart couple critic customer dad daughter dealer dean defendant defender delegate demographer demonstrator
dentist deputy designer detective developer dictator diplomat director dissident doctor donor driver economist editor educator electrician elector employee employer engineer enthusiast entrepreneur envoy evangelical evangelist examiner executive
expert explorer father feminist figure filmmaker financier firefighter fisherman follower founder freshman friend frontrunner fugitive fundraiser general geologist girl girlfriend boyfriend governor graduate grandfather grandmother grandson granddaughter guard guest guide hacker
headmaster heir hero historian homeowner host hostage hostess housewife hunter husband imam immigrant incumbent independent individual insider inspector instructor intern interpreter interviewer investigator investor jeweler jihadist journalist judge juror justice
kid king lady landlord landowner lawmaker lawyer leader lecturer legislator liberal librarian lieutenant linguist lobbyist loyalist machinist magistrate maker man manager marshal master mathematician mayor mechanic mediator medic member mentor merchant meteorologist
metropolitan migrant militant millionaire miner minister mogul moderate moderator monk mother motorist musician nationalist neighbor neighbour neurologist newcomer nominee novelist nun nurse observer occupant official operative operator opponent organiser organizer
organist owner paramedic parent parliamentarian participant partisan partner passenger passerby pastor patient patriarch patron pediatrician performer philanthropist philosopher photographer physician physicist pilot pioneer plaintiff planner player poet policeman policewoman
politician pollster pope practitioner preacher premier president president-elect priest prime-minister prince princess principal prisoner producer professor programmer promoter prosecutor protester protestor provost psychiatrist psychologist publicist publisher queen rabbi
rapper reader rebel receptionist recruiter referee refugee reporter representative republican democrat researcher resident restaurateur retiree reverend rival ruler runner salesman scholar schoolteacher scientist screenwriter sculptor secretary secretary-general senator
senior separatist sergeant shareholder sheikh sheriff shopkeeper shopper singer sister skeptic socialist sociologist soldier solicitor son songwriter source speaker specialist spokesman spokesperson spokeswoman spouse staffer staff stakeholder star statesman statistician
strategist strongman student successor superintendent supervisor supporter surgeon surrogate survivor suspect sympathizer teacher technician teenager therapist tourist trader trainer translator traveler treasurer trooper trucker tutor tycoon
undersecretary undergraduate utterer vendor veteran veterinarian victim villager vice-president vicepresident viewer violinist visitor volunteer voter waiter waitress warden warrior watcher whistleblower widow widower wife winner witness woman worker worshiper writer youngster
barrister-at-law ex-president ex-minister ex-wife ex-husband newsman newswoman anchorman anchorwoman housekeeper gunman analysts insurgent premier-designate heads mp mla mpp mna mep msp taoiseach frontman newlywed businessperson newsreader playwright demagogue nationalist
farmer rancher fisher harvester ratepayer taxpayer servant grower welder plumber roofer logger trapper elder midwife dispatcher cyclist hiker skier pedestrian client tenant renter commuter rider pensioner alumnus labourer laborer foreman technologist pharmacist optometrist epidemiologist virologist microbiologist physiologist forecaster ecologist conservationist curator archivist painter brewer vintner barista hotelier surveyor ombudsman trustee reeve registrar deacon vicar legionnaire reservist corporal officer pathologist arbitrator negotiator
`);
/** Plurals that no rule makes. */
const plurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: "person",
    men: "man",
    women: "woman",
    children: "child",
    wives: "wife",
    policemen: "policeman",
    congressmen: "congressman",
    spokesmen: "spokesman",
    spokeswomen: "spokeswoman",
    businessmen: "businessman",
    lawmakers: "lawmaker",
    authorities: "authority",
    secretaries: "secretary",
    deputies: "deputy",
    allies: "ally",
    attorneys: "attorney",
    witnesses: "witness",
    officials: "official",
  }),
);
/** Bodies, papers and other things that are said to speak. */
const body = wordSet(`
administration agency agreement airline alliance ambassadorship army article assembly association automaker bank bill bloc blog board body book branch bureau cabinet camp campaign carmaker caucus center centre chamber charity church circular coalition code college column commission committee communique communiqué community
company confederation conference congress consortium constitution council country county court declaration defense delegation department deputation division document editorial embassy establishment faction federation filing firm foundation government group guard
headline institute institution insurer investigation journal judiciary junta jury kremlin law lawsuit league legislature lender letter magazine manifesto media memo memorandum message military ministry mission monarchy monitor movement museum nation navy network newspaper office opposition order organisation organization outlet
page palace panel paper parliament party petition piece platform police poll posting press program programme publication pundit regime regulator release report republic resolution retailer review ruling secretariat section senate service side site society squad startup state statement station store study survey syndicate
task-force team text think-tank transcript treaty tribunal troupe trust tweet union unit university watchdog website white-house wire
`);
/** Person nouns that say the gender. */
const male = wordSet(
  "man father husband son brother boy uncle grandfather grandson king prince businessman chairman spokesman congressman policeman boyfriend dad salesman gunman widower statesman anchorman ex-husband gentleman",
);
const female = wordSet(
  "woman mother wife daughter sister girl aunt grandmother granddaughter queen princess businesswoman chairwoman spokeswoman congresswoman policewoman girlfriend actress waitress widow hostess anchorwoman ex-wife lady mom",
);
/** Heads of states, governments and parties, who are met again as "the leader". */
const leader = wordSet(
  "president leader premier chancellor minister king queen ruler strongman emir sultan dictator taoiseach governor mayor prime-minister statesman",
);

export const roles: {
  readonly person: ReadonlySet<string>;
  readonly plurals: ReadonlyMap<string, string>;
  readonly body: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  readonly leader: ReadonlySet<string>;
} = { person, plurals, body, male, female, leader };
