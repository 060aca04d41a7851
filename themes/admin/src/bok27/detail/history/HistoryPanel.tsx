import { Button, Card, CardBody, CardTitle, Spinner } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { InlineError } from "../InlineError";
import { usePartOf } from "../usePartOf";
import type { Work } from "../work";
import { HistoryItem } from "./HistoryItem";

const SHOWN_AT_FIRST = 10;

/** Who did what and when, newest first; a long history shows its newest entries until asked for all. */
export const HistoryPanel = ({ work }: { work: Work }) => {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const { value: entries = [], error, loading, reload } = usePartOf(work, work.bok27.history);
  const shown = whole ? entries : entries.slice(0, SHOWN_AT_FIRST);
  return (
    <Card isFlat>
      <CardTitle component="h2">{t("ibokHistory")}</CardTitle>
      <CardBody>
        {Boolean(error) && <InlineError error={error} onRetry={reload} />}
        {loading && entries.length === 0 && <Spinner size="lg" aria-label={t("ibokLoading")} />}
        <ol className="ibok-history">
          {shown.map((entry, index) => (
            <HistoryItem key={entries.length - index} entry={entry} settings={work.settings} />
          ))}
        </ol>
        {shown.length < entries.length && (
          <Button variant="link" isInline onClick={() => setWhole(true)}>
            {t("ibokHistoryWhole", { count: entries.length - shown.length })}
          </Button>
        )}
      </CardBody>
    </Card>
  );
};
