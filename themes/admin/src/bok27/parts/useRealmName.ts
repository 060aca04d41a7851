import { useParams } from "react-router-dom";

/** The realm in the page's address. */
export const useRealmName = () => useParams<"realm">().realm ?? "";
