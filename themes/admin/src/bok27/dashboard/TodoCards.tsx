import { Card, CardBody, Grid, GridItem, Icon, Title } from "@patternfly/react-core";
import { ExclamationCircleIcon, ExclamationTriangleIcon, InboxIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toApplications } from "../../paths";
import type { Todo } from "./todos";
import { useFigureFormats } from "./useFigureFormats";

interface Props<F extends string> {
  /** What the ids begin with. */
  id: string;
  title: string;
  realm: string;
  todos: Todo<F>[];
  figures: Record<F, number>;
  /** Of the twelve columns of a wide screen, for each card. */
  span: 2 | 4;
}

const ICONS = { danger: ExclamationCircleIcon, warning: ExclamationTriangleIcon, info: InboxIcon };

const UrgencyIcon = ({ urgency }: Pick<Todo<string>, "urgency">) => {
  const Shape = ICONS[urgency];
  return (
    <Icon status={urgency} className="pf-v5-u-ml-sm">
      <Shape />
    </Icon>
  );
};

/** How much waits, each figure a way to the list; an icon marks what is not done. */
export const TodoCards = <F extends string>({ id, title, realm, todos, figures, span }: Props<F>) => {
  const { t } = useTranslation();
  const { number } = useFigureFormats();
  return (
    <section aria-labelledby={id}>
      <Title headingLevel="h2" id={id} className="pf-v5-u-mb-md">
        {title}
      </Title>
      <Grid component="ul" hasGutter span={6} md={4} xl={span}>
        {todos.map(({ figure, key, tab, urgency }) => (
          <GridItem key={figure} component="li">
            <Card isCompact isFullHeight>
              <CardBody>
                <Link id={`${id}-${figure}`} to={`${toApplications(realm)}?tab=${tab}`}>
                  <span className="pf-v5-u-font-size-3xl">{number(figures[figure])}</span>
                  {figures[figure] > 0 && <UrgencyIcon urgency={urgency} />}
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
