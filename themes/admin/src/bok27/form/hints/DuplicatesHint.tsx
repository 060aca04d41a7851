import { Alert, List, ListItem } from "@patternfly/react-core";
import { ExternalLinkAltIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toApplication } from "../../../paths";
import type { Bok27 } from "../../api/client";
import type { Duplicate } from "../../api/types";
import { STATUS_LABELS } from "../../labels";
import { useFormats } from "../../useFormats";
import { useDuplicates } from "./useDuplicates";

const MATCH_KEYS: Record<Duplicate["matches"][number], string> = {
  CUSTOMER_NUMBER: "ibokDuplicateCustomerNumber",
  NAME_AND_ADDRESS: "ibokDuplicateNameAndAddress",
};

interface Props {
  realm: string;
  bok27: Bok27;
  /** The application that is being edited is no duplicate of itself. */
  except?: string;
}

/**
 * Points out applications like this one; a customer may well file twice. They open in a tab of their own, for what has
 * been typed here is not saved. The frame is always there, so that a screen reader notices what appears in it.
 */
export const DuplicatesHint = ({ realm, bok27, except }: Props) => {
  const { t } = useTranslation();
  const { date } = useFormats();
  const duplicates = useDuplicates(bok27, except);
  const about = ({ applicant, filedOn, status, matches }: Duplicate) =>
    t("ibokDuplicateAbout", {
      applicant,
      filedOn: date(filedOn),
      status: t(STATUS_LABELS[status]?.key ?? status),
      matches: matches.map((match) => t(MATCH_KEYS[match] ?? match)).join(", "),
    });

  return (
    <div aria-live="polite" className="ibok-form__duplicates">
      {duplicates.length > 0 && (
        <Alert variant="warning" isInline title={t("ibokDuplicatesTitle")} component="h2">
          <List>
            {duplicates.map((duplicate) => (
              <ListItem key={duplicate.id}>
                <Link to={toApplication(realm, duplicate.id)} target="_blank" rel="noreferrer">
                  {duplicate.number} <ExternalLinkAltIcon title={t("ibokNewTab")} />
                </Link>
                {about(duplicate)}
              </ListItem>
            ))}
          </List>
        </Alert>
      )}
    </div>
  );
};
