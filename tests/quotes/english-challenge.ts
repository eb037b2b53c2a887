// A challenge set for English, invented for this project: one phenomenon an item, direct quotations and the turns of transcripts.

import type { ChallengeItem } from "./russian-challenge.ts";

export const englishChallenge: readonly ChallengeItem[] = [
  {
    id: "curly-after",
    text: "Minister Dora Lindqvist met the press. “We sign in May,” Lindqvist said.",
    quotes: [{ words: "“We sign in May,”", speaker: "Dora Lindqvist" }],
  },
  {
    id: "straight-after",
    text: 'Minister Dora Lindqvist met the press. "We sign in May," Lindqvist said.',
    quotes: [{ words: '"We sign in May,"', speaker: "Dora Lindqvist" }],
  },
  {
    id: "guillemets",
    text: "«We sign in May,» Dora Lindqvist said in Riga.",
    quotes: [{ words: "«We sign in May,»", speaker: "Dora Lindqvist" }],
  },
  {
    id: "low-marks",
    text: "„We sign in May“, Dora Lindqvist said in Riga.",
    quotes: [{ words: "„We sign in May“", speaker: "Dora Lindqvist" }],
  },
  {
    id: "double-apostrophes",
    text: "''We sign in May,'' Dora Lindqvist said.",
    quotes: [{ words: "''We sign in May,''", speaker: "Dora Lindqvist" }],
  },
  {
    id: "inverted",
    text: "“The road is open,” said Senator Hugo Falk.",
    quotes: [{ words: "“The road is open,”", speaker: "Hugo Falk" }],
  },
  {
    id: "inverted-apposition",
    text: "“The road is open,” said Hugo Falk, a senator from the north.",
    quotes: [{ words: "“The road is open,”", speaker: "Hugo Falk" }],
  },
  {
    id: "before-comma",
    text: "Senator Hugo Falk added, “The road is open.”",
    quotes: [{ words: "“The road is open.”", speaker: "Hugo Falk" }],
  },
  {
    id: "before-colon",
    text: "Senator Hugo Falk was clear: “The road is open.”",
    quotes: [{ words: "“The road is open.”", speaker: "Hugo Falk" }],
  },
  {
    id: "participle",
    text: "Senator Hugo Falk defended the bridge, saying, “It is the only road that we have.”",
    quotes: [{ words: "“It is the only road that we have.”", speaker: "Hugo Falk" }],
  },
  {
    id: "according-to",
    text: "According to Senator Hugo Falk, “the road was never closed to anyone.”",
    quotes: [{ words: "“the road was never closed to anyone.”", speaker: "Hugo Falk" }],
  },
  {
    id: "split",
    text: "“If the river rises,” Senator Hugo Falk said, “we close the road at once.”",
    quotes: [
      { words: "“If the river rises,”", speaker: "Hugo Falk" },
      { words: "“we close the road at once.”", speaker: "Hugo Falk" },
    ],
  },
  {
    id: "two-sentences",
    text: "“The river is high,” Senator Hugo Falk said. “We close the road at once.”",
    quotes: [
      { words: "“The river is high,”", speaker: "Hugo Falk" },
      { words: "“We close the road at once.”", speaker: "Hugo Falk" },
    ],
  },
  {
    id: "pronoun-he",
    text: "Senator Hugo Falk came late. “The road was flooded,” he explained.",
    quotes: [{ words: "“The road was flooded,”", speaker: "Hugo Falk" }],
  },
  {
    id: "pronoun-by-gender",
    text: "Dora Lindqvist met Hugo Falk at the bridge. “You are late,” she told him. “The road was flooded,” he replied.",
    quotes: [
      { words: "“You are late,”", speaker: "Dora Lindqvist" },
      { words: "“The road was flooded,”", speaker: "Hugo Falk" },
    ],
  },
  {
    id: "title-and-surname",
    text: "Hugo Falk and Dora Lindqvist argued. “You are late,” Ms. Lindqvist said.",
    quotes: [{ words: "“You are late,”", speaker: "Dora Lindqvist" }],
  },
  {
    id: "same-surname",
    text: "Hugo Falk came with his sister, Maria Falk. “We walked,” Mrs. Falk said. “It rained,” Mr. Falk said.",
    quotes: [
      { words: "“We walked,”", speaker: "Maria Falk" },
      { words: "“It rained,”", speaker: "Hugo Falk" },
    ],
  },
  {
    id: "role-in-apposition",
    text: "Dora Lindqvist, the Latvian chancellor, rejected the plan. “It came too late,” the chancellor said.",
    quotes: [{ words: "“It came too late,”", speaker: "Dora Lindqvist" }],
  },
  {
    id: "president-of",
    text: "Hugo Falk, the president of Estonia, opened the meeting. “The sea belongs to all,” the Estonian president said.",
    quotes: [{ words: "“The sea belongs to all,”", speaker: "Hugo Falk" }],
  },
  {
    id: "organisation",
    text: "“No ship was lost,” the Ministry of Transport said in a statement.",
    quotes: [{ words: "“No ship was lost,”", speaker: "Ministry of Transport" }],
  },
  {
    id: "unnamed",
    text: "“Nobody expected this,” a senior diplomat said on condition of anonymity.",
    quotes: [{ words: "“Nobody expected this,”", speaker: "a senior diplomat" }],
  },
  {
    id: "continued-paragraphs",
    text: "Chancellor Dora Lindqvist told parliament:\n\n“The budget is balanced.\n\n“The debt is falling.\n\n“We will keep it so.”",
    quotes: [
      { words: "“The budget is balanced.", speaker: "Dora Lindqvist" },
      { words: "“The debt is falling.", speaker: "Dora Lindqvist" },
      { words: "“We will keep it so.”", speaker: "Dora Lindqvist" },
    ],
  },
  {
    id: "floating",
    text: "Senator Hugo Falk would not retreat.\n\n“I have counted the votes three times. They are there.”",
    quotes: [{ words: "“I have counted the votes three times. They are there.”", speaker: "Hugo Falk" }],
  },
  {
    id: "question",
    text: "“Will you resign?” a reporter asked. “No,” Chancellor Dora Lindqvist said.",
    quotes: [
      { words: "“Will you resign?”", speaker: "a reporter" },
      { words: "“No,”", speaker: "Dora Lindqvist" },
    ],
  },
  {
    id: "nested",
    text: "“He told me, ‘Sign nothing,’ and I did not,” Senator Hugo Falk said.",
    quotes: [{ words: "“He told me, ‘Sign nothing,’ and I did not,”", speaker: "Hugo Falk" }],
  },
  {
    id: "scare-quotes",
    text: "The so-called “velvet pact” was signed in the old port. Nobody spoke to the press.",
    quotes: [],
  },
  {
    id: "odd-marks",
    text: 'Senator Hugo Falk spoke of the "rope. Nobody laughed.\n\nLater he said, "The road is open."',
    quotes: [{ words: '"The road is open."', speaker: "Hugo Falk" }],
  },
  {
    id: "transcript",
    text: "LINDQVIST: We were never asked about the bridge.\n\nFALK: That is not true, chancellor.\n\nLINDQVIST: Show me the letter.",
    quotes: [
      { words: "We were never asked about the bridge.", speaker: "LINDQVIST" },
      { words: "That is not true, chancellor.", speaker: "FALK" },
      { words: "Show me the letter.", speaker: "LINDQVIST" },
    ],
  },
  {
    id: "unattributed",
    text: "A sign hung on the wall of the empty hall.\n\n“Mind the river and throw no stones into it.”\n\nIt rained all day.",
    quotes: [{ words: "“Mind the river and throw no stones into it.”", speaker: null }],
  },
  {
    id: "dash",
    text: "“A parliament that does not argue is a choir.” — Hugo Falk",
    quotes: [{ words: "“A parliament that does not argue is a choir.”", speaker: "Hugo Falk" }],
  },
  {
    id: "object-is-not-speaker",
    text: "Dora Lindqvist told Hugo Falk: “You are always welcome here.”",
    quotes: [{ words: "“You are always welcome here.”", speaker: "Dora Lindqvist" }],
  },
  {
    id: "abbreviation",
    text: "“The bill will pass,” said Rep. Hugo Falk, D-Mass., who wrote it.",
    quotes: [{ words: "“The bill will pass,”", speaker: "Hugo Falk" }],
  },
];
