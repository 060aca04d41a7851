import { Bok27Error } from "../api/Bok27Error";

interface PageError {
  /** 0 where no answer has come at all. */
  status: number;
  title: string;
  body: string;
  /** The server's own words, where it says more than we could. */
  said?: string;
}

/** What has kept a page from being shown. */
export const pageError = (error: unknown, notFoundKey = "ibokErrorNotInstalled"): PageError => {
  const status = error instanceof Bok27Error ? error.status : 0;
  switch (status) {
    case 400:
      return {
        status,
        title: "ibokErrorTitle",
        body: "ibokErrorUnavailable",
        said: (error as Error).message || undefined,
      };
    case 401:
      return { status, title: "ibokErrorSessionTitle", body: "ibokErrorSession" };
    case 403:
      return { status, title: "ibokErrorForbiddenTitle", body: "ibokErrorForbidden" };
    case 404:
      return { status, title: "ibokErrorTitle", body: notFoundKey };
    default:
      return { status, title: "ibokErrorTitle", body: "ibokErrorUnavailable" };
  }
};
