import { useCallback, useEffect } from "react";
import { useLocation } from "react-router-dom";
import { useAdminClient, useWhoAmI } from "../../../keycloak-admin-ui";
import { type Draft, keepDraft } from "../logic/draft";
import { stayOnPage } from "../logic/session";

/**
 * A session that ends while something is typed: the page stays, and logging in brings back what was on it.
 *
 * @param onLost memoise it
 * @returns goes to the login page
 */
export const useSession = (unsaved: boolean, onLost: () => void) => {
  const { keycloak } = useAdminClient();
  const { whoAmI } = useWhoAmI();
  const { pathname: page } = useLocation();
  useEffect(() => (unsaved ? stayOnPage(keycloak, onLost) : undefined), [keycloak, unsaved, onLost]);

  return useCallback(
    async (work: Pick<Draft, "values" | "recorded">) => {
      keepDraft({ ...work, page, userId: whoAmI.userId });
      window.location.assign(await keycloak.createLoginUrl());
    },
    [keycloak, page, whoAmI.userId],
  );
};
