import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";

/** Components under test show message keys in place of texts. */
await createInstance().use(initReactI18next).init({ lng: "cimode", showSupportNotice: false });
