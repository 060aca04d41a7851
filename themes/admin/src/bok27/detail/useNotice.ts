import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router-dom";
import type { Notice } from "./work";

/** What there is to tell: at first that the form has just saved the application, where one comes from there. */
export const useNotice = (number: string) => {
  const { t } = useTranslation();
  const saved = Boolean((useLocation().state as { saved?: boolean } | null)?.saved);
  return useState<Notice | undefined>(saved ? { done: t("ibokSaved", { number }) } : undefined);
};
