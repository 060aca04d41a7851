import "@patternfly/patternfly/patternfly-addons.css";
import "@patternfly/react-core/dist/styles/base.css";
import "./console.css";
import ofTheConsole from "@keycloak/keycloak-admin-ui/styles.css?url";

/**
 * What the console changes in PatternFly's components has to come after them, and theirs come whenever a page is opened, at
 * the end of the head. In the body it is after them all.
 */
const link = document.createElement("link");
link.rel = "stylesheet";
link.href = ofTheConsole;
document.body.append(link);
