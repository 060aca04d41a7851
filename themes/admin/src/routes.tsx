import { lazy, type ReactElement } from "react";
import {
  APPLICATION_PATH,
  APPLICATIONS_PATH,
  CORRECT_DATA_PATH,
  DASHBOARD_PATH,
  EDIT_APPLICATION_PATH,
  NEW_APPLICATION_PATH,
  SETTINGS_PATH,
} from "./paths";

const ApplicationsPage = lazy(() => import("./bok27/list/ApplicationsPage"));
const NewApplicationPage = lazy(() => import("./bok27/form/NewApplicationPage"));
const EditApplicationPage = lazy(() => import("./bok27/form/EditApplicationPage"));
const CorrectDataPage = lazy(() => import("./bok27/form/CorrectDataPage"));
const ApplicationPage = lazy(() => import("./bok27/detail/ApplicationPage"));
const DashboardPage = lazy(() => import("./bok27/dashboard/DashboardPage"));
const SettingsPage = lazy(() => import("./bok27/settings/SettingsPage"));

/** `anyone`: the console knows Keycloak's own roles only. Who may do what is decided by the REST API. */
const bok27Route = (path: string, element: ReactElement) => ({ path, element, handle: { access: "anyone" as const } });

export const bok27Routes = [
  bok27Route(APPLICATIONS_PATH, <ApplicationsPage />),
  bok27Route(NEW_APPLICATION_PATH, <NewApplicationPage />),
  bok27Route(DASHBOARD_PATH, <DashboardPage />),
  bok27Route(SETTINGS_PATH, <SettingsPage />),
  bok27Route(EDIT_APPLICATION_PATH, <EditApplicationPage />),
  bok27Route(CORRECT_DATA_PATH, <CorrectDataPage />),
  bok27Route(APPLICATION_PATH, <ApplicationPage />),
];
