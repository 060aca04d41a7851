import { configure } from "@testing-library/react";
import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";

/** Components under test show message keys in place of texts. */
await createInstance().use(initReactI18next).init({ lng: "cimode", showSupportNotice: false });

// A busy machine draws slowly; what never comes is found out just as surely.
configure({ asyncUtilTimeout: 10_000 });
