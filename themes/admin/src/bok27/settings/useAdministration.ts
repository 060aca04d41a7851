import { useCallback } from "react";
import type { SettingValue, Versions } from "../api/administration";
import type { Bok27 } from "../api/client";
import { useLoad } from "../api/useLoad";

interface Administration {
  today: string;
  items: SettingValue[];
  versions: Versions;
}

/** What a realm administrator sets; after each change the server's answer is shown, and nothing else asked again. */
export const useAdministration = (bok27: Bok27) => {
  const load = useCallback(
    async (signal: AbortSignal): Promise<Administration> => {
      const [{ today }, items, versions] = await Promise.all([
        bok27.settings(signal),
        bok27.settingValues(signal),
        bok27.versions(signal),
      ]);
      return { today, items, versions };
    },
    [bok27],
  );
  const { value, show, ...loaded } = useLoad(load);
  const change = (changes: Partial<Administration>) => value && show({ ...value, ...changes });
  return { ...loaded, value, change };
};
