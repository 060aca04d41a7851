export interface SettingValue {
  key: string;
  kind: "TEXT" | "NUMBER" | "FLAG" | "CHOICE";
  value: string;
  defaultValue: string;
  /** Whether the realm has a value of its own. */
  set: boolean;
  min: number | null;
  max: number | null;
  choices: string[] | null;
}

export interface Labels {
  pl: string;
  en: string;
}

export interface ClauseVersion {
  code: string;
  version: string | null;
  mandatory: boolean;
  inForceFrom: string | null;
  /** From that day on the clause is not on the form. */
  withdrawn: boolean;
  labels: Labels | null;
}

/** Whether customers must accept a version to be let in, or are merely shown it once. */
export const ACCEPTANCES = ["REQUIRED", "INFORMATION"] as const;
export type AcceptanceKind = (typeof ACCEPTANCES)[number];

export interface RegulaminVersion {
  version: string;
  inForceFrom: string | null;
  acceptance: AcceptanceKind;
  /** What customers read on the login page; else they follow the address. */
  text: string | null;
  url: string | null;
}

export interface Versions {
  clauses: ClauseVersion[];
  regulamin: RegulaminVersion[];
}
