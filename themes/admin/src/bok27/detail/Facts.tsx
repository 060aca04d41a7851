import {
  Card,
  CardBody,
  CardTitle,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export interface Fact {
  term: string;
  value: ReactNode;
  /** Of no use to the customer who is handed the copy on paper. */
  screenOnly?: boolean;
}

interface Props {
  title: string;
  facts: Fact[];
  /** Below them. */
  children?: ReactNode;
}

/** One section of the application; what the paper lacks is said, not left blank. */
export const Facts = ({ title, facts, children }: Props) => {
  const { t } = useTranslation();
  return (
    <Card isFlat isFullHeight>
      <CardTitle component="h2">{title}</CardTitle>
      <CardBody>
        {facts.length === 0 && t("ibokNotGiven")}
        <DescriptionList isHorizontal isCompact horizontalTermWidthModifier={{ default: "16ch" }}>
          {facts.map(({ term, value }, index) => (
            <DescriptionListGroup key={`${index}-${term}`}>
              <DescriptionListTerm>{term}</DescriptionListTerm>
              <DescriptionListDescription>{value || t("ibokNotGiven")}</DescriptionListDescription>
            </DescriptionListGroup>
          ))}
        </DescriptionList>
        {children}
      </CardBody>
    </Card>
  );
};
