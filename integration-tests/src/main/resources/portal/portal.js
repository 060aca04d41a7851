import Keycloak from "/keycloak.js";

const show = (id) => {
  for (const part of ["loading", "guest", "customer", "failure"]) {
    document.getElementById(part).hidden = part !== id;
  }
};

const start = async () => {
  const configuration = await (await fetch("/config.json")).json();
  const keycloak = new Keycloak(configuration);
  const redirectUri = `${location.origin}/`;

  document.getElementById("login").addEventListener("click", () => keycloak.login({ redirectUri }));
  document.getElementById("logout").addEventListener("click", () => keycloak.logout({ redirectUri }));

  const loggedIn = await keycloak.init({ flow: "standard", pkceMethod: "S256", checkLoginIframe: false });
  if (loggedIn) {
    document.getElementById("name").textContent = keycloak.idTokenParsed.name ?? "–";
    document.getElementById("username").textContent = keycloak.idTokenParsed.preferred_username;
  }
  show(loggedIn ? "customer" : "guest");
};

start().catch((error) => {
  console.error("Portal: login server unavailable", error);
  show("failure");
});
