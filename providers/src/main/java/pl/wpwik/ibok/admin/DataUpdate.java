package pl.wpwik.ibok.admin;

import java.util.List;

/** @param version of the application as it was read */
record DataUpdate(
        Integer version,
        ApplicationRequest.Applicant applicant,
        ApplicationRequest.Contact contact,
        List<ApplicationRequest.SupplyPoint> supplyPoints) {}
