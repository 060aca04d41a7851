import type { SettingValue } from "../api/administration";

/** What has been keyed in and not saved yet; null puts the default back. */
export type Draft = Record<string, string | null>;

/** What stands in the field. */
export const shownValue = ({ key, value, defaultValue }: SettingValue, draft: Draft) => {
  const drafted = draft[key];
  return drafted === undefined ? value : (drafted ?? defaultValue);
};

const isChange = ({ key, value, set }: SettingValue, draft: Draft) => {
  const drafted = draft[key];
  return drafted === null ? set : drafted !== undefined && drafted.trim() !== value;
};

/** Only what differs from what the server has is sent. */
export const changesOf = (items: SettingValue[], draft: Draft): Draft =>
  Object.fromEntries(items.filter((item) => isChange(item, draft)).map(({ key }) => [key, draft[key]?.trim() ?? null]));

/** Whether there is a way back: the realm has a value of its own, or one is being keyed in. */
export const mayRestore = (item: SettingValue, draft: Draft) => {
  const drafted = draft[item.key];
  return drafted === undefined ? item.set : drafted !== null && (item.set || drafted !== item.defaultValue);
};
