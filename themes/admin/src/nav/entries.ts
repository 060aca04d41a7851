import { matchPath } from "react-router-dom";
import {
  APPLICATION_PATH,
  APPLICATIONS_PATH,
  DASHBOARD_PATH,
  EDIT_APPLICATION_PATH,
  NEW_APPLICATION_PATH,
  SETTINGS_PATH,
  toApplications,
  toDashboard,
  toNewApplication,
  toSettings,
} from "../paths";
import type { StaffRights } from "./useStaffRights";

export interface Entry {
  id: string;
  key: string;
  to: (realm: string) => string;
  /** The pages below this entry. */
  paths: string[];
  shown: (rights: StaffRights) => boolean;
}

/** Entries the server would refuse are left out; the list stays, whatever the server says of itself. */
const ENTRIES: Entry[] = [
  {
    id: "nav-item-bok27-dashboard",
    key: "ibokNavDashboard",
    to: toDashboard,
    paths: [DASHBOARD_PATH],
    shown: ({ permissions }) => permissions !== undefined,
  },
  {
    id: "nav-item-bok27",
    key: "ibokNavList",
    to: toApplications,
    paths: [APPLICATIONS_PATH, APPLICATION_PATH, EDIT_APPLICATION_PATH],
    shown: ({ mayEnter }) => mayEnter,
  },
  {
    id: "nav-item-bok27-new",
    key: "ibokNewApplication",
    to: toNewApplication,
    paths: [NEW_APPLICATION_PATH],
    shown: ({ permissions }) => permissions?.enter === true,
  },
  {
    id: "nav-item-bok27-settings",
    key: "ibokNavSettings",
    to: toSettings,
    paths: [SETTINGS_PATH],
    shown: ({ permissions }) => permissions?.administer === true,
  },
];

export const entriesFor = (rights: StaffRights) => ENTRIES.filter(({ shown }) => shown(rights));

/** The id of the entry whose page is open. The fixed addresses come first: `:id` would match them as well. */
export const currentEntry = (pathname: string) => {
  const opens = (path: string) => matchPath(path, pathname) !== null;
  const fixed = ENTRIES.find(({ paths }) => paths.some((path) => !path.includes(":id") && opens(path)));
  return (fixed ?? ENTRIES.find(({ paths }) => paths.some(opens)))?.id;
};
