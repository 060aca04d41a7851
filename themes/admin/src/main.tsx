import "./styles";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createHashRouter, RouterProvider } from "react-router-dom";
import { i18n } from "./i18n";
import { stockRoutes } from "./keycloak-admin-ui";
import { Root } from "./Root";
import { bok27Routes } from "./routes";

const start = async () => {
  await i18n.init();
  const router = createHashRouter([{ path: "/", element: <Root />, children: [...bok27Routes, ...stockRoutes] }]);
  const container = document.getElementById("app");
  if (container) {
    createRoot(container).render(
      <StrictMode>
        <RouterProvider router={router} />
      </StrictMode>,
    );
  }
};

// No top-level await: Rollup would then split the entry, and Keycloak's page cannot preload the parts by their manifest keys.
void start();
