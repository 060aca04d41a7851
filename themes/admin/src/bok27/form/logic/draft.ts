import type { Application } from "../../api/types";
import type { FormValues } from "../values";

const KEY = "ibok-bok27-draft";

/** What has been typed, kept in this tab alone while one logs in again. */
export interface Draft {
  /** The page it belongs to. */
  page: string;
  /** Whose it is: nobody else who logs in at this tab gets it. */
  userId: string;
  values: FormValues;
  /** The application as it was when it was opened, where one is being edited. */
  recorded?: Application;
}

export const keepDraft = (draft: Draft, storage: Storage = sessionStorage) =>
  storage.setItem(KEY, JSON.stringify(draft));

/** What this person has left on this page, if anything. */
export const readDraft = (page: string, userId: string, storage: Storage = sessionStorage): Draft | undefined => {
  const kept = storage.getItem(KEY);
  const draft = kept === null ? undefined : (JSON.parse(kept) as Draft);
  return draft && draft.page === page && draft.userId === userId ? draft : undefined;
};

/** It has been put back, or belongs to somebody else. */
export const dropDraft = (storage: Storage = sessionStorage) => storage.removeItem(KEY);
