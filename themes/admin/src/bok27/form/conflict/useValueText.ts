import { useTranslation } from "react-i18next";
import type { Channel, SupplyPoint } from "../../api/types";
import { CHANNEL_KEYS } from "../../labels";
import { useFormats } from "../../useFormats";

const KIND_KEYS = { PERSON: "ibokKindPerson", ORGANISATION: "ibokKindOrganisation" };
const DATES = ["filedOn", "regulamin.signedOn"];

/** A field's value in words. */
export const useValueText = () => {
  const { t } = useTranslation();
  const { date } = useFormats();
  const point = ({ number, address }: SupplyPoint) => [number, address].filter(Boolean).join(", ");

  return (path: string, value: unknown): string => {
    if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) {
      return t("ibokNotGiven");
    }
    if (typeof value === "boolean") {
      return t(value ? "ibokYes" : "ibokNo");
    }
    if (Array.isArray(value)) {
      return value.map((entry) => point(entry as SupplyPoint)).join("; ");
    }
    const text = String(value);
    if (DATES.includes(path)) {
      return date(text);
    }
    if (path === "channel") {
      return t(CHANNEL_KEYS[text as Channel] ?? text);
    }
    return path === "applicant.kind" ? t(KIND_KEYS[text as keyof typeof KIND_KEYS] ?? text) : text;
  };
};
