import { generatePath } from "react-router-dom";

export const APPLICATIONS_PATH = "/:realm/bok27";
export const NEW_APPLICATION_PATH = "/:realm/bok27/new";
export const DASHBOARD_PATH = "/:realm/bok27/dashboard";
export const SETTINGS_PATH = "/:realm/bok27/settings";
export const APPLICATION_PATH = "/:realm/bok27/:id";
export const EDIT_APPLICATION_PATH = "/:realm/bok27/:id/edit";
export const CORRECT_DATA_PATH = "/:realm/bok27/:id/data";

export const toApplications = (realm: string) => generatePath(APPLICATIONS_PATH, { realm });
export const toNewApplication = (realm: string) => generatePath(NEW_APPLICATION_PATH, { realm });
export const toDashboard = (realm: string) => generatePath(DASHBOARD_PATH, { realm });
export const toSettings = (realm: string) => generatePath(SETTINGS_PATH, { realm });
export const toApplication = (realm: string, id: string) => generatePath(APPLICATION_PATH, { realm, id });
export const toEditApplication = (realm: string, id: string) => generatePath(EDIT_APPLICATION_PATH, { realm, id });
export const toCorrectData = (realm: string, id: string) => generatePath(CORRECT_DATA_PATH, { realm, id });

/** The stock page of a Keycloak user. */
export const toKeycloakUser = (realm: string, id: string) => generatePath("/:realm/users/:id/settings", { realm, id });
