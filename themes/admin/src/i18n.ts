import { createInstance, type FormatterModule } from "i18next";
import FetchBackend from "i18next-fetch-backend";
import { initReactI18next } from "react-i18next";
import { environment } from "./environment";
import { serverError } from "./serverErrors";

interface Message {
  key: string;
  value: string;
}

/** Set up as in Keycloak's own main: the realm is the namespace, its messages come from the server's theme. */
export const i18n = createInstance({
  fallbackLng: "en",
  keySeparator: ".",
  nsSeparator: false,
  interpolation: { escapeValue: false, alwaysFormat: true },
  showSupportNotice: false,
  defaultNS: [environment.realm],
  ns: [environment.realm],
  backend: {
    loadPath: `${environment.adminBaseUrl}/resources/{{ns}}/admin/{{lng}}`,
    parse: (data: string) => Object.fromEntries((JSON.parse(data) as Message[]).map(({ key, value }) => [key, value])),
  },
});

/** Sees every value before it is put into a text; not by `t`, which must not be called in the midst of another `t`. */
const serverErrorsInOwnWords: FormatterModule = {
  type: "formatter",
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language, options) =>
    options?.interpolationkey === "error" && typeof value === "string"
      ? serverError(value, (key) => i18n.getResource(language ?? i18n.language, environment.realm, key) as string)
      : (value as string),
};

i18n.use(serverErrorsInOwnWords);
i18n.use(FetchBackend);
i18n.use(initReactI18next);

/** The stock page stays `lang="en"` in every language, which makes screen readers mispronounce it. */
i18n.on("languageChanged", (language) => {
  document.documentElement.lang = language;
  document.title = i18n.t("ibokConsoleTitle");
});
