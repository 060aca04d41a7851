import { useEffect, useState } from "react";
import { Bok27Error } from "../bok27/api/Bok27Error";
import type { Permissions } from "../bok27/api/types";
import { useBok27 } from "../bok27/api/useBok27";

export interface StaffRights {
  mayEnter: boolean;
  /** Unknown where the API is broken or older than the console. */
  permissions?: Permissions;
}

const NONE: StaffRights = { mayEnter: false };

/**
 * What the person at the console may do with applications. The console's token is a lightweight one without roles, and
 * Keycloak's `whoami` names its own management roles only: so the REST API is asked, once per realm, which decides
 * anyway. An API that is broken or missing does not hide the list: the page then says what is wrong.
 */
export const useStaffRights = (realm: string): StaffRights => {
  const bok27 = useBok27(realm);
  const [known, setKnown] = useState<StaffRights & { realm: string }>();

  useEffect(() => {
    const controller = new AbortController();
    bok27.settings(controller.signal).then(
      ({ permissions }) => setKnown({ realm, mayEnter: true, permissions }),
      (error: unknown) => {
        const refused = error instanceof Bok27Error && (error.status === 401 || error.status === 403);
        if (!refused && !controller.signal.aborted) {
          setKnown({ realm, mayEnter: true });
        }
      },
    );
    return () => controller.abort();
  }, [bok27, realm]);

  return known?.realm === realm ? known : NONE;
};
