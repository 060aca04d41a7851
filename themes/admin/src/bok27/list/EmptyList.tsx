import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  EmptyStateHeader,
  EmptyStateIcon,
} from "@patternfly/react-core";
import { FileAltIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toNewApplication } from "../../paths";
import type { ListTab } from "./listQuery";
import { TAB_TEXTS } from "./tabLabels";

interface Props {
  realm: string;
  tab: ListTab;
  mayEnter: boolean;
  onShow: (tab: ListTab) => void;
}

/** A tab without applications: what that means, and where to go on. */
export const EmptyList = ({ realm, tab, mayEnter, onShow }: Props) => {
  const { t } = useTranslation();
  const { emptyTitle, empty, next } = TAB_TEXTS[tab];
  const newIsNext = mayEnter && (tab === "TO_REGISTER" || tab === "ALL");
  return (
    <EmptyState>
      <EmptyStateHeader headingLevel="h2" titleText={t(emptyTitle)} icon={<EmptyStateIcon icon={FileAltIcon} />} />
      <EmptyStateBody>{t(empty)}</EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          {newIsNext && (
            <Button variant="secondary" component={(props: object) => <Link {...props} to={toNewApplication(realm)} />}>
              {t("ibokNewApplication")}
            </Button>
          )}
          {next && (
            <Button variant="link" onClick={() => onShow(next)}>
              {t("ibokShowTab", { tab: t(TAB_TEXTS[next].title) })}
            </Button>
          )}
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
};
