import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useAdminClient } from "../../keycloak-admin-ui";
import { bok27Client } from "./client";

/** The REST API of one realm, with the token and the language of the person at the console. */
export const useBok27 = (realm: string) => {
  const { adminClient } = useAdminClient();
  const { i18n } = useTranslation();
  const language = i18n.language;

  return useMemo(
    () =>
      bok27Client({
        baseUrl: adminClient.baseUrl,
        realm,
        language,
        accessToken: () => adminClient.getAccessToken(),
      }),
    [adminClient, realm, language],
  );
};
