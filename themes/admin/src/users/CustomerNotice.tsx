import { lazy, Suspense } from "react";
import { useMatch } from "react-router-dom";
import { STOCK_USER_PATH } from "../keycloak-admin-ui";

const CustomerAlert = lazy(() => import("./CustomerAlert"));

/** Beside every page of the console, and nothing on any but that of one user. */
export const CustomerNotice = () => {
  const { realm, id } = useMatch(STOCK_USER_PATH)?.params ?? {};
  if (!realm || !id) {
    return null;
  }
  return (
    <Suspense fallback={null}>
      <CustomerAlert key={id} realm={realm} userId={id} />
    </Suspense>
  );
};
