import { Card, CardBody, Grid, GridItem, Icon, Title } from "@patternfly/react-core";
import { ExclamationCircleIcon, ExclamationTriangleIcon, InboxIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toApplications } from "../../paths";
import type { OpenFigures } from "../api/figures";
import { type Todo, TODOS } from "./todos";
import { useFigureFormats } from "./useFigureFormats";

interface Props {
  realm: string;
  open: OpenFigures;
}

const ICONS = { danger: ExclamationCircleIcon, warning: ExclamationTriangleIcon, info: InboxIcon };

const UrgencyIcon = ({ urgency }: Pick<Todo, "urgency">) => {
  const Shape = ICONS[urgency];
  return (
    <Icon status={urgency} className="pf-v5-u-ml-sm">
      <Shape />
    </Icon>
  );
};

/** How much waits, each figure a way to the list; an icon marks what is not done. */
export const TodayCards = ({ realm, open }: Props) => {
  const { t } = useTranslation();
  const { number } = useFigureFormats();
  return (
    <section aria-labelledby="ibok-today">
      <Title headingLevel="h2" id="ibok-today" className="pf-v5-u-mb-md">
        {t("ibokToday")}
      </Title>
      <Grid component="ul" hasGutter span={6} md={4} xl={2}>
        {TODOS.map(({ figure, key, tab, urgency }) => (
          <GridItem key={figure} component="li">
            <Card isCompact isFullHeight>
              <CardBody>
                <Link id={`todo-${figure}`} to={`${toApplications(realm)}?tab=${tab}`}>
                  <span className="pf-v5-u-font-size-3xl">{number(open[figure])}</span>
                  {open[figure] > 0 && <UrgencyIcon urgency={urgency} />}
                  <span className="pf-v5-u-display-block">{t(key)}</span>
                </Link>
              </CardBody>
            </Card>
          </GridItem>
        ))}
      </Grid>
    </section>
  );
};
