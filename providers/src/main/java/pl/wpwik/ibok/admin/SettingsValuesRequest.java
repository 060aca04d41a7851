package pl.wpwik.ibok.admin;

import java.util.Map;

/** @param values from a setting's key to its new value, null to go back to the default */
record SettingsValuesRequest(Map<String, String> values) {}
