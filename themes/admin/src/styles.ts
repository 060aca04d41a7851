/** Imported by the entry alone: Keycloak links the entry's own styles only, not those of the chunks it imports. */
import "@patternfly/patternfly/patternfly-addons.css";
import "@patternfly/react-core/dist/styles/base.css";
// PatternFly's components and what the console changes in them: after PatternFly's base.
import "@keycloak/keycloak-admin-ui/styles.css";
import "./console.css";
import "./bok27/form/form.css";
