import {
  Button,
  Card,
  CardBody,
  CardExpandableContent,
  CardTitle,
  EmptyState,
  EmptyStateBody,
} from "@patternfly/react-core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWidth } from "./useWidth";

interface Props {
  id: string;
  title: string;
  /** The figures of the whole period in one sentence. */
  summary: string;
  /** Given when there is nothing to draw: says so. */
  empty?: string;
  chart: (width: number) => ReactNode;
  table: ReactNode;
}

/** A chart and, for whoever cannot or would not read it, the same figures as a table. */
export const ChartCard = ({ id, title, summary, empty, chart, table }: Props) => {
  const { t } = useTranslation();
  const [tableShown, setTableShown] = useState(false);
  const { element, width } = useWidth();
  const toggle = t(tableShown ? "ibokTableHide" : "ibokTableShow");
  return (
    <Card component="section" aria-labelledby={id} isFullHeight isExpanded={tableShown}>
      <CardTitle component="h3" id={id}>
        {title}
      </CardTitle>
      <CardBody>
        {empty ? (
          <EmptyState variant="xs">
            <EmptyStateBody>{empty}</EmptyStateBody>
          </EmptyState>
        ) : (
          <>
            <p>{summary}</p>
            <div ref={element}>{width > 0 && chart(width)}</div>
            <Button
              variant="link"
              isInline
              aria-label={`${toggle}: ${title}`}
              aria-expanded={tableShown}
              onClick={() => setTableShown(!tableShown)}
            >
              {toggle}
            </Button>
          </>
        )}
      </CardBody>
      <CardExpandableContent>
        <CardBody>{!empty && table}</CardBody>
      </CardExpandableContent>
    </Card>
  );
};
