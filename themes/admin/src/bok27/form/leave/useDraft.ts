import { useEffect, useState } from "react";
import { useLocation } from "react-router-dom";
import { useWhoAmI } from "../../../keycloak-admin-ui";
import { dropDraft, readDraft } from "../logic/draft";

/** What this person had typed on this page when the session ended; kept no longer than until it is put back. */
export const useDraft = () => {
  const { whoAmI } = useWhoAmI();
  const { pathname } = useLocation();
  const [draft] = useState(() => readDraft(pathname, whoAmI.userId));
  useEffect(() => dropDraft(), []);
  return draft;
};
