// siteFooters: what a web site puts under its articles: report an error, share, subscribe, read also. Only the end of a text is looked at.

import type { CleanContext, Edit } from "./edit.ts";
import { lines } from "./line.ts";

const starts = [
  // Russian, Ukrainian, Belarusian
  "заметили ошибку", "нашли ошибку", "нашли опечатку", "увидели ошибку", "если вы (?:заметили|нашли|обнаружили) ошибку", "выделите (?:её|ее|текст)", "новости и статьи", "новости по теме", "читайте также",
  "читать также", "смотрите также", "материалы по теме", "другие новости", "последние новости", "подписывайтесь", "подписаться", "подпишитесь", "поделиться", "поделитесь", "комментарии", "все права защищены",
  "при (?:использовании|перепечатке|цитировании)", "перепечатка", "версия для печати", "распечатать", "теги:", "метки:", "помітили помилку", "знайшли помилку", "читайте також", "поділитися", "підписуйтесь", "чытайце таксама", "падзяліцца",
  // English
  "share this", "share on", "share via", "click to share", "follow us", "follow @", "subscribe", "sign up (?:for|to)", "newsletter", "read more", "read also", "read next", "also read", "related (?:articles|stories|news|posts|content|topics)",
  "see also", "more on this", "more from", "you may also like", "recommended (?:for you|stories)", "most (?:read|popular)", "all rights reserved", "copyright ©", "©", "\\(c\\) \\d{4}", "print this", "email this", "leave a (?:comment|reply)",
  "post a comment", "comments? \\(\\d+\\)", "view comments", "advertisement", "tags:", "filed under", "posted in", "join (?:our|us on)", "download (?:our|the) app", "report (?:an? )?(?:error|typo|mistake)", "terms of (?:use|service)", "privacy policy",
  "cookie", "back to top", "facebook", "twitter", "whatsapp", "telegram", "vkontakte", "вконтакте", "одноклассники",
  // German, French, Spanish
  "mehr zum thema", "lesen sie auch", "alle rechte vorbehalten", "artikel teilen", "lire aussi", "à lire aussi", "partager", "tous droits réservés", "abonnez-vous", "comparte", "compartir", "lea también", "todos los derechos",
]; // prettier-ignore
const footer = new RegExp(`^[\\s•|>»*-]*(?:${starts.join("|")})(?![\\p{L}])`, "iu");

/** A footer of more lines than these is an article. */
const most = 40;
/** A footer's line is short; a sentence that opens with "Follow us" and goes on for a paragraph is none. */
const longest = 160;

/** From the last line upwards, as long as lines are a footer's, or lie between two that are. Lines with which many documents of the corpus end are footers too. */
export function siteFooters(text: string, { commonEndings }: CleanContext): readonly Edit[] {
  const all = lines(text);
  let from = all.length;
  let between = 0;
  for (let i = all.length - 1; i >= Math.max(0, all.length - most); i--) {
    const line = all[i]?.text ?? "";
    if (line === "") continue;
    if (line.length <= longest && (footer.test(line) || commonEndings.has(line))) {
      from = i;
      between = 0;
    } else if (line.length > 60 || /[.!?…]["”»’)]?$/u.test(line) || ++between > 3) break;
  }
  const first = all[from];
  // A text that is a footer from its first line on is not an article with a footer.
  if (first === undefined || text.slice(0, first.start).trim() === "") return [];
  const start = text.slice(0, first.start).trimEnd().length;
  return [{ start, end: text.length, after: "" }];
}
