import { useSyncExternalStore } from "react";

const subscribe = (changed: () => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
};

/** The element matching the selector, as soon and as long as the page has one. */
export const useElement = (selector: string) => useSyncExternalStore(subscribe, () => document.querySelector(selector));
