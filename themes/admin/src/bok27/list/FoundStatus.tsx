import { useTranslation } from "react-i18next";
import type { Found } from "./useApplications";

/** Tells those who cannot see the list change what has become of their search; always there, so that it is heard. */
export const FoundStatus = ({ found }: { found?: Found }) => {
  const { t } = useTranslation();
  return (
    <div role="status" className="pf-v5-u-screen-reader">
      {found && t("ibokListFound", { count: found.found.total })}
    </div>
  );
};
