import { generatePath } from "react-router-dom";

export const APPLICATIONS_PATH = "/:realm/bok27";
export const NEW_APPLICATION_PATH = "/:realm/bok27/new";
export const APPLICATION_PATH = "/:realm/bok27/:id";

export const toApplications = (realm: string) => generatePath(APPLICATIONS_PATH, { realm });
export const toNewApplication = (realm: string) => generatePath(NEW_APPLICATION_PATH, { realm });
export const toApplication = (realm: string, id: string) => generatePath(APPLICATION_PATH, { realm, id });
