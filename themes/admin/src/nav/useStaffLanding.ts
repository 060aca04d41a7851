import { useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import { toApplications } from "../paths";

/**
 * Whoever opens the console without naming a page lands on the applications: Keycloak's own start page only describes
 * the server. Done once, so that the start page can still be chosen from the menu.
 */
export const useStaffLanding = (realm: string, mayEnter: boolean) => {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const startPath = useRef(pathname);
  const done = useRef(false);

  useEffect(() => {
    const openedBare = startPath.current === "/" || startPath.current === `/${encodeURIComponent(realm)}`;
    if (mayEnter && !done.current) {
      done.current = true;
      if (openedBare && pathname === startPath.current) {
        void navigate(toApplications(realm), { replace: true });
      }
    }
  }, [mayEnter, navigate, pathname, realm]);
};
