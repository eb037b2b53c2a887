// pageNoise: takes out of a web page what surrounds an article: menus, buttons for sharing, advertising, lists of other stories.

/** Words of classes and ids, whole or set off by hyphens. */
const noisy =
  /(?:^|[-_ ])(?:share|shares|sharing|sharebar|social|socials|addthis|sharethis|newsletter|subscribe|subscription|signup|related|recommended|recommendations|read-?more|more-stories|breadcrumbs?|cookie|cookies|consent|gdpr|advert|adverts|advertisement|ads?|sponsored|promo|paywall|comments?|disqus|tags|tag-list|most-read|trending|print|toolbar|skip-link|popup|modal|banner|copyright|typo|mistape)(?:$|[-_ ])/iu;
const noisyTags =
  "nav, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [hidden], form, dialog";
/** Lines that no journalist writes, whatever element they stand in. */
const noisyLine =
  /^(?:share(?: (?:this|on|via|with)\b.{0,40})?|tweet(?: this)?|print(?: this(?: page| article)?)?|e-?mail(?: this.{0,20})?|follow us\b.{0,40}|read (?:more|also|next)\b:?.{0,80}|see also:?|related (?:articles|stories|news).{0,20}|subscribe\b.{0,60}|sign up (?:for|to)\b.{0,80}|advertisement|all rights reserved\.?|©.{0,100}|copyright\b.{0,80}|noticed? (?:a|an) (?:mistake|error)\b.{0,80}|поделиться.{0,40}|распечатать|читайте также:?.{0,80}|подпис(?:ывайтесь|аться)\b.{0,60}|заметили ошибку.{0,80}|нашли ошибку.{0,80}|новости и статьи|реклама|все права защищены\.?)$/iu;

/**
 * Removes elements in place; the document is the caller's own. What holds a third of the page's text is never removed, whatever it is called.
 *
 * @cost O(elements)
 */
export function pageNoise(page: Document): void {
  const whole = lengthOf(page.querySelector("body") ?? page.documentElement);
  const all = [...page.querySelectorAll(noisyTags), ...page.querySelectorAll("[class], [id]")];
  for (const element of all) {
    const name = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
    if (!noisy.test(name) && !element.matches(noisyTags)) continue;
    if (/^(?:html|body|main|article)$/iu.test(element.tagName) || lengthOf(element) * 3 > whole) continue;
    element.remove();
  }
}

function lengthOf(element: Element): number {
  return (element.textContent ?? "").replaceAll(/\s+/gu, " ").length;
}

/** Whether a block of text is a button, a footer or a pointer to other stories. */
export function isNoisyLine(block: string): boolean {
  return noisyLine.test(block.trim());
}
