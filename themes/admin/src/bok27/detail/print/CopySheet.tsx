import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import type { Application, Settings } from "../../api/types";
import { useFormats } from "../../useFormats";
import { useFacts } from "../useFacts";
import "./copySheet.css";

interface Props {
  application: Application;
  settings: Settings;
}

/**
 * The copy that is handed to the customer (point 3): on paper only. It stands beside the console in the document, so
 * that the style sheet for print can leave the whole console out.
 */
export const CopySheet = ({ application, settings }: Props) => {
  const { t } = useTranslation();
  const { date } = useFormats();
  const sections = useFacts(application, settings);
  return createPortal(
    <div className="ibok-copy-sheet">
      <header>
        <p>
          {settings.organisationName}, {t("ibokSectionOffice")}
        </p>
        <p>{t("ibokCopyForm", { form: settings.numberPrefix })}</p>
      </header>
      <h2>{t("ibokCopyTitle", { form: settings.numberPrefix })}</h2>
      <p className="ibok-copy-number">
        {application.number}, {t("ibokCopyFiledOn", { date: date(application.filedOn) })}
      </p>
      {sections.map(({ title, facts }) => (
        <section key={title}>
          <h3>{title}</h3>
          {facts.length === 0 && <p>{t("ibokNotGiven")}</p>}
          <dl>
            {facts
              .filter(({ screenOnly }) => !screenOnly)
              .map(({ term, value }, index) => (
                <div key={`${index}-${term}`}>
                  <dt>{term}</dt>
                  <dd>{value || t("ibokNotGiven")}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <footer>
        <p>{t("ibokCopyDate")}</p>
        <p>{t("ibokCopySignatureOffice")}</p>
        <p>{t("ibokCopySignatureCustomer")}</p>
      </footer>
    </div>,
    document.body,
  );
};
