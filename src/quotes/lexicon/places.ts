// places: states, provinces, regions and cities that are met as names and do not speak as people.

import { wordSet } from "../word-set.ts";

/** Lower case; places of several words are written with hyphens here and matched word by word. */
export const places: ReadonlySet<string> = wordSet(`
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new-hampshire new-jersey new-mexico new-york
north-carolina north-dakota ohio oklahoma oregon pennsylvania rhode-island south-carolina south-dakota tennessee texas utah vermont virginia west-virginia wisconsin wyoming ontario quebec alberta manitoba saskatchewan nova-scotia new-brunswick newfoundland labrador british-columbia yukon nunavut
ont sask alta que man b.c n.s n.b n.l p.e.i n.w.t ariz ark calif colo conn fla ga kan ky mass mich minn neb nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash wis w.va wyo
england scotland wales northern-ireland crimea donbas donetsk luhansk chechnya catalonia bavaria saxony lombardy sicily flanders wallonia kashmir punjab tibet xinjiang kurdistan gaza west-bank golan
boston chicago dallas houston philadelphia phoenix san-diego san-francisco los-angeles las-vegas seattle denver detroit miami atlanta baltimore cleveland cincinnati milwaukee minneapolis orlando tampa pittsburgh portland sacramento nashville memphis new-orleans orange manhattan brooklyn queens bronx harlem
toronto montreal vancouver calgary edmonton winnipeg halifax hamilton geneva zurich munich frankfurt hamburg cologne milan naples venice florence barcelona seville lyon marseille rotterdam antwerp glasgow edinburgh manchester birmingham liverpool leeds bristol belfast cardiff oxford cambridge
dubai abu-dhabi mumbai kolkata karachi lahore shanghai hong-kong guangzhou osaka kyoto sydney melbourne brisbane perth auckland wellington johannesburg cape-town lagos casablanca alexandria aleppo mosul basra istanbul izmir st.-petersburg kazan sochi vladivostok yalta odessa kharkiv lviv mariupol gomel brest grodno
africa asia america americas europe oceania antarctica middle-east latin-america balkans caucasus siberia scandinavia baltic eurasia mediterranean pacific atlantic arctic wall-street silicon-valley hollywood broadway capitol-hill
`);
