import { useEffect, useState } from "react";

/** A place of our own before everything else in an element that is Keycloak's; it goes when we go. */
export const usePlaceAtTop = (element: Element | null) => {
  const [place] = useState(() => document.createElement("div"));

  useEffect(() => {
    element?.prepend(place);
    return () => place.remove();
  }, [element, place]);

  return place;
};
