package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.keycloak.models.RealmModel;

/** The utility's scalar settings, for whoever manages the realm. They can be repaired here when one cannot be used. */
@Produces(MediaType.APPLICATION_JSON)
public final class SettingsValuesResource {

    private final Call call;

    SettingsValuesResource(Call call) {
        this.call = call;
    }

    /** Every one of them. */
    @GET
    public SettingsValuesRepresentation values() {
        call.access().requireAdminister();
        return SettingsValuesRepresentation.of(call.realm()::getAttribute);
    }

    /** Changes those that are named, all or none. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public SettingsValuesRepresentation change(InputStream body) {
        call.access().requireAdminister();
        SettingsValuesReader reader = new SettingsValuesReader();
        Map<String, String> values =
                reader.read(new RequestBody(call.errors()).read(body, SettingsValuesRequest.class));
        if (!reader.errors().isEmpty()) {
            throw call.errors().badRequest(RestKeys.SETTINGS_INVALID, reader.errors());
        }
        values.entrySet()
                .removeIf(entry -> Objects.equals(call.realm().getAttribute(entry.getKey()), entry.getValue()));
        values.forEach((key, value) -> write(call.realm(), key, value));
        if (!values.isEmpty()) {
            call.settingsEvents().changed(values);
        }
        return SettingsValuesRepresentation.of(call.realm()::getAttribute);
    }

    private static void write(RealmModel realm, String key, String value) {
        if (value == null) {
            realm.removeAttribute(key);
        } else {
            realm.setAttribute(key, value);
        }
    }
}
