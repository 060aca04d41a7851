import { List, ListItem, Title } from "@patternfly/react-core";
import { CheckCircleIcon } from "@patternfly/react-icons";
import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { PaperForm } from "../../api/types";
import { clauseName } from "../../fieldNames";
import { gapLabel } from "../../labels";
import { gapsOf } from "../logic/gaps";
import { type Reading, toNewApplicationJson } from "../logic/json";
import type { FormValues } from "../values";

interface Props {
  paper: PaperForm;
  reading: Reading;
}

/** What the application still lacks for its registration (point 2), as it is typed. It keeps nobody from saving. */
export const GapsPanel = ({ paper, reading }: Props) => {
  const { t } = useTranslation();
  const values = useWatch<FormValues>() as FormValues;
  const gaps = gapsOf(toNewApplicationJson(values, reading), paper);
  const words = (gap: string) => {
    const clause = paper.clauses.find(({ code }) => gap === `clauses.${code}`);
    return clause ? t("ibokGapClause", { clause: clauseName(t, clause) }) : gapLabel(t, gap);
  };

  return (
    <section className="ibok-form__gaps" aria-label={t("ibokFormGapsRegion")}>
      {gaps.length === 0 ? (
        <p>
          <CheckCircleIcon color="var(--pf-v5-global--success-color--100)" /> {t("ibokFormNoGaps")}
        </p>
      ) : (
        <>
          <Title headingLevel="h2" size="md">
            {t("ibokFormGaps")}
          </Title>
          <List>
            {gaps.map((gap) => (
              <ListItem key={gap}>{words(gap)}</ListItem>
            ))}
          </List>
          <small>{t("ibokFormGapsHelp")}</small>
        </>
      )}
    </section>
  );
};
