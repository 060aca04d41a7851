import { useEffect, useState } from "react";
import type { Bok27 } from "../../api/client";
import type { Application } from "../../api/types";
import { useFormats } from "../../useFormats";

export interface Author {
  who: string;
  at: string;
}

/** Who has changed an application last, and when; told by its history where that can be read. */
export const useAuthor = (bok27: Bok27, current?: Application): Author | undefined => {
  const { instant } = useFormats();
  const [author, setAuthor] = useState<Author>();
  const id = current?.id;
  const version = current?.version;

  useEffect(() => {
    if (id === undefined || version === undefined) {
      return undefined;
    }
    const controller = new AbortController();
    bok27.history(id, controller.signal).then(
      ([last]) => last?.who && setAuthor({ who: last.who, at: instant(last.at) }),
      () => undefined,
    );
    return () => controller.abort();
  }, [bok27, id, version, instant]);
  return author;
};
