// languageCode: one code for the many ways to write a language: en-GB, eng and EN are en.

/** Norwegian's two written forms are one to detectors. */
const joined: Readonly<Record<string, string>> = { nb: "no", nn: "no" };

/** The shortest ISO 639 code, or `null` for what is none ("English"). */
export function languageCode(stated: string): string | null {
  const tag = stated.trim().replaceAll("_", "-");
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(tag)) return null;
  try {
    const { language } = new Intl.Locale(tag);
    return joined[language] ?? language;
  } catch {
    return null;
  }
}
