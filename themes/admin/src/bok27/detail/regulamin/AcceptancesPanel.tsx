import { Card, CardBody, CardTitle } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Acceptance } from "../../api/types";
import { PlainTable } from "../../parts/PlainTable";
import { useFormats } from "../../useFormats";

const ID = "ibok-acceptances";
const WAYS: Record<Acceptance["way"], string> = { PAPER: "ibokWayPaper", ONLINE: "ibokWayOnline", SEEN: "ibokWaySeen" };

/** Which versions of the Regulamin the customer accepted or has seen, and when (point 2). */
export const AcceptancesPanel = ({ acceptances }: { acceptances: Acceptance[] }) => {
  const { t } = useTranslation();
  const { instant } = useFormats();
  return (
    <Card isFlat>
      <CardTitle component="h2" id={ID}>
        {t("ibokAcceptances")}
      </CardTitle>
      <CardBody>
        <PlainTable
          labelledBy={ID}
          columns={["ibokVersion", "ibokAcceptedAt", "ibokAcceptedWay"].map((key) => t(key))}
          rows={acceptances.map(({ version, acceptedAt, way }) => ({
            id: `${version} ${way}`,
            cells: [version, instant(acceptedAt), t(WAYS[way] ?? way)],
          }))}
        />
      </CardBody>
    </Card>
  );
};
