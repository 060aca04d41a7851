import { useEffect, useState } from "react";
import { Bok27Error } from "../bok27/api/Bok27Error";
import { useBok27 } from "../bok27/api/useBok27";

/**
 * Whether the person at the console works with applications. The console's token is a lightweight one without roles,
 * and Keycloak's `whoami` names its own management roles only: so the REST API is asked, which decides anyway.
 * An API that is broken or missing does not hide the entry: the page then says what is wrong.
 */
export const useMayEnter = (realm: string) => {
  const bok27 = useBok27(realm);
  const [allowedIn, setAllowedIn] = useState<string>();

  useEffect(() => {
    const controller = new AbortController();
    bok27.settings(controller.signal).then(
      () => setAllowedIn(realm),
      (error: unknown) => {
        const refused = error instanceof Bok27Error && (error.status === 401 || error.status === 403);
        if (!refused && !controller.signal.aborted) {
          setAllowedIn(realm);
        }
      },
    );
    return () => controller.abort();
  }, [bok27, realm]);

  return allowedIn === realm;
};
