// countries: names, the adjectives and inhabitants that go with them, and the capitals and seats that stand for them.

/** One country a line: its name; adjectives and inhabitants; capitals and seats. */
const table = `
Afghanistan; Afghan; Kabul
Albania; Albanian; Tirana
Algeria; Algerian; Algiers
Argentina; Argentine Argentinian Argentinean; Buenos-Aires
Armenia; Armenian; Yerevan
Australia; Australian; Canberra
Austria; Austrian; Vienna
Azerbaijan; Azerbaijani Azeri; Baku
Bahrain; Bahraini; Manama
Bangladesh; Bangladeshi; Dhaka
Belarus; Belarusian Belarussian Byelorussian; Minsk
Belgium; Belgian; Brussels
Bolivia; Bolivian; La-Paz
Bosnia; Bosnian; Sarajevo
Brazil; Brazilian; Brasilia
Britain; British Briton English Scottish Welsh; London Westminster Whitehall Downing
Bulgaria; Bulgarian; Sofia
Cambodia; Cambodian; Phnom-Penh
Canada; Canadian; Ottawa
Chile; Chilean; Santiago
China; Chinese; Beijing
Colombia; Colombian; Bogota Bogotá
Congo; Congolese; Kinshasa
Croatia; Croatian Croat; Zagreb
Cuba; Cuban; Havana
Cyprus; Cypriot; Nicosia
Czechia; Czech; Prague
Denmark; Danish Dane; Copenhagen
Ecuador; Ecuadorian Ecuadorean; Quito
Egypt; Egyptian; Cairo
Estonia; Estonian; Tallinn
Ethiopia; Ethiopian; Addis-Ababa
Finland; Finnish Finn; Helsinki
France; French; Paris Elysee Élysée
Georgia; Georgian; Tbilisi
Germany; German; Berlin
Ghana; Ghanaian; Accra
Greece; Greek; Athens
Guatemala; Guatemalan;
Haiti; Haitian;
Honduras; Honduran;
Hungary; Hungarian; Budapest
Iceland; Icelandic; Reykjavik
India; Indian; Delhi New-Delhi
Indonesia; Indonesian; Jakarta
Iran; Iranian Persian; Tehran
Iraq; Iraqi; Baghdad
Ireland; Irish; Dublin
Israel; Israeli; Jerusalem
Italy; Italian; Rome
Jamaica; Jamaican; Kingston
Japan; Japanese; Tokyo
Jordan; Jordanian; Amman
Kazakhstan; Kazakh Kazakhstani; Astana
Kenya; Kenyan; Nairobi
Kosovo; Kosovar; Pristina
Kuwait; Kuwaiti;
Kyrgyzstan; Kyrgyz; Bishkek
Laos; Laotian Lao; Vientiane
Latvia; Latvian; Riga
Lebanon; Lebanese; Beirut
Libya; Libyan; Tripoli
Lithuania; Lithuanian; Vilnius
Luxembourg; Luxembourgish;
Macedonia; Macedonian; Skopje
Malaysia; Malaysian; Kuala-Lumpur
Malta; Maltese; Valletta
Mexico; Mexican;
Moldova; Moldovan Moldavian; Chisinau Kishinev
Mongolia; Mongolian; Ulaanbaatar
Montenegro; Montenegrin; Podgorica
Morocco; Moroccan; Rabat
Myanmar; Burmese; Naypyidaw
Nepal; Nepalese Nepali; Kathmandu
Netherlands; Dutch; Hague Amsterdam
Nicaragua; Nicaraguan; Managua
Nigeria; Nigerian; Abuja
Norway; Norwegian; Oslo
Pakistan; Pakistani; Islamabad
Palestine; Palestinian; Ramallah
Panama; Panamanian;
Peru; Peruvian; Lima
Philippines; Philippine Filipino; Manila
Poland; Polish Pole; Warsaw
Portugal; Portuguese; Lisbon
Qatar; Qatari; Doha
Romania; Romanian; Bucharest
Russia; Russian; Moscow Kremlin
Rwanda; Rwandan; Kigali
Saudi-Arabia; Saudi; Riyadh
Senegal; Senegalese; Dakar
Serbia; Serbian Serb; Belgrade
Singapore; Singaporean;
Slovakia; Slovak; Bratislava
Slovenia; Slovenian Slovene; Ljubljana
Somalia; Somali; Mogadishu
Spain; Spanish; Madrid
Sudan; Sudanese; Khartoum
Sweden; Swedish Swede; Stockholm
Switzerland; Swiss; Bern
Syria; Syrian; Damascus
Taiwan; Taiwanese; Taipei
Tajikistan; Tajik; Dushanbe
Tanzania; Tanzanian;
Thailand; Thai; Bangkok
Tunisia; Tunisian; Tunis
Turkey; Turkish Turk; Ankara
Turkmenistan; Turkmen; Ashgabat
Uganda; Ugandan; Kampala
Ukraine; Ukrainian; Kiev Kyiv
Uruguay; Uruguayan; Montevideo
Uzbekistan; Uzbek; Tashkent
Venezuela; Venezuelan; Caracas
Vietnam; Vietnamese; Hanoi
Yemen; Yemeni; Sanaa
Zimbabwe; Zimbabwean; Harare
Korea; Korean; Seoul Pyongyang
South-Africa; South-African; Pretoria
United-States; American US U.S. USA U.S.A. America; Washington
United-Kingdom; UK U.K.; 
European-Union; European EU E.U. Europe;
`;

function read(): {
  readonly nations: ReadonlyMap<string, string>;
  readonly names: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
} {
  const nations = new Map<string, string>();
  const names = new Set<string>();
  const adjectives = new Set<string>();
  for (const line of table.trim().split("\n")) {
    const [name = "", forms = "", seats = ""] = line
      .split(";")
      .map((part) => part.trim().toLowerCase().replace(/-/gu, " "));
    for (const form of [name, ...forms.split(/\s+/u), ...seats.split(/\s+/u)]) if (form !== "") nations.set(form, name);
    for (const form of forms.split(/\s+/u)) {
      if (form === "") continue;
      adjectives.add(form);
      adjectives.add(`${form}s`);
      nations.set(`${form}s`, name);
    }
    for (const seat of [name, ...seats.split(/\s+/u)]) if (seat !== "") names.add(seat);
  }
  return { nations, names, adjectives };
}

/** `nations`: any form (name, adjective, capital), lower case → the country. `names`: countries and seats. `adjectives`: "russian", "russians". */
export const countries: ReturnType<typeof read> = {
  get nations() {
    return all().nations;
  },
  get names() {
    return all().names;
  },
  get adjectives() {
    return all().adjectives;
  },
};

/** Read when first asked for: most who load the library look for no quotation. */
function all(): ReturnType<typeof read> {
  return (known ??= read());
}

let known: ReturnType<typeof read> | undefined;
