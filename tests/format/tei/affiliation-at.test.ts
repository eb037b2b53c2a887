// affiliationAt: parties and offices by the day. The people are invented.

import { describe, expect, it } from "vitest";
import { affiliationAt } from "../../../src/format/tei/affiliation-at.ts";
import { teiNames } from "../../../src/format/tei/tei-names.ts";
import { xmlEvents } from "../../../src/format/xml-events.ts";

const collector = teiNames();
xmlEvents(
  `<x>
    <org xml:id="GOV" role="government"><orgName>Government</orgName></org>
    <org xml:id="CLUB" role="interparliamentaryFriendshipGroup"><orgName>Club</orgName></org>
    <org xml:id="A" role="politicalParty"><orgName full="yes">Party A</orgName><orgName full="init">PA</orgName></org>
    <org xml:id="B" role="politicalParty"><orgName full="yes">Party B</orgName></org>
    <org xml:id="G" role="parliamentaryGroup"><orgName>Group</orgName></org>
    <person xml:id="p">
      <persName><forename>Ann</forename><surname>Van</surname><surname>Lee</surname></persName><sex value="F">w</sex>
      <affiliation role="member" ref="#G"/>
      <affiliation role="member" ref="#A" from="2010-01-01" to="2014-12-31"/>
      <affiliation role="member" ref="#B" from="2015-01-01T00:00:00"/>
      <affiliation role="minister" ref="#GOV" from="2012-05" to="2013"><roleName>Minister of Roads</roleName></affiliation>
      <affiliation role="chairman" ref="#CLUB"/>
    </person>
    <person xml:id="q"><persName>Ben</persName><affiliation role="MP" ref="#party.X.2"/></person>
  </x>`,
  collector,
);
const { names } = collector;
const person = names.people.get("p");
const at = (date: string | null): unknown =>
  person === undefined ? undefined : affiliationAt(person, { date, names });

describe("affiliationAt", () => {
  it("joins the names of a person and leaves titles out", () =>
    expect([person?.name, person?.gender]).toEqual(["Ann Van Lee", "f"]));

  it.each([
    ["2014-12-31", "PA", null],
    ["2015-01-01", "Party B", null],
    ["2012-05-01", "PA", "Minister of Roads"],
    ["2013-12-31", "PA", "Minister of Roads"],
    ["2009-01-01", "Group", null],
  ])("on %s the party is %s and the office %s", (date, party, office) => expect(at(date)).toEqual({ party, office }));

  it("without a date only what always holds is known", () =>
    expect(at(null)).toEqual({ party: "Group", office: null }));

  it("takes an organisation that is not listed for a party when it is called one", () => {
    const other = names.people.get("q");
    expect(other && affiliationAt(other, { date: null, names }).party).toBe("X.2");
  });
});
