import { Button, Card, CardBody, CardHeader, CardTitle } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  id: string;
  title: string;
  /** What is added: names the button for those who hear it alone. */
  of: string;
  onAdd: () => void;
  children: ReactNode;
}

export const VersionsCard = ({ id, title, of, onAdd, children }: Props) => {
  const { t } = useTranslation();
  const add = (
    <Button variant="secondary" aria-label={`${t("ibokVersionAdd")} ${of}`} onClick={onAdd}>
      {t("ibokVersionAdd")}
    </Button>
  );
  return (
    <Card component="section" isFlat aria-labelledby={id} className="pf-v5-u-mb-lg">
      <CardHeader actions={{ actions: add, hasNoOffset: true }}>
        <CardTitle component="h2" id={id}>
          {title}
        </CardTitle>
      </CardHeader>
      <CardBody>{children}</CardBody>
    </Card>
  );
};
