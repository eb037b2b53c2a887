// organisations: words inside capitalised names that show a body or a place rather than a person, and papers that speak.

import { wordSet } from "../word-set.ts";

const words = wordSet(`
party committee council commission department ministry university college school institute center centre foundation association union bank court senate house congress parliament agency bureau office company corp corp. inc inc. ltd ltd. llc plc group times post journal news press network
organization organisation federation league army force forces police campaign act summit conference agreement treaty street avenue road tower hall palace airport county city state states nation nations republic kingdom administration service services authority board project initiative
alliance coalition assembly secretariat tribunal church embassy guard navy society club media magazine herald tribune gazette guardian telegraph observer chronicle daily review radio television channel tv airlines airways motors systems technologies industries partners capital holdings trust fund
museum library hospital clinic theater theatre stadium arena park square bridge river lake island islands mountain valley bay beach ocean sea port fort camp hotel inn bar cafe restaurant store mall market exchange plan deal program programme project war day week month year amendment reform code
democrats republicans conservatives liberals socialists communists greens nationalists institute's republican democratic democrat american americans research survey poll polling security intelligence defense defence homeland justice
`);
/** Names of newspapers, broadcasters and agencies, as one says them after "told". */
const press = wordSet(
  "reuters ap afp cnn msnbc nbc cbs abc cnbc npr pbs bbc fox breitbart politico buzzfeed bloomberg slate salon vox facebook twitter google youtube tass interfax ria xinhua guardian newsweek time fortune forbes mtv espn hbo c-span c-span2 aol yahoo",
);
export const organisations: { readonly words: ReadonlySet<string>; readonly press: ReadonlySet<string> } = {
  words,
  press,
};
