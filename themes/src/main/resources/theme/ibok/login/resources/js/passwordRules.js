/*
 * The rules of a new password, as the server has them: "ibok-…" in pl.wpwik.ibok.password.PasswordRules, the others in
 * Keycloak's password policies of the same name (26.7.4). The server decides; these only tick the conditions off while
 * the customer types. SameRulesOnThePageTest holds both to the same answers.
 *
 * Each takes the password and what it is compared with, a number or the login.
 */
const POLISH_LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
const STROKE = /[\u0335-\u0338]/;
const CHARACTER_WITH_ITS_MARKS = /[^]\p{M}*/gu;
const LETTER_AND_MARKS_LOOKED_AT = 32;

function isPolish(character) {
  const composed = character.normalize("NFC");
  const bare = character.normalize("NFD")[0].toLowerCase();
  return POLISH_LETTERS.includes(composed[0]) || (bare === "l" && STROKE.test(character));
}

function hasPolishLetter(password) {
  const characters = password.match(CHARACTER_WITH_ITS_MARKS) ?? [];
  return characters.some((character) => isPolish(character.slice(0, LETTER_AND_MARKS_LOOKED_AT)));
}

/** Java's char: the policies count UTF-16 units, and half a character is of no kind. */
function units(password, kind) {
  return password.split("").filter((unit) => kind.test(unit)).length;
}

/** String.equalsIgnoreCase: one character for one, so that ß stays ß and İ becomes i. */
function folded(text) {
  return Array.from(text, (character) => {
    const upper = character.toUpperCase();
    const [lower] = (upper.length === character.length ? upper : character).toLowerCase();
    return lower;
  }).join("");
}

export const RULES = {
  "ibok-length": (password, number) => Array.from(password).length >= number,
  "ibok-digit": (password) => /[0-9]/.test(password),
  "ibok-upper-case": (password) => /[A-Z]/.test(password),
  "ibok-lower-case": (password) => /[a-z]/.test(password),
  "ibok-polish-letter": (password) => !hasPolishLetter(password),
  length: (password, number) => password.length >= number,
  maxLength: (password, number) => password.length <= number,
  digits: (password, number) => units(password, /\p{Nd}/u) >= number,
  upperCase: (password, number) => units(password, /\p{Uppercase}/u) >= number,
  lowerCase: (password, number) => units(password, /\p{Lowercase}/u) >= number,
  specialChars: (password, number) => units(password, /[^\p{L}\p{Nd}]/u) >= number,
  notUsername: (password, login) => folded(password) !== folded(login),
  notContainsUsername: (password, login) => !password.toLowerCase().includes(login.toLowerCase()),
};
